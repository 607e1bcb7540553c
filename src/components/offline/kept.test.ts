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
  expect(stateOf(later, A, 'sr/toolkit-a', kept)).toEqual({ kind: 'older', bytes: 31 });
  expect(Object.keys(keep(kept, A, later).files).toSorted()).toEqual(['/sr/a/', '/sr/assets/new.css']);
});

test('what the browser has dropped is fetched again, and nothing else', () => {
  const kept = withoutLost(keep(NOTHING_KEPT, A), (path) => path !== '/sr/assets/all.css');
  expect(stateOf(SETS, A, 'sr/toolkit-a', kept)).toEqual({ kind: 'older', bytes: 20 });
});

test('removing a set takes its files, and leaves those of others', () => {
  const { kept, orphans } = withoutSet(keep(keep(NOTHING_KEPT, A), B), 'sr/toolkit-a');
  expect(orphans).toEqual(['/sr/a/']);
  expect(stateOf(SETS, B, 'sr/module-b', kept).kind).toBe('kept');
});

test('anything else that stands there counts as nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(readKept(json)).toEqual(NOTHING_KEPT);
    }),
  );
  expect(readKept(JSON.parse(JSON.stringify(keep(NOTHING_KEPT, A))))).toEqual(keep(NOTHING_KEPT, A));
});
