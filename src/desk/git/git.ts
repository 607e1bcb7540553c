/** Runs Git: no shell, no configuration of the machine or its people, no hooks, no prompts; every write synced. */
import { spawn } from 'node:child_process';
import { plainEnvironment } from '#desk/git/plainEnvironment.ts';

export interface GitRun {
  readonly input?: string | Uint8Array;
  /** Variables beside the safe ones, e.g. `GIT_INDEX_FILE`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Settings for this run alone; passed in the environment, so that a secret is in no list of processes. */
  readonly config?: Readonly<Record<string, string>>;
  /** Milliseconds after which it is ended; for what waits for other machines. */
  readonly timeout?: number;
  /** Exit codes that are an answer, beside 0. */
  readonly answers?: readonly number[];
}

export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  /** The end of what it said. */
  readonly stderr: string;
}

export interface Git {
  readonly dir: string;
  readonly run: (args: readonly string[], options?: GitRun) => Promise<GitResult>;
  /** What it prints, without the white space at its end. */
  readonly text: (args: readonly string[], options?: GitRun) => Promise<string>;
}

export class GitFailed extends Error {
  override readonly name = 'GitFailed';
  readonly code: number;
  /** The last lines of what it said. */
  readonly said: string;

  constructor(command: string, code: number, said: string) {
    super(`git ${command} ended with ${code}: ${said}`);
    this.code = code;
    this.said = said;
  }
}

export interface GitOptions {
  /** The bare repository. */
  readonly dir: string;
  /** Transports that may be used, as in `GIT_ALLOW_PROTOCOL`. */
  readonly protocols?: string;
}

/** Of the desk's commits; nobody's. */
export const DESK_ADDRESS = 'desk@hub.invalid';

const SAFE_CONFIG: Readonly<Record<string, string>> = {
  'core.hooksPath': '/dev/null',
  'core.fsmonitor': 'false',
  'core.fsync': 'all',
  'core.autocrlf': 'false',
  'core.symlinks': 'false',
  'core.quotePath': 'false',
  'core.logAllRefUpdates': 'false',
  'credential.helper': '',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'transfer.fsckObjects': 'true',
  // A forge that answers with a redirect would be sent the token.
  'http.followRedirects': 'false',
  'user.name': 'desk',
  'user.email': DESK_ADDRESS,
};

const MAX_SAID = 2000;

export function openGit({ dir, protocols = 'file:https:ssh' }: GitOptions): Git {
  const run = async (args: readonly string[], options: GitRun = {}): Promise<GitResult> => {
    const { code, stdout, stderr } = await runGit(args, { GIT_DIR: dir, GIT_ALLOW_PROTOCOL: protocols, ...options.env }, options);
    if (code === 0 || options.answers?.includes(code) === true) return { code, stdout, stderr };
    throw new GitFailed(args[0] ?? '', code, stderr);
  };
  return { dir, run, text: async (args, options) => (await run(args, options)).stdout.toString('utf8').trimEnd() };
}

/** Runs Git in a folder that is not ours: the caller chooses commands that only read, and run nothing. */
export async function askGit(cwd: string, args: readonly string[]): Promise<string | undefined> {
  // Whose folder it is does not matter where nothing is run.
  const config = { 'safe.directory': '*' };
  const { code, stdout } = await runGit(args, { GIT_ALLOW_PROTOCOL: '', GIT_OPTIONAL_LOCKS: '0' }, { config }, cwd);
  return code === 0 ? stdout.toString('utf8').trimEnd() : undefined;
}

function runGit(
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
  { input, config, timeout }: GitRun,
  cwd?: string,
): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const env = { ...environment(), ...variables, ...configVariables({ ...SAFE_CONFIG, ...config }) };
    const child = spawn('git', args, { env, cwd, timeout });
    const out: Buffer[] = [];
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr = (stderr + text).slice(-MAX_SAID);
    });
    // It may end before it has read everything; its exit code tells why.
    child.stdin.on('error', () => {});
    child.on('error', reject);
    child.on('close', (code) => {
      const said = code === null && timeout !== undefined ? 'no answer in time' : stderr.trim();
      resolve({ code: code ?? 128, stdout: Buffer.concat(out), stderr: said });
    });
    child.stdin.end(input);
  });
}

/** What Git needs of this process: neither settings of Git nor anything of the desk's. */
function environment(): Record<string, string> {
  return {
    ...plainEnvironment(),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GIT_SSH_COMMAND: 'ssh -o BatchMode=yes -o ConnectTimeout=15',
    LC_ALL: 'C',
  };
}

function configVariables(config: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(config);
  const pairs = entries.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(entries.length), ...Object.fromEntries(pairs) };
}
