import { readdirSync, readFileSync } from 'node:fs';

/** Bytes of resident memory of a process and all below it; pages they share count in each. 0 where the system does not tell: only Linux does. */
export function treeMemory(root: number): number {
  const waiting = [root];
  let bytes = 0;
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    try {
      bytes += Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
      // Each thread lists the children it has started itself.
      for (const thread of readdirSync(`/proc/${pid}/task`)) waiting.push(...childrenOf(pid, thread));
    } catch {
      // It has ended meanwhile.
    }
  }
  return bytes;
}

function childrenOf(pid: number, thread: string): readonly number[] {
  const text = readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim();
  return text === '' ? [] : text.split(' ').map(Number);
}
