/** Title of a page and, below it, what one wants to know before reading: kind, place, time, languages, terms. */
import type { ReactNode } from 'react';
import type { CaseFacts, PageFacts } from '#model/pageFacts.ts';
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
    page.case && [page.case.place, yearsOf(page.case)].filter((part) => part !== undefined).join(', '),
    page.minutes === undefined ? undefined : `${text('facts.duration')}: ${duration(page.minutes)}`,
    page.level && text(`level.${page.level}`),
    `${text('facts.reading')}: ${duration(page.readingMinutes)}`,
    page.type === 'report' ? page.published.label : undefined,
  ].filter((item) => item !== undefined);
  return <p className="brief">{items.join(' · ')}</p>;
}

function yearsOf({ from, to }: CaseFacts): string | undefined {
  if (from === undefined) return undefined;
  return to === undefined ? text('facts.since', { year: from }) : `${from}–${to}`;
}
