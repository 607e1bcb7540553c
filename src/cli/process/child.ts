import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

export interface ChildOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Ends the child when it aborts. */
  readonly signal: AbortSignal;
  /** Gets what the child prints as it comes, both streams in order of arrival. */
  readonly onOutput?: (text: string) => void;
}

export interface ChildResult {
  /** undefined when the child was ended by a signal or could not be started. */
  readonly code: number | undefined;
  /** Both streams in order of arrival. */
  readonly output: string;
}

/** A child that ignores SIGTERM for this long is killed, so that Ctrl-C never leaves an orphan. */
const GRACE_MILLISECONDS = 5000;

/** Runs a program to its end and collects what it prints; a program that cannot be started gives a result without code. */
export function runChild(command: string, args: readonly string[], { cwd, env, signal, onOutput }: ChildOptions): Promise<ChildResult> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve({ code: undefined, output: '' });
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const release = endWith(child, signal);
    let output = '';
    function collect(text: string): void {
      output += text;
      onOutput?.(text);
    }
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', (error) => {
      release();
      resolve({ code: undefined, output: `${output}${error.message}\n` });
    });
    child.on('close', (code) => {
      release();
      resolve({ code: code ?? undefined, output });
    });
  });
}

function endWith(child: ChildProcess, signal: AbortSignal): () => void {
  let timer: NodeJS.Timeout | undefined;
  function end(): void {
    child.kill('SIGTERM');
    timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MILLISECONDS);
  }
  signal.addEventListener('abort', end, { once: true });
  return () => {
    signal.removeEventListener('abort', end);
    clearTimeout(timer);
  };
}
