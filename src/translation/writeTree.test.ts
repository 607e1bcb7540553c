import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { fingerprint, writeTree } from './writeTree.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'hub-tree-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;

/** A folder that is not there yet. */
function newRoot(): string {
  count += 1;
  return path.join(folder, `tree-${count}`);
}

/** Every file below a folder with its content. */
function read(root: string): Map<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => path.join(entry.parentPath, entry.name)).toSorted();
  return new Map(paths.map((file) => [path.relative(root, file).split(path.sep).join('/'), readFileSync(file, 'latin1')]));
}

describe('writeTree', () => {
  test('makes a folder of the files', () => {
    const root = newRoot();
    writeTree(
      root,
      new Map<string, string | Buffer>([
        ['a/b/c.md', 'Text'],
        ['a/plan.png', Buffer.from([0, 255])],
      ]),
    );
    expect(read(root)).toEqual(
      new Map([
        ['a/b/c.md', 'Text'],
        ['a/plan.png', '\0ÿ'],
      ]),
    );
  });

  test('touches only what has changed', () => {
    const root = newRoot();
    writeTree(
      root,
      new Map([
        ['same.md', 'Text'],
        ['changed.md', 'Text'],
      ]),
    );
    const longAgo = new Date('2020-01-01');
    for (const file of ['same.md', 'changed.md']) utimesSync(path.join(root, file), longAgo, longAgo);
    writeTree(
      root,
      new Map([
        ['same.md', 'Text'],
        ['changed.md', 'Another text'],
      ]),
    );
    expect(statSync(path.join(root, 'same.md')).mtime).toEqual(longAgo);
    expect(statSync(path.join(root, 'changed.md')).mtime).not.toEqual(longAgo);
    expect(read(root).get('changed.md')).toBe('Another text');
  });

  test('removes what is no longer there, also what somebody else put there', () => {
    const root = newRoot();
    writeTree(
      root,
      new Map([
        ['a/old.md', 'Text'],
        ['a/kept.md', 'Text'],
      ]),
    );
    mkdirSync(path.join(root, 'b'));
    writeFileSync(path.join(root, 'b/stray.md'), 'Text');
    writeTree(root, new Map([['a/kept.md', 'Text']]));
    expect([...read(root).keys()]).toEqual(['a/kept.md']);
  });

  test('an empty tree empties the folder, and needs none', () => {
    const root = newRoot();
    writeTree(root, new Map());
    writeTree(root, new Map([['a.md', 'Text']]));
    writeTree(root, new Map());
    expect(read(root).size).toBe(0);
  });
});

describe('fingerprint', () => {
  const name = fc.stringMatching(/^[ab]{1,2}$/);
  const content = fc.array(fc.constantFrom('a', 'b', '1', '\0'), { maxLength: 6 }).map((signs) => signs.join(''));
  const tree = fc.dictionary(name, content, { maxKeys: 3 }).map((files) => new Map(Object.entries(files)));
  const sorted = (files: ReadonlyMap<string, string>): unknown => [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));

  test('is the same for the same files, in any order, as text or as bytes', () => {
    fc.assert(
      fc.property(tree, (files) => {
        expect(fingerprint(new Map([...files].toReversed()))).toBe(fingerprint(files));
        expect(fingerprint(new Map([...files].map(([file, text]) => [file, Buffer.from(text)])))).toBe(fingerprint(files));
      }),
    );
  });

  test('is another for other files', () => {
    fc.assert(
      fc.property(tree, tree, (files, others) => {
        fc.pre(JSON.stringify(sorted(files)) !== JSON.stringify(sorted(others)));
        expect(fingerprint(others)).not.toBe(fingerprint(files));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([['1', 'b', '2'].join('\0'), ['1b', '', '2'].join('\0')])('tells the content %j from a further file', (text) => {
    const two = new Map([
      ['a', '1'],
      ['b', '2'],
    ]);
    expect(fingerprint(new Map([['a', text]]))).not.toBe(fingerprint(two));
  });
});
