/** What each action makes of a record; undefined where it cannot be done where the record stands. Who may is judged before. */
import { asPublished } from '#desk/store/publishedVersion.ts';
import { advance } from '#submission/advance.ts';
import type { DeskActions, DeskPerson } from '#submission/deskApi.ts';
import type { Publication, Question, SubmissionEvent, SubmissionRecord } from '#submission/record.ts';
import type { Action } from '#submission/state.ts';

export type ActionName = keyof DeskActions;
export type Acted = { readonly [A in ActionName]: { readonly name: A; readonly what: DeskActions[A] } }[ActionName];

/** `publication`: what accepting or publishing made; `published`: the record as readers see it, for a correction that is not taken. */
export interface Made {
  readonly publication?: Publication;
  readonly published?: SubmissionRecord;
}

type Change = NonNullable<Parameters<typeof advance>[3]>;

export function afterAction(
  record: SubmissionRecord,
  acted: Acted,
  person: DeskPerson,
  at: string,
  made: Made = {},
): SubmissionRecord | undefined {
  const note = acted.name === 'send-back' && acted.what.text !== '' ? acted.what.text : undefined;
  const event: Pick<SubmissionEvent, 'by' | 'at' | 'note'> = { by: person.id, at, note };
  return advance(record, acted.name, event, { ...assigned(record, acted.name, person), ...changeOf(record, acted, at, made) });
}

/** Whoever works on what nobody has, has it. */
function assigned({ assignee }: SubmissionRecord, name: Action, { id }: DeskPerson): Change {
  if (name === 'release') return { assignee: '' };
  return name === 'take' || assignee === '' ? { assignee: id } : {};
}

function changeOf(record: SubmissionRecord, acted: Acted, at: string, { publication, published }: Made): Change {
  switch (acted.name) {
    case 'ask':
      return { questions: [...record.questions, ...asked(record.questions.length, acted.what.questions, at)] };
    case 'edit':
      return { draft: acted.what.draft, details: acted.what.details };
    case 'accept':
    case 'publish':
      return { refusal: null, ...(publication && { publication }) };
    case 'decline':
      return { refusal: acted.what };
    case 'decline-correction':
      return { refusal: acted.what, ...(published && asPublished(published)) };
    case 'reopen':
      return { refusal: null };
    case 'take':
    case 'release':
    case 'send-back':
      return {};
  }
}

function asked(before: number, questions: DeskActions['ask']['questions'], at: string): readonly Question[] {
  return questions.map((question, index) => ({
    ...question,
    id: `q${before + index + 1}`,
    askedAt: at,
    answer: '',
    answeredAt: '',
  }));
}
