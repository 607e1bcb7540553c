import { readFileSync } from 'node:fs';

/** Highest resident memory, in bytes, of the programs this process has started and that still run; 0 where the system does not tell (only Linux does). */
export function childPeak(): number {
  try {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter((id) => id !== '');
    const peaks = children.map((id) => Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0));
    return peaks.reduce((sum, peak) => sum + peak, 0) * 1024;
  } catch {
    return 0;
  }
}
