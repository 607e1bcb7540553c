import { childEnvironment } from '#content/environment.ts';
import { runChild } from './child.ts';

const env = childEnvironment({});
const cwd = process.cwd();

function node(script: string, signal: AbortSignal = new AbortController().signal) {
  return runChild(process.execPath, ['-e', script], { cwd, env, signal });
}

describe('runChild', () => {
  it('collects both streams and the exit code', async () => {
    const { code, output } = await node('console.log("out"); console.error("err"); process.exitCode = 3');
    expect(code).toBe(3);
    expect(output.split('\n').toSorted()).toEqual(['', 'err', 'out']);
  });

  it('hands output over as it comes', async () => {
    const seen: string[] = [];
    const signal = new AbortController().signal;
    await runChild(process.execPath, ['-e', 'console.log("a")'], { cwd, env, signal, onOutput: (text) => seen.push(text) });
    expect(seen.join('')).toBe('a\n');
  });

  it('tells why a program cannot be started', async () => {
    const { code, output } = await runChild('/no/such/program', [], { cwd, env, signal: new AbortController().signal });
    expect(code).toBeUndefined();
    expect(output).toContain('ENOENT');
  });

  it('ends the child when the signal aborts', async () => {
    const controller = new AbortController();
    const waiting = runChild(process.execPath, ['-e', 'console.log("up"); setInterval(() => {}, 1000)'], {
      cwd,
      env,
      signal: controller.signal,
      onOutput: () => controller.abort(),
    });
    expect(await waiting).toEqual({ code: undefined, output: 'up\n' });
  });

  it('starts nothing after the signal has aborted', async () => {
    expect(await node('console.log("started")', AbortSignal.abort())).toEqual({ code: undefined, output: '' });
  });
});
