import Link from '@docusaurus/Link';
import type { ArchiveBlogPost, Props } from '@theme/BlogArchivePage';
import type { ReactNode } from 'react';
import { factsOf } from '#components/page/factsOf.ts';
import { langOf } from '#components/page/langOf.ts';
import { PracticePaths } from '#components/practice/PracticePaths.tsx';
import { Shell } from '#components/shell/Shell.tsx';
import { useLocale } from '#components/shell/useLocale.ts';
import { text } from '#components/text/messages.ts';

export default function BlogArchivePage({ archive }: Props): ReactNode {
  const locale = useLocale();
  const yearOf = ({ metadata }: ArchiveBlogPost): string => factsOf(metadata.frontMatter).published.date.slice(0, 4);
  // Docusaurus hands the posts over newest first.
  const years = [...new Set(archive.blogPosts.map(yearOf))];
  return (
    <Shell title={text('practice.archive')} className="list">
      <h1>{text('practice.archive')}</h1>
      {years.map((year) => (
        <section key={year}>
          <h2>{year}</h2>
          <ul>
            {archive.blogPosts
              .filter((post) => yearOf(post) === year)
              .map(({ metadata }) => {
                const page = factsOf(metadata.frontMatter);
                return (
                  <li key={metadata.permalink}>
                    <Link to={metadata.permalink} {...langOf(page.shown, locale)}>
                      {metadata.title}
                    </Link>{' '}
                    <small>{page.published.label}</small>
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
      <PracticePaths />
    </Shell>
  );
}
