import { slug } from '#language/slug.ts';
import type { Contributor } from '#model/contributor.ts';
import type { SubmissionRecord } from '#submission/record.ts';

/**
 * The id a name is credited by: that of the person the hub knows by this very name, else a new one. Never that of somebody else, or of a
 * team; undefined for a name that cannot be written in ASCII.
 * @example creditId('Ана Пример', []) // => 'ana-primer'
 */
export function creditId(name: string, known: readonly Contributor[]): string | undefined {
  const wanted = slug(name);
  if (wanted === '') return undefined;
  const byId = new Map(known.map((entry) => [entry.id, entry]));
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    const there = byId.get(id);
    if (there === undefined || (there.kind === 'person' && there.name === name)) return id;
  }
}

/** The name the page carries; '' for none. An organisation is credited as its entry calls it. */
export function creditedName({ draft, details }: Pick<SubmissionRecord, 'draft' | 'details'>): string {
  if (draft.credit.as === 'nobody') return '';
  return (draft.credit.as === 'person' ? draft.credit.name : (details.newOrganisation?.name ?? draft.organisation.name)).trim();
}
