import { DiskFull } from '#desk/store/storeErrors.ts';
import { tellingFullDisk } from './fullDisk.ts';
import { GitFailed } from './git.ts';

const failing = (error: unknown): Promise<unknown> => tellingFullDisk(() => Promise.reject(error)).catch((thrown: unknown) => thrown);

test.each([
  Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }),
  new GitFailed('hash-object', 128, 'error: file write error: No space left on device'),
])('%s is a full disk', async (error) => {
  expect(await failing(error)).toBeInstanceOf(DiskFull);
});

test.each([new GitFailed('push', 1, 'rejected'), Object.assign(new Error('ENOENT'), { code: 'ENOENT' }), 'a word'])(
  '%s is none',
  async (error) => {
    expect(await failing(error)).toBe(error);
  },
);
