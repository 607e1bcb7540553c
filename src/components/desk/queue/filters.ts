/** What of the queue is shown: read from the address, and written to it. */
import { LOCALES, type Locale } from '#model/locale.ts';
import type { DeskPerson, QueueEntry } from '#submission/deskApi.ts';
import { STATES, type SubmissionState } from '#submission/state.ts';

export const WHO = ['all', 'mine', 'free'] as const;
export const TURNS = ['desk', 'contributor'] as const;
export type Turn = (typeof TURNS)[number] | 'nobody';

/** Where somebody still has something to do. */
export const OPEN_STATES: readonly SubmissionState[] = ['received', 'in-review', 'questions', 'accepted', 'correction'];

export interface QueueFilters {
  readonly state: SubmissionState | 'open' | 'all';
  /** `own`: languages the person decides upon. */
  readonly language: Locale | 'own' | 'all';
  readonly who: (typeof WHO)[number];
  readonly turn: (typeof TURNS)[number] | 'all';
}

type Decides = Pick<DeskPerson, 'id' | 'languages'>;

/** Somebody with languages of their own sees those first. */
export function usualFilters({ languages }: Decides): QueueFilters {
  return { state: 'open', language: languages.length > 0 ? 'own' : 'all', who: 'all', turn: 'all' };
}

/** What is no filter is as usual. */
export function readFilters(params: URLSearchParams, person: Decides): QueueFilters {
  const usual = usualFilters(person);
  const languages = [...LOCALES, 'all', ...(person.languages.length > 0 ? (['own'] as const) : [])] as const;
  return {
    state: oneOf([...STATES, 'open', 'all'] as const, params.get('state')) ?? usual.state,
    language: oneOf(languages, params.get('language')) ?? usual.language,
    who: oneOf(WHO, params.get('who')) ?? usual.who,
    turn: oneOf([...TURNS, 'all'] as const, params.get('turn')) ?? usual.turn,
  };
}

/** Only what is not as usual: `state=all&who=mine`. */
export function writeFilters(filters: QueueFilters, person: Decides): string {
  const usual = usualFilters(person);
  const keys = ['state', 'language', 'who', 'turn'] as const;
  return new URLSearchParams(keys.filter((key) => filters[key] !== usual[key]).map((key) => [key, filters[key]])).toString();
}

/** Oldest first. */
export function filterQueue(queue: readonly QueueEntry[], filters: QueueFilters, person: Decides): readonly QueueEntry[] {
  return queue
    .filter((entry) => isShown(entry, filters, person))
    .toSorted((a, b) => a.receivedAt.localeCompare(b.receivedAt) || a.reference.localeCompare(b.reference));
}

function isShown(entry: QueueEntry, { state, language, who, turn }: QueueFilters, { id, languages }: Decides): boolean {
  return (
    (state === 'all' || (state === 'open' ? OPEN_STATES.includes(entry.state) : entry.state === state)) &&
    (language === 'all' || (language === 'own' ? languages.includes(entry.language) : entry.language === language)) &&
    (who === 'all' || (who === 'mine' ? entry.assignee?.id === id : entry.assignee === null)) &&
    (turn === 'all' || turnOf(entry) === turn)
  );
}

/** Who has to do something next. */
export function turnOf({ state, ours }: Pick<QueueEntry, 'state' | 'ours'>): Turn {
  if (!OPEN_STATES.includes(state)) return 'nobody';
  return ours ? 'desk' : 'contributor';
}

function oneOf<T extends string>(all: readonly T[], value: string | null): T | undefined {
  return all.find((one) => one === value);
}
