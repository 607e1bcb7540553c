import fc from 'fast-check';
import type { OfflineSet, OfflineSets } from '#model/offlineSets.ts';
import {
  missingFiles,
  NOTHING_KEPT,
  readKept,
  setKey,
  stateOf,
  withFile,
  withoutLost,
  withoutOrphans,
  withoutSet,
  withSet,
  type Kept,
} from './kept.ts';

const FILES = [
  { path: '/sr/a/', hash: '1', bytes: 10 },
  { path: '/sr/assets/all.css', hash: '2', bytes: 20 },
  { path: '/sr/b/', hash: '3', bytes: 40 },
];
const A: OfflineSet = { id: 'toolkit-a', kind: 'toolkit', title: 'A', url: '/sr/a/', files: [0, 1] };
const B: OfflineSet = { id: 'module-b', kind: 'module', title: 'B', url: '/sr/b/', files: [2, 1] };
const SETS: OfflineSets = { sets: [A, B], files: FILES };

/** As the device goes: file by file, then the set is whole. */
function keep(kept: Kept, set: OfflineSet, sets = SETS): Kept {
  const filled = missingFiles(sets, set, kept).reduce(withFile, kept);
  return withoutOrphans(withSet(filled, setKey('sr', set), sets, set, '2026-11-27T10:00:00Z')).kept;
}

test('what one set has brought is not fetched for another', () => {
  const kept = keep(NOTHING_KEPT, A);
  expect(stateOf(SETS, A, 'sr/toolkit-a', kept)).toEqual({ kind: 'kept', at: '2026-11-27T10:00:00Z' });
  expect(stateOf(SETS, B, 'sr/module-b', kept)).toEqual({ kind: 'none', bytes: 40 });
});

test('a download that broke off goes on where it stopped', () => {
  const [first] = missingFiles(SETS, A, NOTHING_KEPT);
  const kept = first === undefined ? NOTHING_KEPT : withFile(NOTHING_KEPT, first);
  expect(stateOf(SETS, A, 'sr/toolkit-a', kept)).toEqual({ kind: 'none', bytes: 20 });
});

test('after a new build only what has changed is fetched, and what is named no more is dropped', () => {
  const kept = keep(NOTHING_KEPT, A);
  const files = [
    { path: '/sr/a/', hash: '9', bytes: 11 },
    { path: '/sr/assets/new.css', hash: '2', bytes: 20 },
  ];
  const later = { sets: [{ ...A, files: [0, 1] }], files };
  expect(stateOf(later, A, 'sr/toolkit-a', kept)).toMatchObject({ kind: 'older', bytes: 31 });
  expect(Object.keys(keep(kept, A, later).files).toSorted()).toEqual(['/sr/a/', '/sr/assets/new.css']);
});

test('what the browser has dropped is fetched again, and nothing else', () => {
  const kept = withoutLost(keep(NOTHING_KEPT, A), (path) => path !== '/sr/assets/all.css');
  expect(stateOf(SETS, A, 'sr/toolkit-a', kept)).toMatchObject({ kind: 'older', bytes: 20 });
});

test('removing a set takes its files, and leaves those of others', () => {
  const { kept, orphans } = withoutSet(keep(keep(NOTHING_KEPT, A), B), 'sr/toolkit-a');
  expect(orphans).toEqual(['/sr/a/']);
  expect(stateOf(SETS, B, 'sr/module-b', kept).kind).toBe('kept');
});

describe('what is new, in words', () => {
  const page = (path: string, build: string, words: string) => ({
    path,
    hash: build + words,
    bytes: 10,
    page: { title: path, hash: words },
  });
  const sets = (...files: OfflineSets['files']): OfflineSets => ({ sets: [{ ...A, files: files.map((_, place) => place) }], files });
  const newsOf = (later: OfflineSets, kept: Kept) => {
    const state = stateOf(later, later.sets[0] ?? A, 'sr/toolkit-a', kept);
    return state.kind === 'older' ? state.news : undefined;
  };
  const before = sets(page('/sr/a/', 'x', '1'), page('/sr/b/', 'x', '2'));
  const kept = keep(NOTHING_KEPT, before.sets[0] ?? A, before);

  test('texts that changed and texts that are new; not what has another hash for its scripts alone', () => {
    const later = sets(page('/sr/a/', 'y', '1'), page('/sr/b/', 'y', '3'), page('/sr/c/', 'y', '4'));
    expect(newsOf(later, kept)).toEqual({
      pages: [
        { url: '/sr/b/', title: '/sr/b/', isNew: false },
        { url: '/sr/c/', title: '/sr/c/', isNew: true },
      ],
      same: false,
    });
    expect(newsOf(sets(page('/sr/a/', 'y', '1'), page('/sr/b/', 'y', '2')), kept)).toEqual({ pages: [], same: true });
  });

  test('of a set kept before texts were written down, only what has come since', () => {
    const { texts: _, ...old } = kept;
    const read = readKept(JSON.parse(JSON.stringify(old)));
    expect(newsOf(sets(page('/sr/a/', 'y', '9'), page('/sr/c/', 'y', '4')), read)).toEqual({
      pages: [{ url: '/sr/c/', title: '/sr/c/', isNew: true }],
      same: false,
    });
    const later = sets(page('/sr/a/', 'y', '9'));
    expect(newsOf(sets(page('/sr/a/', 'z', '10')), keep(read, later.sets[0] ?? A, later))?.pages).toHaveLength(1);
  });

  test('a list that names no texts, of an earlier build, makes no claim', () => {
    const later = sets({ path: '/sr/a/', hash: 'y', bytes: 10 });
    expect(newsOf(later, kept)).toEqual({ pages: [], same: false });
  });

  test('a list of pages that changed has no line of its own, but keeps the rest from being called the same', () => {
    const list = (words: string) => ({ path: '/sr/b/', hash: words, bytes: 10, page: { hash: words } });
    const kept = keep(NOTHING_KEPT, sets(list('1')).sets[0] ?? A, sets(list('1')));
    expect(newsOf(sets(list('2')), kept)).toEqual({ pages: [], same: false });
  });

  test('texts that are no list are left out of what is read', () => {
    expect(readKept({ ...kept, texts: 'x' }).texts).toBeUndefined();
  });
});

test('anything else that stands there counts as nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(readKept(json)).toEqual(NOTHING_KEPT);
    }),
  );
  expect(readKept(JSON.parse(JSON.stringify(keep(NOTHING_KEPT, A))))).toEqual(keep(NOTHING_KEPT, A));
});
