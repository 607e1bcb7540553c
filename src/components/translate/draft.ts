/** All that is kept on the device for one page and language: texts in, texts out, and what two open windows make of them together. */
import type { DraftAnswer } from './piece.ts';

export interface Draft {
  /** By id of the piece. */
  readonly answers: ReadonlyMap<string, DraftAnswer>;
  /** By source: answers to pieces that the original no longer has; empty ones were thrown away by the translator. */
  readonly gone: ReadonlyMap<string, DraftAnswer>;
  /** When the last file was saved; 0 when none was. */
  readonly filed: number;
}

export const NOTHING: Draft = { answers: new Map(), gone: new Map(), filed: 0 };

export function writeDraft({ answers, gone, filed }: Draft): string {
  return JSON.stringify({ answers: Object.fromEntries(answers), gone: Object.fromEntries(gone), filed });
}

/** What was stored; what is not ours, or was made by hand, is left out. */
export function parseDraft(stored: string | null): Draft {
  if (stored === null) return NOTHING;
  try {
    const value: unknown = JSON.parse(stored);
    if (!isRecord(value)) return NOTHING;
    const { filed } = value;
    return { answers: answersIn(value['answers']), gone: answersIn(value['gone']), filed: typeof filed === 'number' ? filed : 0 };
  } catch {
    return NOTHING;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function answersIn(value: unknown): ReadonlyMap<string, DraftAnswer> {
  if (!isRecord(value)) return new Map();
  return new Map(Object.entries(value).filter((entry): entry is [string, DraftAnswer] => isAnswer(entry[1])));
}

function isAnswer(value: unknown): value is DraftAnswer {
  if (!isRecord(value)) return false;
  const { text, source, previous, base, right, at } = value;
  return (
    [text, source, base].every((each) => typeof each === 'string') &&
    ['string', 'undefined'].includes(typeof previous) &&
    typeof right === 'boolean' &&
    typeof at === 'number'
  );
}

/** Of each piece the newer text; of two written in the same moment the first one's. */
export function mergeDrafts(one: Draft, other: Draft): Draft {
  return {
    answers: newest(one.answers, other.answers),
    gone: newest(one.gone, other.gone),
    filed: Math.max(one.filed, other.filed),
  };
}

function newest(one: Draft['answers'], other: Draft['answers']): Draft['answers'] {
  const merged = new Map(one);
  for (const [key, answer] of other) if (answer.at > (merged.get(key)?.at ?? -Infinity)) merged.set(key, answer);
  return merged;
}

/** Whether something was written after the last file was saved. */
export function isUnfiled({ answers, filed }: Draft): boolean {
  return [...answers.values()].some(({ at }) => at > filed);
}
