import type { Environment } from '#content/environment.ts';

/** A program that no npm package brings, which tests check our files with. */
export interface TestProgram {
  /** As it is called on a command line. */
  readonly name: string;
  /** What it comes with, for people. */
  readonly of: string;
  /** Packages of Debian and Ubuntu, with a space between them, and of Homebrew. */
  readonly debian: string;
  readonly homebrew: string;
  /** Argument by which it says its version and ends well. */
  readonly version: string;
  /** The variable that names its path, where there is one. */
  readonly variable?: { readonly name: string; readonly value: (environment: ProgramPaths) => string | undefined };
}

/** What the environment says about such programs. */
export type ProgramPaths = Pick<Environment, 'msgfmtPath'>;

/** Of Linux alone; what it checks is skipped by name elsewhere. */
const STRACE: TestProgram = { name: 'strace', of: 'strace', debian: 'strace', homebrew: 'strace', version: '--version' };

/** All that the tests need beside Node and a browser: `npm cit` installs what is missing of it on a bare machine. */
export const TEST_PROGRAMS: readonly TestProgram[] = [
  {
    name: 'msgfmt',
    of: 'GNU gettext',
    debian: 'gettext',
    homebrew: 'gettext',
    version: '--version',
    variable: { name: 'MSGFMT_PATH', value: ({ msgfmtPath }) => msgfmtPath },
  },
  { name: 'xmllint', of: 'libxml2', debian: 'libxml2-utils', homebrew: 'libxml2', version: '--version' },
  { name: 'java', of: 'Java 11 or newer', debian: 'default-jre-headless', homebrew: 'openjdk', version: '--version' },
  { name: 'pdfinfo', of: 'Poppler', debian: 'poppler-utils', homebrew: 'poppler', version: '-v' },
  { name: 'pdftotext', of: 'Poppler', debian: 'poppler-utils', homebrew: 'poppler', version: '-v' },
  { name: 'qpdf', of: 'QPDF', debian: 'qpdf', homebrew: 'qpdf', version: '--version' },
  { name: 'openssl', of: 'OpenSSL', debian: 'openssl', homebrew: 'openssl', version: 'version' },
  // The module sends brotli; Homebrew has none, and without it what is sent so is skipped by name, except on Linux.
  { name: 'nginx', of: 'nginx', debian: 'nginx-light libnginx-mod-http-brotli-static', homebrew: 'nginx', version: '-v' },
  { name: 'caddy', of: 'Caddy 2.6 or newer', debian: 'caddy', homebrew: 'caddy', version: 'version' },
  ...(process.platform === 'linux' ? [STRACE] : []),
];
