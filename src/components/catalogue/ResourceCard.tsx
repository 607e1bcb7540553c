/** One resource in a list. */
import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { CatalogueEntry } from '#model/catalogueEntry.ts';
import { langOf } from '../page/langOf.ts';
import { DoneMark } from '../progress/DoneMark.tsx';
import { useLocale } from '../shell/useLocale.ts';
import { text } from '../text/messages.ts';
import { useDuration } from '../text/useDuration.ts';

export function ResourceCard({
  entry,
  heading: Heading = 'h3',
}: {
  readonly entry: CatalogueEntry;
  readonly heading?: 'h2' | 'h3';
}): ReactNode {
  const duration = useDuration();
  const lang = langOf(entry.language, useLocale());
  const brief = [
    text(`type.${entry.type}`),
    entry.countries.map(({ name }) => name).join(', '),
    entry.level && text(`level.${entry.level}`),
    duration(entry.minutes ?? entry.readingMinutes),
    entry.updatedLabel,
    entry.fallback ? text(`language.in.${entry.language}`) : undefined,
  ].filter(Boolean);
  return (
    <li>
      <Heading {...lang}>
        <Link to={entry.url}>{entry.title}</Link>
      </Heading>
      <p {...lang}>{entry.description}</p>
      <p className="brief">
        {brief.join(' · ')} <DoneMark of={entry} />
      </p>
    </li>
  );
}
