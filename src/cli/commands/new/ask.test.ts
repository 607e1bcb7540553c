import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** The prompts are ESM only, which jest 30 cannot load on Node 20: they run in a Node of their own, on streams instead of a terminal. */
const PROGRAM = `
  const { PassThrough } = require('node:stream');
  const { askOn } = require('./src/cli/commands/new/ask.ts');
  const input = new PassThrough();
  const ask = askOn(input, new PassThrough().resume());
  const choices = ['advocacy', 'budgeting'].map((value) => ({ value, label: value }));
  const validate = (answer) => (answer.length < 3 ? 'too short' : undefined);
  async function run() {
    for (const { kind, initial, keys } of JSON.parse(process.argv[1])) {
      const answered = ask({ question: { flag: 'x', text: 'X', kind }, choices, initial, validate });
      for (const key of keys) input.write(key);
      console.log(await answered.catch((error) => error.name + ': ' + error.message));
    }
  }
  void run();
`;

const SITE_DIR = path.resolve(__dirname, '../../../..');

interface Prompt {
  readonly kind: 'text' | 'one' | 'many';
  readonly initial?: string;
  readonly keys: readonly string[];
}

function answersTo(...prompts: readonly Prompt[]): string[] {
  const args = ['--import', 'tsx', '-e', PROGRAM, JSON.stringify(prompts)];
  return execFileSync(process.execPath, args, { encoding: 'utf8', cwd: SITE_DIR }).trim().split('\n');
}

const ENTER = '\r';
const DOWN = '\u001b[B';

test('answers come as flags carry them', () => {
  expect(
    answersTo(
      { kind: 'text', keys: ['Roof', ENTER] },
      { kind: 'text', keys: ['A', ENTER, ' roof', ENTER] },
      { kind: 'text', initial: 'hr-Latn', keys: [ENTER] },
      { kind: 'one', initial: 'budgeting', keys: [ENTER] },
      { kind: 'one', keys: [DOWN, ENTER] },
      { kind: 'many', keys: [' ', DOWN, ' ', ENTER] },
      { kind: 'many', initial: '', keys: [ENTER] },
      { kind: 'many', keys: [ENTER, ' ', ENTER] },
      { kind: 'text', keys: ['\u0003'] },
    ),
  ).toEqual([
    'Roof',
    'A roof',
    'hr-Latn',
    'budgeting',
    'budgeting',
    'advocacy,budgeting',
    '',
    'advocacy',
    'UserError: Stopped; nothing was written.',
  ]);
});
