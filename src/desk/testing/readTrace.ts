/** What `strace -f -y` wrote, as calls in the order they ended. */
export interface Call {
  readonly name: string;
  readonly args: string;
  readonly ok: boolean;
  /** Lines of the trace it began and ended on. */
  readonly begun: number;
  readonly ended: number;
}

const WHOLE = /^(\d+) +(\w+)\((.*)\) += (-?\d+)/;
const UNFINISHED = /^(\d+) +(\w+)\((.*) <unfinished \.\.\.>$/;
const RESUMED = /^(\d+) +<\.\.\. \w+ resumed>(.*)\) += (-?\d+)/;

export function readTrace(text: string): readonly Call[] {
  const open = new Map<string, { name: string; args: string; begun: number }>();
  const calls: Call[] = [];
  for (const [line, content] of text.split('\n').entries()) {
    const [, thread = '', name = '', args = '', result] = WHOLE.exec(content) ?? UNFINISHED.exec(content) ?? [];
    if (result !== undefined) calls.push({ name, args, ok: !result.startsWith('-'), begun: line, ended: line });
    else if (name !== '') open.set(thread, { name, args, begun: line });
    const [, resumed = '', rest = '', code = ''] = RESUMED.exec(content) ?? [];
    const begun = open.get(resumed);
    if (begun === undefined) continue;
    open.delete(resumed);
    calls.push({ ...begun, args: begun.args + rest, ok: !code.startsWith('-'), ended: line });
  }
  return calls;
}
