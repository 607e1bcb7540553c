import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Why no disk may be mounted here; '' where one may. */
export function mountingRefused(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-mount-'));
  const { error, status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { encoding: 'utf8' });
  if (status === 0) spawnSync('umount', [folder]);
  rmdirSync(folder);
  return status === 0 ? '' : (error?.message ?? stderr).trim().split('\n')[0] || `mount ended with ${status}`;
}
