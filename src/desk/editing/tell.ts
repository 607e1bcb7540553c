/** Letters about what an editor did, in the contributor's language. Their page tells the same: nothing depends on a letter. */
import { localeBase } from '#content/address.ts';
import type { LetterKind, LetterValues } from '#desk/mail/letter.ts';
import type { StoredSubmission } from '#desk/store/submissionStore.ts';
import type { SubmissionRecord } from '#submission/record.ts';
import type { ActionName } from './actions.ts';
import type { EditingParts } from './editingParts.ts';

const LETTERS: Partial<Readonly<Record<ActionName, LetterKind>>> = {
  ask: 'question',
  accept: 'accepted',
  decline: 'declined',
  'decline-correction': 'correction-declined',
};

type Telling = Pick<EditingParts, 'letters' | 'privates' | 'hubUrl'>;

/** Resolves when the letter waits on disk, or there is none to send. */
export async function tellOf(parts: Telling, name: ActionName, { version, record }: StoredSubmission): Promise<void> {
  const kind = LETTERS[name];
  if (kind === undefined) return;
  const { refusal } = record;
  await tell(parts, record, kind, version, {
    link: `${parts.hubUrl}${localeBase(record.locale)}status/`,
    ...(refusal !== null && { reason: refusal.text, reasonId: refusal.reason }),
  });
}

/** Readers see the page, or its correction. */
export function tellPublished(parts: Telling, record: SubmissionRecord): Promise<void> {
  const { path, commit } = record.publication ?? { path: '/', commit: '' };
  return tell(parts, record, 'published', commit, { link: `${parts.hubUrl}${localeBase(record.locale)}${path.slice(1)}` });
}

/** `about`: what the letter is about; of the same thing one letter is sent. */
async function tell(
  { letters, privates }: Telling,
  { id, locale, draft }: SubmissionRecord,
  kind: LetterKind,
  about: string,
  values: LetterValues,
): Promise<void> {
  const email = (await privates.submissions.read(id))?.contact.email ?? '';
  if (letters === undefined || email === '') return;
  await letters.send(`${kind}-${id}-${about.slice(0, 16)}`, email, locale, kind, { title: draft.title, reference: id, ...values });
}
