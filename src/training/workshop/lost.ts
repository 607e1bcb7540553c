/** What could not be kept of a plan that came from outside, as ids of messages with their values. */

export interface Lost {
  readonly id: LostId;
  readonly values: Readonly<Record<string, string | number>>;
}

export type LostId =
  /** Nothing in it is a plan. */
  | 'unreadable'
  /** Made by a newer version of the builder. */
  | 'newer'
  /** Made by an older one; converted. */
  | 'older'
  /** An address that was cut or altered. */
  | 'altered'
  | 'zone'
  | 'people'
  | 'language'
  | 'date'
  | 'time'
  | 'minutes'
  | 'text'
  /** Entries that are none. */
  | 'blocks'
  /** More days or blocks than a plan may hold. */
  | 'many';

/** Longest piece of what was found that a message repeats. */
const SHOWN = 60;

export function lost(id: LostId, values: Readonly<Record<string, unknown>> = {}): Lost {
  return { id, values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shown(value)])) };
}

function shown(value: unknown): string | number {
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '–');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
