/**
 * Completes a package-lock with the optional packages of other platforms.
 * npm leaves out of the lock what it could not or need not fetch here (npm/cli#4828, or a registry without them),
 * and then `npm ci` refuses the very lock npm wrote: "Missing: @swc/core-darwin-arm64@ from lock file".
 */

export interface LockEntry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly engines?: unknown;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** `packages` of a package-lock: path of the package to its entry; the root's path is the empty string. */
export type LockPackages = Readonly<Record<string, LockEntry>>;

const SYSTEMS: ReadonlySet<string> = new Set([
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]);
const PROCESSORS: Readonly<Record<string, string>> = {
  arm: 'arm',
  arm64: 'arm64',
  armv7: 'arm',
  ia32: 'ia32',
  loong64: 'loong64',
  ppc64: 'ppc64',
  ppc64le: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  x64: 'x64',
};
const LIBRARIES: Readonly<Record<string, string>> = { gnu: 'glibc', musl: 'musl' };

/** The same packages, with an entry for every optional dependency whose name tells its platform; sorted as npm sorts. */
export function completeLock(packages: LockPackages): LockPackages {
  const added = Object.entries(packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isLocked(packages, parent, name))
      .flatMap(([name, version]) => platformEntry(name, version, entry)),
  );
  const all = Object.entries({ ...packages, ...Object.fromEntries(added) });
  return Object.fromEntries(all.toSorted(([a], [b]) => a.localeCompare(b, 'en')));
}

/** Whether Node would find the package from its parent: beside it, or in any node_modules above. */
function isLocked(packages: LockPackages, parent: string, name: string): boolean {
  const folders = parent.split(/(?:^|\/)node_modules\//).slice(1);
  const above = folders.map((_, depth) => `node_modules/${folders.slice(0, depth + 1).join('/node_modules/')}/`);
  return ['', ...above].some((folder) => `${folder}node_modules/${name}` in packages);
}

/** The parts of a name like `@swc/core-linux-arm64-gnu` say where the package runs; one that says nothing is left alone. */
function platformEntry(name: string, version: string, parent: LockEntry): [string, LockEntry][] {
  const parts = name.split(/[-/.]/);
  const system = parts.find((part) => SYSTEMS.has(part));
  const processor = parts.map((part) => PROCESSORS[part]).find((part) => part !== undefined);
  const library = LIBRARIES[parts.at(-1) ?? ''];
  if (system === undefined || processor === undefined || !/^\d+\.\d+\.\d+/.test(version)) return [];
  const entry: LockEntry = {
    version,
    cpu: [processor],
    ...(parent.dev && { dev: true }),
    ...(parent.engines !== undefined && { engines: parent.engines }),
    ...(system === 'linux' && library !== undefined && { libc: [library] }),
    optional: true,
    os: [system],
  };
  return [[`node_modules/${name}`, entry]];
}
