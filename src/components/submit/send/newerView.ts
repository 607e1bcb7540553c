import type { SubmissionView } from '#submission/api.ts';
import { DeskRefusal } from '../../desk/request.ts';

/** What the desk has, where that is why it refused. */
export function newerView(error: unknown): SubmissionView | undefined {
  if (!(error instanceof DeskRefusal) || error.code !== 'stale') return undefined;
  const { current } = error.refused;
  return current !== undefined && 'reference' in current ? current : undefined;
}
