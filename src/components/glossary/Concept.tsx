/** One concept: what it means, what it is called, what it is better not called. */
import type { ReactNode } from 'react';
import type { GlossaryEntry, ShownTerm } from '#model/glossaryEntry.ts';
import { LOCALE_FACTS } from '#model/locale.ts';
import { langOf } from '../page/langOf.ts';
import { headings } from '../prose/elements.tsx';
import { useLocale } from '../shell/useLocale.ts';
import { text } from '../text/messages.ts';

interface Props {
  readonly entry: GlossaryEntry;
  /** Shows the other languages: one of them may be what the reader looked for. */
  readonly unfolded: boolean;
}

export function Concept({ entry: { id, definition, terms, elsewhere, avoid }, unfolded }: Props): ReactNode {
  return (
    <section className="concept">
      <div>
        <headings.h2 id={id}>{terms[0]?.term}</headings.h2>
        <p>{definition}</p>
        <ul className="brief">
          {terms.map((term) => (
            <li key={term.term}>
              <Term {...term} />
            </li>
          ))}
        </ul>
        {avoid.map(({ form, reason }) => (
          <p key={form} className="brief">
            {text('glossary.avoid')} <strong>{form}</strong>. {reason}
          </p>
        ))}
      </div>
      <details className="fold" open={unfolded}>
        <summary>{text('glossary.elsewhere')}</summary>
        <p className="fold-title">{text('glossary.elsewhere')}</p>
        <dl>
          {elsewhere.map(({ language, terms: names }) => (
            <div key={language} lang={language}>
              <dt>{LOCALE_FACTS[language].label}</dt>
              <dd>{names.join(', ')}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

/** A term and who uses it; names of sources are in English. */
function Term({ term, status, sources }: ShownTerm): ReactNode {
  const lang = langOf('en', useLocale());
  if (status === 'proposed') {
    return (
      <>
        <strong>{term}</strong> – {text('glossary.proposed')}
      </>
    );
  }
  return (
    <>
      <strong>{term}</strong> – {text('glossary.attested')}
      {sources.map(({ name, url }, index) => (
        <span key={name} {...lang}>
          {index > 0 && ';'} {url === undefined ? name : <a href={url}>{name}</a>}
        </span>
      ))}
    </>
  );
}
