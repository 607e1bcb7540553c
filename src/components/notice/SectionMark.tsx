/** Beside a heading: what a reader must know of this one section. Plain HTML, so it opens without scripts. */
import type { ReactNode } from 'react';
import type { ChangedSection } from '#model/freshnessFacts.ts';
import { langOf } from '../page/langOf.ts';
import { usePage } from '../page/pageContext.ts';
import { useLocale } from '../shell/useLocale.ts';
import { text } from '../text/messages.ts';
import { Words } from './Words.tsx';

export function SectionMark({ id }: { readonly id: string }): ReactNode {
  const page = usePage();
  const reader = useLocale();
  if (page?.freshness === undefined) return null;
  const { changed, untranslated, removed } = page.freshness;
  const change = changed.find((section) => section.id === id);
  const gap = untranslated.find((section) => section.id === id);
  // What the hub says to the reader is in the reader's language, whatever language stands around it.
  const lang = langOf(reader, gap?.language ?? page.shown);
  return (
    <>
      {change && <Change change={change} {...lang} />}
      {gap && (
        <p className="mark" {...lang}>
          {text('mark.untranslated', { inLanguage: text(`language.in.${gap.language}`) })}
        </p>
      )}
      {removed.some((section) => section.id === id) && (
        <p className="mark" {...lang}>
          {text('mark.removed')}
        </p>
      )}
    </>
  );
}

function Change({ change, lang }: { readonly change: ChangedSection; readonly lang?: string }): ReactNode {
  return (
    <details className="mark" {...(lang && { lang })}>
      <summary>{text('mark.changed')}</summary>
      <p>{text('mark.source', { inLanguage: text(`language.in.${change.language}`) })}</p>
      <div lang={change.language}>
        {change.differences.map((difference, index) => (
          <Words key={index} difference={difference} />
        ))}
      </div>
    </details>
  );
}
