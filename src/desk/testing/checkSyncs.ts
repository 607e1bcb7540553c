/** Whether everything was on disk before it was acknowledged: from a trace of the system calls. */
import path from 'node:path';
import { readTrace, type Call } from './readTrace.ts';
import { ACKNOWLEDGED } from './told.ts';

export interface Syncs {
  readonly acknowledged: number;
  /** Names that were given: files by rename or link, folders by mkdir. */
  readonly named: number;
  /** What was not on disk when something was acknowledged. */
  readonly missing: readonly string[];
}

/** `folder`: names outside it do not matter. */
export function checkSyncs(trace: string, folder: string): Syncs {
  const synced = new Map<string, Call[]>();
  /** Names that are not known to be on disk, and the call that gave them. */
  const waiting = new Map<string, Call>();
  const missing = new Set<string>();
  let acknowledged = 0;
  let named = 0;
  for (const call of readTrace(trace)) {
    if (call.name === 'fsync' && call.ok) {
      const file = /<(.*)>/.exec(call.args)?.[1] ?? '';
      synced.set(file, [...(synced.get(file) ?? []), call]);
      for (const [name, made] of waiting) if (path.dirname(name) === file && made.ended < call.begun) waiting.delete(name);
      continue;
    }
    const [from = '', to = ''] = [...call.args.matchAll(/"([^"]*)"/g)].map(([, file = '']) => file);
    if (from.startsWith(`/${ACKNOWLEDGED}/`)) {
      acknowledged += 1;
      for (const name of waiting.keys()) missing.add(`${name} was not in its folder on disk at ${from}`);
      continue;
    }
    if (!call.ok) continue;
    const name = nameOf(call, from, to);
    if (call.name.startsWith('unlink') || call.name.startsWith('rename')) waiting.delete(from);
    if (name === undefined || !name.startsWith(folder) || path.basename(name).startsWith('lock')) continue;
    named += 1;
    waiting.set(name, call);
    const isFile = !call.name.startsWith('mkdir');
    if (isFile && !(synced.get(from) ?? []).some(({ ended }) => ended < call.begun))
      missing.add(`${name} was named before its content was on disk`);
  }
  return { acknowledged, named, missing: [...missing] };
}

function nameOf({ name }: Call, from: string, to: string): string | undefined {
  if (name.startsWith('rename') || name.startsWith('link')) return to;
  return name.startsWith('mkdir') ? from : undefined;
}
