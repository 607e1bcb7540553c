/** Compares what somebody answered with the key. */
import type { AnswerKey, Response, Result } from './response.ts';
import { sameAnswer } from './sameAnswer.ts';

export function grade(key: AnswerKey, response: Response): Result {
  switch (key.type) {
    case 'reflection':
      return { score: undefined, right: 0, total: 0 };
    case 'text':
      return outOf(key.wordings.some((wording) => sameAnswer(wording, response[0] ?? '')) ? 1 : 0, 1);
    case 'matching':
    case 'ordering':
      return outOf(key.right.filter((right, index) => right === response[index]).length, key.right.length);
    case 'multiple':
      return multiple(key.right, response);
    default:
      return outOf(response.length === 1 && key.right.includes(response[0] ?? '') ? 1 : 0, 1);
  }
}

/** A wrong option takes away what a right one gives, so that choosing all of them is worth little; never below 0. */
function multiple(right: readonly string[], response: Response): Result {
  const chosen = new Set(response);
  const found = right.filter((id) => chosen.has(id)).length;
  return outOf(Math.max(0, found - (chosen.size - found)), right.length);
}

function outOf(right: number, total: number): Result {
  return { score: total === 0 ? 0 : right / total, right, total };
}

/** True for what is no answer at all: nothing chosen, nothing written. */
export function isEmpty(response: Response): boolean {
  return response.every((part) => part.trim() === '');
}
