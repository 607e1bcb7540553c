import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { recallFrom, rememberIn } from './memoryFile.ts';
import { recall, remembered, sweep } from './remembered.ts';

let made: string[] = [];
beforeEach(() => {
  made = [];
});
function counted(name: string): (word: string) => { readonly letters: number; readonly none: undefined } {
  return remembered(name, (word: string) => {
    made.push(word);
    return { letters: word.length, none: undefined };
  });
}

test('what was asked before is not made again, and another question is', () => {
  const letters = counted('asked twice');
  expect([letters('ёлка'), letters('ёлка'), letters('elka')]).toEqual([{ letters: 4 }, { letters: 4 }, { letters: 4 }]);
  expect(made).toEqual(['ёлка', 'elka']);
});

test('a later run knows what an earlier one kept, and the next only what was asked for since', () => {
  counted('earlier')('used');
  counted('earlier')('not used again');
  const kept = sweep(false).get('earlier') ?? new Map();
  recall(new Map([['later', kept]]));
  expect(counted('later')('used')).toEqual({ letters: 4, none: undefined });
  expect(made).toEqual(['used', 'not used again']);
  expect(sweep(true).get('later')?.size).toBe(2);
  counted('later')('used');
  expect(sweep(false).get('later')?.size).toBe(1);
});

describe('on disk', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'hub-remembered-'));
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));
  const file = (): string => path.join(dir, '.cache', 'remembered');

  test('results come back as they were, those that are undefined too', () => {
    counted('on disk')('word');
    rememberIn(dir, true);
    const { memory } = deserialize(readFileSync(file())) as { memory: ReadonlyMap<string, ReadonlyMap<string, unknown>> };
    expect([...(memory.get('on disk')?.values() ?? [])]).toEqual([{ letters: 4, none: undefined }]);
    const [key] = memory.get('on disk')?.keys() ?? [];
    writeFileSync(
      file(),
      serialize({ ...(deserialize(readFileSync(file())) as object), memory: new Map([['back', new Map([[key, 'kept']])]]) }),
    );
    recallFrom(dir);
    expect(counted('back')('word')).toBe('kept');
  });

  test('the file is written again only for what is worth it', () => {
    rememberIn(dir, true);
    const before = readFileSync(file());
    counted('a few')('one more');
    rememberIn(dir, true);
    expect(readFileSync(file()).equals(before)).toBe(true);
    for (let word = 0; word < 200; word += 1) counted('many')(String(word));
    rememberIn(dir, true);
    expect(readFileSync(file()).length).toBeGreaterThan(before.length);
  });

  test.each([
    ['of other code', serialize({ stamp: 'other', memory: new Map([['unread', new Map([['x', 1]])]]) })],
    ['damaged', Buffer.from('{')],
  ])('a file %s is as good as none', (_, bytes) => {
    rememberIn(dir, true);
    writeFileSync(file(), bytes);
    recallFrom(dir);
    expect(counted('unread')('word')).toEqual({ letters: 4, none: undefined });
    expect(sweep(true).get('unread')?.has('x')).toBe(false);
  });
});
