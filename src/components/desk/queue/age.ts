const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Each unit, its length in milliseconds, and from when on it is used; longest first. */
const UNITS = [
  ['months', 30 * DAY, 60 * DAY],
  ['days', DAY, 2 * DAY],
  ['hours', HOUR, 2 * HOUR],
  ['minutes', MINUTE, 0],
] as const;

export interface Age {
  /** Worded by the catalogues, `desk.age.<unit>`: Chromium's `Intl.RelativeTimeFormat` knows neither Albanian nor Macedonian. */
  readonly unit: (typeof UNITS)[number][0];
  readonly count: number;
}

/** How long before `now` an ISO time was. A clock that is behind the desk's makes it one minute. */
export function ageOf(time: string, now: number): Age {
  const age = Math.max(now - Date.parse(time), MINUTE);
  const [unit, length] = UNITS.find(([, , from]) => age >= from) ?? UNITS[3];
  return { unit, count: Math.floor(age / length) };
}
