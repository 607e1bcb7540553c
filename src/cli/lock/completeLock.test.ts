import { completeLock, type LockPackages } from './completeLock.ts';

const LOCK: LockPackages = {
  '': { version: '1.0.0' },
  'node_modules/@swc/core': {
    version: '1.16.22',
    dev: true,
    engines: { node: '>=10' },
    optionalDependencies: {
      '@swc/core-darwin-arm64': '1.16.22',
      '@swc/core-linux-arm64-musl': '1.16.22',
      '@swc/core-linux-x64-gnu': '1.16.22',
    },
  },
  'node_modules/@swc/core-linux-x64-gnu': { version: '1.16.22', integrity: 'sha512-known' },
  'node_modules/chokidar': { version: '3.6.0', optionalDependencies: { fsevents: '~2.3.2' } },
};

test('what is missing is added with the platform its name tells', () => {
  const { 'node_modules/@swc/core-darwin-arm64': darwin, 'node_modules/@swc/core-linux-arm64-musl': musl } = completeLock(LOCK);
  expect(darwin).toEqual({ version: '1.16.22', cpu: ['arm64'], dev: true, engines: { node: '>=10' }, optional: true, os: ['darwin'] });
  expect(musl).toMatchObject({ cpu: ['arm64'], libc: ['musl'], os: ['linux'] });
});

test('what is locked stays as it is, also when it is locked further up', () => {
  const nested: LockPackages = {
    'node_modules/a/node_modules/b': { version: '1.0.0', optionalDependencies: { 'b-linux-x64': '1.0.0' } },
    'node_modules/a/node_modules/b-linux-x64': { version: '1.0.0', integrity: 'sha512-inner' },
  };
  expect(completeLock(nested)).toEqual(nested);
  expect(completeLock(LOCK)['node_modules/@swc/core-linux-x64-gnu']).toEqual({ version: '1.16.22', integrity: 'sha512-known' });
});

test('a package whose name tells no platform, or whose version is a range, is npm’s own business', () => {
  expect(Object.keys(completeLock(LOCK))).not.toContain('node_modules/fsevents');
});

test('a complete lock does not change', () => {
  const complete = completeLock(LOCK);
  expect(completeLock(complete)).toEqual(complete);
});
