/** Whether everything was on disk before it was acknowledged: from a trace of the system calls. */
import path from 'node:path';
import { readTrace, type Call } from './readTrace.ts';
import { ACKNOWLEDGED } from './told.ts';

export interface Syncs {
  readonly acknowledged: number;
  /** Names that were given: files by rename or link, folders by mkdir. */
  readonly named: number;
  /** Names that were taken away, without those of half-written files. */
  readonly removed: number;
  /** What was not on disk when something was acknowledged. */
  readonly missing: readonly string[];
}

interface Disk {
  /** Syncs of a file by the name it has now. */
  readonly synced: Map<string, Call>;
  /** Names whose folder is not known to say so on disk: given, or taken away, by this call. */
  readonly given: Map<string, Call>;
  readonly taken: Map<string, Call>;
}

/** Half-written files and locks: that they were there is nobody's to know. */
const TEMPORARY = /^(?:tmp_obj_|\.new-|lock|desk-index-)|\.lock$/;

/** `folder`: names outside it do not matter. */
export function checkSyncs(trace: string, folder: string): Syncs {
  const disk: Disk = { synced: new Map(), given: new Map(), taken: new Map() };
  const missing = new Set<string>();
  const counts = { acknowledged: 0, named: 0, removed: 0 };
  const isOurs = (name: string): boolean => name.startsWith(folder) && !TEMPORARY.test(path.basename(name));
  for (const call of readTrace(trace)) {
    const [from = '', to = ''] = [...call.args.matchAll(/"([^"]*)"/g)].map(([, file = '']) => file);
    if (from.startsWith(`/${ACKNOWLEDGED}/`)) {
      counts.acknowledged += 1;
      for (const name of disk.given.keys()) missing.add(`${name} was not in its folder on disk at ${from}`);
      for (const name of disk.taken.keys()) missing.add(`${name} was still in its folder on disk at ${from}`);
    } else if (call.ok && call.name === 'fsync') sync(disk, call);
    else if (call.ok && call.name.startsWith('mkdir')) {
      if (isOurs(from)) counts.named += give(disk, from, call);
    } else if (call.ok && /^(?:rename|link)/.test(call.name)) {
      const before = disk.synced.get(from);
      if (isOurs(to)) {
        counts.named += give(disk, to, call);
        if (before === undefined || before.ended >= call.begun) missing.add(`${to} was named before its content was on disk`);
      }
      if (call.name.startsWith('rename')) counts.removed += take(disk, from, call, isOurs(from));
    } else if (call.ok && /^(?:unlink|rmdir)/.test(call.name)) counts.removed += take(disk, from, call, isOurs(from));
  }
  return { ...counts, missing: [...missing] };
}

/** A sync of a folder puts the names on disk that were given and taken before it began. */
function sync({ synced, given, taken }: Disk, call: Call): void {
  const file = /<(.*)>/.exec(call.args)?.[1] ?? '';
  synced.set(file, call);
  for (const names of [given, taken]) {
    for (const [name, made] of names) if (path.dirname(name) === file && made.ended < call.begun) names.delete(name);
  }
}

function give({ given, taken }: Disk, name: string, call: Call): number {
  taken.delete(name);
  given.set(name, call);
  return 1;
}

/** With a folder goes what was in it. The next file of that name is another one. */
function take({ synced, given, taken }: Disk, name: string, call: Call, matters: boolean): number {
  synced.delete(name);
  for (const names of [given, taken]) for (const each of names.keys()) if (each === name || path.dirname(each) === name) names.delete(each);
  if (matters) taken.set(name, call);
  return matters ? 1 : 0;
}
