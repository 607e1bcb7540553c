/** A plan as an iCalendar file (RFC 5545). Times are UTC: no rule about summer time has to come along, and every programme agrees on them. */
import type { Block, Plan } from './plan.ts';
import type { ScheduledDay } from './schedule.ts';

export interface CalendarTexts {
  readonly title: (block: Block) => string;
  /** Empty where there is nothing to say. */
  readonly description: (block: Block) => string;
  readonly url: (block: Block) => string | undefined;
}

/** @param now milliseconds since 1970: when the file is made. @param host part of the ids, so that no other calendar has the same */
export function calendarOf(
  plan: Plan,
  days: readonly ScheduledDay[],
  texts: CalendarTexts,
  { now, host }: { readonly now: number; readonly host: string },
): string {
  const events = days.flatMap(({ blocks }) =>
    blocks.flatMap(({ block, from, to }) => {
      const description = texts.description(block);
      const url = texts.url(block);
      return [
        'BEGIN:VEVENT',
        `UID:${plan.id}-${block.id}@${host}`,
        `DTSTAMP:${utc(now)}`,
        `SEQUENCE:${plan.revision}`,
        `DTSTART:${utc(from.at)}`,
        `DTEND:${utc(to.at)}`,
        `SUMMARY:${escaped(texts.title(block))}`,
        ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
        ...(url === undefined ? [] : [`URL:${url}`]),
        'END:VEVENT',
      ];
    }),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kooperativa//Learning Hub workshop builder//EN',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((each) => `${folded(each)}\r\n`).join('');
}

/** @example utc(0) // => '19700101T000000Z' */
function utc(at: number): string {
  return new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

/** Control characters other than a line's end are not allowed at all. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .replaceAll(/[\\;,]/g, (found) => `\\${found}`)
    .replaceAll('\n', '\\n');
}

/** Octets in a line; those after the first begin with a space. */
const LONGEST = 75;

function folded(text: string): string {
  let line = '';
  let octets = 0;
  let result = '';
  for (const character of text) {
    const size = utf8Size(character);
    if (octets + size > LONGEST) {
      result += `${line}\r\n `;
      line = '';
      octets = 1;
    }
    line += character;
    octets += size;
  }
  return result + line;
}

function utf8Size(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
