import { checkSyncs } from './checkSyncs.ts';

const WRITE = `
7 fsync(3</d/a/x.lock>) = 0
7 rename("/d/a/x.lock", "/d/a/x") = 0
8 fsync(3</d/a> <unfinished ...>
9 access("/etc/passwd", F_OK) = 0
8 <... fsync resumed>) = 0
`;
const TOLD = '7 access("/hub-acknowledged/version/1", F_OK) = -1 ENOENT (No such file or directory)\n';
const AGAIN = '7 rename("/d/a/x.lock", "/d/a/x") = 0\n8 fsync(3</d/a>) = 0\n';
const REMOVE = '7 unlink("/d/a/x") = 0\n';
const SYNC = '8 fsync(3</d/a>) = 0\n';

function told(trace: string): readonly string[] {
  return checkSyncs(trace, '/d').missing;
}

test('what is synced, named, and its folder synced, is on disk', () => {
  expect(checkSyncs(WRITE + TOLD + REMOVE + SYNC + TOLD, '/d')).toEqual({ acknowledged: 2, named: 1, removed: 1, missing: [] });
});

test.each([
  ['a folder that was not synced', WRITE.replace('fsync(3</d/a>', 'fsync(3</d/b>') + TOLD, 'was not in its folder on disk'],
  ['a file that was not synced', WRITE.replace('fsync(3</d/a/x.lock>) = 0', 'fsync(3</d/a/x.lock>) = -1') + TOLD, 'before its content'],
  ['a file of the same name that was synced before', WRITE + AGAIN + TOLD, 'before its content'],
  [
    'a sync that began before the name was there',
    `8 fsync(3</d/a> <unfinished ...>${WRITE.replaceAll(/8.*\n/g, '')}8 <... fsync resumed>) = 0\n${TOLD}`,
    'was not in',
  ],
  ['a name that was taken away', WRITE + REMOVE + TOLD, 'was still in its folder on disk'],
  ['a folder that was taken away', `${WRITE}${REMOVE}7 rmdir("/d/a") = 0\n${TOLD}`, '/d/a was still'],
])('%s is found', (_, trace, message) => {
  expect(told(trace).join()).toContain(message);
});

test('what comes after the word matters to the next one alone', () => {
  expect(told(WRITE + TOLD + REMOVE + SYNC)).toEqual([]);
});
