import { useState } from 'react';
import type { Locale } from '#model/locale.ts';
import type { Defaults } from '#training/workshop/readPlan.ts';
import { addDays } from '#training/workshop/dates.ts';

/** Days until a new workshop, where nobody has said when. */
const AHEAD = 14;
const PEOPLE = 12;

/** What a plan has before anybody has said anything: the device's zone, the page's language. */
export function useDefaults(room: Locale): Defaults {
  const [defaults] = useState(() => ({
    id: newId(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    room,
    date: addDays(today(), AHEAD),
    people: PEOPLE,
  }));
  return defaults;
}

function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Eight characters: enough that two trainers do not meet in one calendar. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('');
}
