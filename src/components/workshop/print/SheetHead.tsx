import type { ReactNode } from 'react';
import { LOCALE_FACTS } from '#model/locale.ts';
import { dateIn, say, type PrintedId } from '#training/workshop/words.ts';
import type { Sheet } from './Printed.tsx';

/** Title of the workshop, and below it what the sheet is. */
export function SheetHead({ plan, data: { words }, what }: Pick<Sheet, 'plan' | 'data'> & { readonly what: PrintedId }): ReactNode {
  const { title, people, zone, days, room, second } = plan;
  const dates = [...new Set([days[0], days.at(-1)].flatMap((day) => (day ? [dateIn(words.dates, day.date)] : [])))];
  const languages = [room, ...(second === undefined ? [] : [second])].map((locale) => LOCALE_FACTS[locale].label);
  return (
    <header>
      <p className="kind">{say(words, what)}</p>
      <h1 tabIndex={-1}>{title || say(words, 'workshop.untitled')}</h1>
      <p className="brief">
        {[
          dates.join(' – '),
          say(words, 'workshop.facts.zone', { zone }),
          say(words, 'workshop.facts.people', { count: people }),
          languages.join(', '),
        ].join(' · ')}
      </p>
    </header>
  );
}

/** When a block is on; one that ends on the day after says so. */
export function spanOf(
  from: { readonly time: string; readonly date: string },
  to: { readonly time: string; readonly date: string },
  day: string,
  words: Sheet['data']['words'],
): string {
  const clock = ({ time, date }: { readonly time: string; readonly date: string }): string =>
    date === day ? time : say(words, 'workshop.nextDay', { time });
  // Two times of the next day need not say so twice.
  return from.date === to.date && from.date !== day ? `${from.time}–${clock(to)}` : `${clock(from)}–${clock(to)}`;
}
