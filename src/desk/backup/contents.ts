/** What is in a backup: a tar file with these members. `git clone submissions.bundle` opens the submissions without the hub. */
import * as z from 'zod';
import { SUBMISSION_ID } from '#desk/store/git/repository.ts';

export const SUBMISSIONS = 'submissions.bundle';
/** The repository of the content; absent where nothing was ever accepted. */
export const CONTENT = 'content.bundle';
/** Written last: a backup without it is none. */
export const DESK_DATA = 'desk.json';

const id = z.string().regex(SUBMISSION_ID);

export const deskDataSchema = z.strictObject({
  format: z.literal(1),
  /** ISO time. */
  madeAt: z.string(),
  /** Newest commit of each submission, by id. */
  submissions: z.record(id, z.string().regex(/^[0-9a-f]{40,64}$/)),
  erased: z.array(z.strictObject({ id, at: z.string() })),
  /** Text of each private file, as it was found, by its path. */
  private: z.record(z.string().regex(/^(?:submissions|people|tickets|outbox)\/[a-z0-9-]{1,64}\.json$/), z.string()),
  hasContent: z.boolean(),
});
export type DeskData = z.infer<typeof deskDataSchema>;
