import { spawn } from 'node:child_process';
import { UserError } from '#content/userError.ts';
import { plainEnvironment } from '#desk/git/plainEnvironment.ts';

/** Every system the hub runs on brings `tar`: a backup can be opened without the hub. */
export function runTar(args: readonly string[], what: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('tar', args, { stdio: ['ignore', 'ignore', 'pipe'], env: plainEnvironment({ LC_ALL: 'C' }) });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-500);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new UserError(`${what}: tar ended with ${code}: ${said.trim()}`));
    });
  });
}
