/** Asks a person at a terminal. */
import { isCancel, multiselect, select, text } from '@clack/prompts';
import type { Readable, Writable } from 'node:stream';
import { UserError } from '#content/userError.ts';
import type { Choice, Question } from './questions.ts';

interface Asked {
  readonly question: Question;
  readonly choices: readonly Choice[];
  /** The answer that Enter gives, where there is one. */
  readonly initial: string | undefined;
  /** What is wrong with an answer; undefined when it will do. */
  readonly validate: (answer: string) => string | undefined;
}

/** Resolves to the answer as the flag would carry it: several choices are joined by commas. */
export type Ask = (asked: Asked) => Promise<string>;

export function askOn(input: Readable, output: Writable): Ask {
  return async ({ question, choices, initial, validate }) => {
    const common = { message: question.text, input, output };
    const options = choices.map(({ value, label }) => ({ value, label: label === value ? value : `${label} (${value})` }));
    const initialValue = initial === undefined ? {} : { initialValue: initial };
    switch (question.kind) {
      case 'text':
        return finished(await text({ ...common, ...initialValue, validate: (answer) => validate(answer ?? '') }));
      case 'one':
        return finished(await select({ ...common, options, ...initialValue }));
      case 'many':
        return finished(await multiselect({ ...common, options, required: initial === undefined })).join(',');
    }
  };
}

function finished<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer) || typeof answer === 'symbol') throw new UserError('Stopped; nothing was written.');
  // The guard above took the symbols out; TypeScript does not carry that over to a type parameter.
  return answer as Exclude<T, symbol>;
}
