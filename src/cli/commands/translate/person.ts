import { UserError } from '#content/userError.ts';
import type { Host } from '#cli/commands/host.ts';

/** Who is at the keyboard: the name given, else the one Git knows. What is said of a translation is said by somebody. */
export function person(given: string | undefined, { userName }: Pick<Host, 'userName'>): string {
  const name = (given ?? userName() ?? '').trim();
  if (name.length >= 2) return name;
  throw new UserError('Nobody is named. Expected the name of the person who says so. Fix: add `--by "First Last"`, or tell Git your name.');
}
