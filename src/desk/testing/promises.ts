/** What a process said was acknowledged, against what is on the disk. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { openGit } from '#desk/git/git.ts';
import { deskPlaces, type DeskPlaces } from '#desk/places.ts';
import { REFS, repositoryDir } from '#desk/store/git/repository.ts';
import { readTombstones } from '#desk/store/git/tombstones.ts';
import { openPhotoStaging } from '#desk/store/photoStaging.ts';
import { STAGED_KEY, type Told } from './told.ts';

/** By id of the submission. */
export interface Promises {
  /** SHA-256 of the photo that waits. */
  readonly staged: Map<string, string>;
  readonly versions: Map<string, string>;
  readonly privates: Set<string>;
  readonly erased: Set<string>;
}

export function noPromises(): Promises {
  return { staged: new Map(), versions: new Map(), privates: new Set(), erased: new Set() };
}

export function addPromise({ staged, versions, privates, erased }: Promises, { what, id, value }: Told): void {
  if (what === 'staged') staged.set(id, value);
  if (what === 'private') privates.add(id);
  if (what === 'version') {
    staged.delete(id);
    versions.set(id, value);
  }
  if (what !== 'erased') return;
  versions.delete(id);
  privates.delete(id);
  erased.add(id);
}

export function countPromises(counts: { photos: number; versions: number; erasures: number }, { what }: Told): void {
  if (what === 'staged') counts.photos += 1;
  if (what === 'version') counts.versions += 1;
  if (what === 'erased') counts.erasures += 1;
}

/** A submission may be one step further than was acknowledged, or erased if that was begun. */
export async function lostPromises(folder: string, promises: Promises): Promise<readonly string[]> {
  const { versions, privates, erased } = promises;
  const places = deskPlaces(folder);
  const git = openGit({ dir: repositoryDir(places.submissions) });
  const lines = await git.text(['for-each-ref', '--format=%(refname) %(objectname) %(parent)', REFS]);
  const tips = new Map(lines.split('\n').map((line) => [line.split(' ')[0]?.slice(REFS.length) ?? '', line.split(' ').slice(1)]));
  const tombstones = new Set((await readTombstones(places.submissions)).map(({ id }) => id));
  const lost = await lostPhotos(places, promises, (id) => tips.has(id) || tombstones.has(id));
  for (const [id, version] of versions) {
    if (tips.get(id)?.includes(version) === true) continue;
    if (tombstones.has(id)) versions.delete(id);
    else lost.push(`version ${version} of ${id}`);
  }
  for (const id of privates) {
    if (existsSync(path.join(places.private, 'submissions', `${id}.json`))) continue;
    if (tombstones.has(id)) privates.delete(id);
    else lost.push(`private file of ${id}`);
  }
  // One that was begun is finished at the next start; until then its mark stands.
  for (const id of erased) if (tips.has(id) || !tombstones.has(id)) lost.push(`erasure of ${id}`);
  return lost;
}

/** A photo waits until its submission is there; `isOver` tells. */
async function lostPhotos({ photos }: DeskPlaces, { staged }: Promises, isOver: (id: string) => boolean): Promise<string[]> {
  const staging = await openPhotoStaging(photos, { reserve: 0 });
  const lost: string[] = [];
  for (const [id, sha256] of staged) {
    const photo = await staging.get(id, STAGED_KEY);
    if (isOver(id)) staged.delete(id);
    else if (photo === undefined || createHash('sha256').update(photo.bytes).digest('hex') !== sha256) lost.push(`photo of ${id}`);
  }
  return lost;
}
