/** Title of a page and, below it, what one wants to know before reading: kind, place, time, languages, terms. */
import type { ReactNode } from 'react';
import type { PageFacts } from '#model/pageFacts.ts';
import { useLocale } from '../shell/useLocale.ts';
import { text } from '../text/messages.ts';
import { useDuration } from '../text/useDuration.ts';
import { langOf } from './langOf.ts';

interface Props {
  readonly title: string;
  readonly description: string;
  readonly page: PageFacts;
}

export function ResourceHeader({ title, description, page }: Props): ReactNode {
  const locale = useLocale();
  const lang = langOf(page.shown, locale);
  return (
    <header className="resource">
      <p className="kind">
        {text(`type.${page.type}`)}
        {page.step && ` · ${text('facts.step', page.step)}`}
      </p>
      <h1 {...lang}>{title}</h1>
      <p className="lead" {...lang}>
        {description}
      </p>
      <Brief page={page} />
    </header>
  );
}

/** The line under the lead: only what decides whether to read on now. */
function Brief({ page }: { readonly page: PageFacts }): ReactNode {
  const duration = useDuration();
  const items = [
    page.case &&
      [
        page.case.place,
        page.case.to === undefined ? text('facts.since', { year: page.case.from }) : `${page.case.from}–${page.case.to}`,
      ].join(', '),
    page.minutes === undefined ? undefined : `${text('facts.duration')}: ${duration(page.minutes)}`,
    page.level && text(`level.${page.level}`),
    `${text('facts.reading')}: ${duration(page.readingMinutes)}`,
    page.type === 'report' ? page.published.label : undefined,
  ].filter((item) => item !== undefined);
  return <p className="brief">{items.join(' · ')}</p>;
}
