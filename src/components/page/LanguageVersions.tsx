/** Every language the page can be read in, as links, the original marked. */
import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import type { ReactNode } from 'react';
import { LOCALE_FACTS } from '#model/locale.ts';
import type { PageFacts } from '#model/pageFacts.ts';
import { text } from '../text/messages.ts';

export function LanguageVersions({ page }: { readonly page: PageFacts }): ReactNode {
  const { createUrl } = useAlternatePageUtils();
  return (
    <ul className="inline">
      {page.availableIn.map((tag) => (
        <li key={tag}>
          {tag === page.shown ? (
            <span lang={tag}>{LOCALE_FACTS[tag].label}</span>
          ) : (
            <a href={createUrl({ locale: tag, fullyQualified: false })} lang={tag} hrefLang={tag}>
              {LOCALE_FACTS[tag].label}
            </a>
          )}
          {tag === page.original && ` (${text('facts.originalMark')})`}
        </li>
      ))}
    </ul>
  );
}
