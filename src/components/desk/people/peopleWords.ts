import { text, type MessageId } from '../../text/messages.ts';
import { refusalWords } from '../refusalWords.ts';
import { DeskRefusal } from '../request.ts';

/** Why the desk did not change who is on it. */
export function peopleWords(error: unknown): string {
  return text((error instanceof DeskRefusal ? OWN_WORDS[error.code] : undefined) ?? refusalWords(error));
}

const OWN_WORDS: Readonly<Partial<Record<DeskRefusal['code'], MessageId>>> = {
  'wrong-state': 'desk.people.last',
  faults: 'desk.people.email.wrong',
};
