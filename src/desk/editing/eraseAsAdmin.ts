import { eraseSubmission } from '#desk/http/eraseSubmission.ts';
import { notFound, RefusedError } from '#desk/http/refusedError.ts';
import type { EditingParts } from './editingParts.ts';

/** Off the site first: as long as the submission is there, it can be tried again. */
export async function eraseAsAdmin(parts: EditingParts, reference: string, expected: string): Promise<void> {
  const stored = await parts.submissions.read(reference);
  if (stored === undefined) throw notFound();
  if (stored.version !== expected) throw new RefusedError(409, 'stale', 'somebody else has changed it');
  await parts.publisher.retract(stored.record);
  await eraseSubmission(parts, reference);
}
