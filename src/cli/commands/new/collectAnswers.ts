import type { z } from 'zod';
import { UserError } from '#content/userError.ts';
import type { Registries } from '#content/data.ts';
import { answerSchemas, type Answers, type StarterType } from '#content/starters/answers.ts';
import { formatProblem } from '#model/problem.ts';
import type { Host } from '#cli/commands/host.ts';
import { QUESTIONS, type Question, type RawAnswers } from './questions.ts';

/** Answers from the flags, completed by asking where somebody can be asked; one message for all that is missing or wrong. */
export async function collectAnswers<T extends StarterType>(
  type: T,
  flags: RawAnswers,
  registries: Registries,
  host: Host,
): Promise<Answers<T>> {
  const schema = answerSchemas(registries)[type];
  const raw: Record<string, string | undefined> = { ...flags };
  for (const question of QUESTIONS[type]) {
    const initial = question.fallback?.(raw, host.today);
    raw[question.flag] ??=
      host.ask === undefined || question.flagOnly
        ? initial
        : await ask(host.ask, question, initial, registries, fieldOf(schema, question.flag));
  }
  const parsed = schema.safeParse(raw);
  if (!parsed.success) throw new UserError(complaint(type, parsed.error, raw, registries));
  // The schema was chosen by `type`; TypeScript cannot tie the two through an index.
  return parsed.data as Answers<T>;
}

async function ask(
  prompt: NonNullable<Host['ask']>,
  question: Question,
  initial: string | undefined,
  registries: Registries,
  field: z.ZodType,
): Promise<string> {
  return prompt({
    question,
    choices: question.choices?.(registries) ?? [],
    initial,
    validate: (answer) => field.safeParse(answer).error?.issues[0]?.message,
  });
}

function fieldOf(schema: { readonly shape: object }, flag: string): z.ZodType {
  // Every question is a field of its page's schema; a test holds the two together.
  return Reflect.get(schema.shape, flag) as z.ZodType;
}

function complaint(type: StarterType, { issues }: z.ZodError, raw: RawAnswers, registries: Registries): string {
  const byFlag = new Map(issues.map((issue) => [String(issue.path[0]), issue]));
  // The id comes from the title: without one, only the title is missing.
  if (raw['title'] === undefined) byFlag.delete('id');
  return [...byFlag]
    .map(([flag, issue]) => {
      const value = raw[flag];
      const question = QUESTIONS[type].find((candidate) => candidate.flag === flag);
      const wanted = issue.message.startsWith('expected ') ? issue.message.slice('expected '.length) : wantedBy(question, registries);
      return formatProblem({
        file: `hub new ${type}`,
        field: `--${flag}`,
        found: value === undefined ? 'nothing' : JSON.stringify(value),
        expected: wanted,
        fix: value === undefined ? `add --${flag} "…"` : `change --${flag}`,
      });
    })
    .join('\n');
}

function wantedBy(question: Question | undefined, registries: Registries): string {
  const choices = question?.choices?.(registries).map(({ value }) => value) ?? [];
  if (choices.length > 0) return `${question?.kind === 'one' ? 'one' : 'some'} of ${choices.join(', ')}`;
  return question?.text.toLowerCase() ?? 'an answer';
}
