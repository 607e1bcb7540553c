/** Builds a checkout by its own program, in a process of its own that gives way to the server. */
import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { plainEnvironment } from '#desk/git/plainEnvironment.ts';

/** Undefined when the whole site stands in `<dir>/build`, otherwise why not, for people. */
export type BuildCheckout = (dir: string, signal: AbortSignal) => Promise<string | undefined>;

const GRACE_MILLISECONDS = 10_000;
const MAX_REASON = 4000;

/** `start.mjs` ends when this process does, however that comes about. */
export const buildCheckout: BuildCheckout = (dir, signal) =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve('stopped');
    const child = spawn(process.execPath, ['src/cli/start.mjs', 'build'], {
      cwd: dir,
      env: plainEnvironment({ CI: '1' }),
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    let said = '';
    let timer: NodeJS.Timeout | undefined;
    function stop(): void {
      child.kill('SIGTERM');
      timer = setTimeout(() => killAll(child.pid), GRACE_MILLISECONDS);
    }
    function end(reason: string | undefined): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      resolve(reason);
    }
    signal.addEventListener('abort', stop, { once: true });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-MAX_REASON);
    });
    child.on('error', (error) => end(error.message));
    child.on('close', (code) => end(code === 0 ? undefined : said.trim() || `the build ended with ${code ?? 'a signal'} and no message`));
    if (child.pid !== undefined) giveWay(child.pid);
  });

function giveWay(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It has ended already, or the system does not let us: it is built all the same.
  }
}

/** The whole group: Docusaurus runs below the program that was started. */
function killAll(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody is left.
  }
}
