/** Files made from the page: what they are for, in which language, how big; and the way to keeping the page itself. */
import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { LOCALE_FACTS } from '#model/locale.ts';
import type { PageFacts } from '#model/pageFacts.ts';
import { text } from '../text/messages.ts';

export function Downloads({ page: { id, type, downloads, fallback, shown } }: { readonly page: PageFacts }): ReactNode {
  if (downloads === undefined) return null;
  return (
    <section className="downloads" aria-labelledby="downloads">
      <h2 id="downloads">{text('download.heading')}</h2>
      <ul>
        {downloads.map(({ format, url, size }) => (
          <li key={format}>
            {/* A plain link: files are no routes of the site. */}
            <a href={url} hrefLang={shown} {...(format !== 'slides' && { download: true })}>
              {text(`download.${format}`)}
            </a>{' '}
            <small>{size}</small>
          </li>
        ))}
        {(type === 'toolkit' || type === 'module') && (
          <li>
            {/* The list there is made in the browser, so the build cannot see the anchor. */}
            <Link to={`/offline/#${type}-${id}`} data-noBrokenLinkCheck>
              {text('download.keep')}
            </Link>
          </li>
        )}
      </ul>
      {fallback && <p className="brief">{text('download.language', { language: LOCALE_FACTS[shown].label })}</p>}
    </section>
  );
}
