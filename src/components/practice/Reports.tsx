/** A list of practice reports. */
import Link from '@docusaurus/Link';
import type { Props } from '@theme/BlogListPage';
import type { ReactNode } from 'react';
import { factsOf } from '../page/factsOf.ts';
import { langOf } from '../page/langOf.ts';
import { useLocale } from '../shell/useLocale.ts';
import { text } from '../text/messages.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../css/lists.css';

export function Reports({ items }: Pick<Props, 'items'>): ReactNode {
  const locale = useLocale();
  return (
    <ul className="cards">
      {items.map(({ content: { metadata } }) => {
        const page = factsOf(metadata.frontMatter);
        const lang = langOf(page.shown, locale);
        return (
          <li key={metadata.permalink}>
            <article>
              <h2 {...lang}>
                <Link to={metadata.permalink}>{metadata.title}</Link>
              </h2>
              <p {...lang}>{metadata.description}</p>
              <p className="brief">
                <time dateTime={page.published.date}>{page.published.label}</time>
                {' · '}
                {text('practice.by', { names: page.contributors.map(({ name }) => name).join(', ') })}
                {page.fallback && ` · ${text(`language.in.${page.shown}`)}`}
              </p>
            </article>
          </li>
        );
      })}
    </ul>
  );
}
