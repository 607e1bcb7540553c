/** An answer as SCORM 1.2 reports it: `cmi.interactions`. Ids of answers are single characters, as some platforms allow no others. */
import { answerId } from '../quiz/answerId.ts';
import type { AnswerKey, Response, Result } from '../quiz/response.ts';

export interface Interaction {
  readonly type: 'true-false' | 'choice' | 'fill-in' | 'matching' | 'sequencing';
  readonly response: string;
  /** Right answers, each by itself. */
  readonly patterns: readonly string[];
  /** `correct`, `wrong`, `neutral` where nothing is right, or a share between. */
  readonly result: string;
}

/** As much as a field takes. */
const LONGEST = 255;

export function interactionOf(key: AnswerKey, response: Response, result: Result): Interaction {
  return { ...partsOf(key, response), result: resultOf(result) };
}

function partsOf(key: AnswerKey, response: Response): Omit<Interaction, 'result'> {
  switch (key.type) {
    case 'reflection':
      return { type: 'fill-in', response: cut(response[0] ?? ''), patterns: [] };
    case 'text':
      return { type: 'fill-in', response: cut(response[0] ?? ''), patterns: key.wordings.map(cut) };
    case 'true-false':
      return { type: 'true-false', response: response.map(trueOrFalse).join(''), patterns: key.right.map(trueOrFalse) };
    case 'matching':
      return { type: 'matching', response: pairs(response), patterns: [pairs(key.right)] };
    case 'ordering':
      return { type: 'sequencing', response: steps(response), patterns: [steps(key.right)] };
    default:
      return { type: 'choice', response: response.join(','), patterns: [key.right.join(',')] };
  }
}

/** The first option of the two says true. */
function trueOrFalse(id: string): 't' | 'f' {
  return id === answerId(0) ? 't' : 'f';
}

/** `a.c,b.a`: which right cell was given to each left one. */
function pairs(chosen: Response): string {
  return chosen.flatMap((right, index) => (right === '' ? [] : [`${answerId(index)}.${right}`])).join(',');
}

/** Steps by the place they were given. */
function steps(places: Response): string {
  const placed = places.map((place, index) => ({ id: answerId(index), place: Number(place) })).filter(({ place }) => place > 0);
  return placed
    .toSorted((one, other) => one.place - other.place)
    .map(({ id }) => id)
    .join(',');
}

function resultOf({ score }: Result): string {
  if (score === undefined) return 'neutral';
  if (score === 1) return 'correct';
  return score === 0 ? 'wrong' : score.toFixed(2);
}

function cut(text: string): string {
  return text.slice(0, LONGEST);
}
