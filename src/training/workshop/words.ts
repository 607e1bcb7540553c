/** Words the builder itself puts on paper, in the language spoken in the room: a page knows those of its own locale alone. */

export const PRINTED = [
  'module.notes',
  'break.coffee',
  'break.lunch',
  'workshop.kind.energiser',
  'workshop.kind.own',
  'workshop.day',
  'workshop.nextDay',
  'workshop.untitled',
  'workshop.view.run',
  'workshop.view.programme',
  'workshop.view.handouts',
  'workshop.view.materials',
  'workshop.facts.people',
  'workshop.facts.zone',
  'workshop.print.outcomes',
  'workshop.print.handout',
  'workshop.print.from',
  'workshop.print.sources',
  'workshop.print.gone',
  'workshop.material.reuse',
  'workshop.copies',
] as const;
export type PrintedId = (typeof PRINTED)[number];

export interface Words {
  readonly texts: Readonly<Record<PrintedId, string>>;
  readonly dates: DateWords;
}

/** How a language writes a day: worked out by the build, because browsers do not know all nine languages. */
export interface DateWords {
  /** From Monday. */
  readonly weekdays: readonly string[];
  /** From January, in the form they have in a date. */
  readonly months: readonly string[];
  /** `{weekday}, {day} {month} {year}` */
  readonly pattern: string;
}

export function say({ texts }: Words, id: PrintedId, values: Readonly<Record<string, string | number>> = {}): string {
  return Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, String(value)), texts[id]);
}

/** @example dateIn(english, '2027-03-27') // => 'Saturday, 27 March 2027' */
export function dateIn({ weekdays, months, pattern }: DateWords, date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const values: Readonly<Record<string, string>> = {
    weekday: weekdays[(new Date(date).getUTCDay() + 6) % 7] ?? '',
    day: String(Number(day)),
    month: months[Number(month) - 1] ?? '',
    year,
  };
  return pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
