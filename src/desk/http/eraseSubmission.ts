import type { Parts } from './parts.ts';

/** Text, photos, history, contact, and letters that have not left yet; id and date stay, so that copies can be cleaned, too. */
export async function eraseSubmission(
  { submissions, privates, now }: Pick<Parts, 'submissions' | 'privates' | 'now'>,
  id: string,
): Promise<void> {
  await submissions.erase(id, now().toISOString());
  await privates.submissions.remove(id);
  for (const mail of await privates.outbox.list()) if (mail.id.includes(id)) await privates.outbox.remove(mail.id);
}
