/** Dates and times as a form writes them: `2027-03-27`, `09:00`. */

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Whether there is such a day: the 30th of February is none. */
export function isDate(value: string): boolean {
  const [, year = '', month = '', day = ''] = DATE.exec(value) ?? [];
  if (Number(year) < 1900) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

export function isTime(value: string): boolean {
  return TIME.test(value);
}

/** Whether this device knows the zone. */
export function isZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '' && value !== '';
  } catch {
    return false;
  }
}

/** @example addDays('2027-02-28', 1) // => '2027-03-01' */
export function addDays(date: string, days: number): string {
  const moved = new Date(Date.parse(date));
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
