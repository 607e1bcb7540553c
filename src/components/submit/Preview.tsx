/** The case as its page will show it, with the site's own styles. */
import type { ReactNode } from 'react';
import { CASE_HEADINGS } from '#model/caseHeadings.ts';
import { SECTION_CHOICES } from '#submission/choices.ts';
import { text } from '../text/messages.ts';
import { useFields } from './fieldsContext.ts';
import { Thumbnail } from './steps/PhotoCard.tsx';
import { useMarkdown } from './useMarkdown.ts';

/** `citations`: keys of sources that the text may cite. */
export function Preview({ citations }: { readonly citations?: ReadonlySet<string> }): ReactNode {
  const { draft } = useFields();
  const render = useMarkdown();
  if (render === undefined) return null;
  const years = [draft.period.from, draft.period.to].filter((year) => year !== '').join('–');
  return (
    <article className="preview">
      <header className="resource">
        <p className="kind">{text('type.case-study')}</p>
        <p className="preview-title" lang={draft.language}>
          {draft.title}
        </p>
        {draft.description !== '' && (
          <p className="lead" lang={draft.language}>
            {draft.description}
          </p>
        )}
        <p className="brief" lang={draft.language}>
          {[draft.place, years].filter((part) => part !== '').join(', ')}
        </p>
      </header>
      <div className="prose">
        {SECTION_CHOICES.filter((id) => draft.sections[id].trim() !== '').map((id) => (
          <section key={id} lang={draft.language}>
            <h2>{CASE_HEADINGS[draft.language][id]}</h2>
            {render(draft.sections[id], citations)}
          </section>
        ))}
        {draft.photos.map((photo) => (
          <div key={photo.key} className="picture" lang={draft.language}>
            <Thumbnail photo={photo} />
            <small>{[photo.credit, photo.licence].filter((part) => part !== '').join(' · ')}</small>
          </div>
        ))}
      </div>
    </article>
  );
}
