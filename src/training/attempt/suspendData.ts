/** An attempt as the text a learning platform keeps for it: `cmi.suspend_data` of SCORM 1.2, which has room for 4096 characters. */
import type { Response } from '../quiz/response.ts';
import type { Attempt, GivenAnswer } from './attempt.ts';

export const ROOM = 4096;

export interface SuspendData {
  readonly text: string;
  /** Ids of the questions whose response found no room. Their scores are kept. */
  readonly dropped: readonly string[];
}

/** `[id, best score, response]`; a response of one part stands without its list. */
type Row = readonly [id: string, best: number | null, response?: string | Response];

/**
 * Where there is too little room, responses go, the oldest first: those in free text before those of chosen answers, which are short.
 * `isText` says which questions are answered in free text.
 */
export function toSuspendData(attempt: Attempt, isText: (id: string) => boolean): SuspendData {
  const ids = [...attempt.answers.keys()];
  const order = [...ids.filter(isText), ...ids.filter((id) => !isText(id))];
  const gone = new Set([...attempt.answers].filter(([, { response }]) => response === undefined).map(([id]) => id));
  let text = write(attempt, gone);
  for (const id of order) {
    if (text.length <= ROOM) break;
    gone.add(id);
    text = write(attempt, gone);
  }
  return { text, dropped: ids.filter((id) => gone.has(id)) };
}

function write({ seen, answers }: Attempt, gone: ReadonlySet<string>): string {
  const rows = [...answers].map(([id, { best, response = [] }]): Row => {
    const score = best === undefined ? null : Number(best.toFixed(6));
    return gone.has(id) ? [id, score] : [id, score, oneOr(response)];
  });
  return JSON.stringify({ v: 1, s: [...seen].join(' '), a: rows });
}

function oneOr(response: Response): string | Response {
  const [first] = response;
  return response.length === 1 && first !== undefined ? first : response;
}

/** Reads what can be read: a platform may have cut it, or kept that of another package. */
export function fromSuspendData(text: string): Attempt {
  const read = parse(text);
  const seen = typeof read['s'] === 'string' ? read['s'].split(' ').filter((id) => id !== '') : [];
  const rows = Array.isArray(read['a']) ? read['a'] : [];
  return { seen: new Set(seen), answers: new Map(rows.flatMap(readRow)) };
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function readRow(row: unknown): readonly (readonly [string, GivenAnswer])[] {
  if (!Array.isArray(row)) return [];
  const [id, best, given]: readonly unknown[] = row;
  if (typeof id !== 'string') return [];
  const response = typeof given === 'string' ? [given] : given;
  return [
    [
      id,
      {
        ...(typeof best === 'number' && best >= 0 && best <= 1 && { best }),
        ...(Array.isArray(response) && response.every((part) => typeof part === 'string') && { response }),
      },
    ],
  ];
}
