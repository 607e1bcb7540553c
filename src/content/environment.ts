/** The only place that reads environment variables: every setting is checked here, once, before any work starts. */
import { delimiter } from 'node:path';
import * as z from 'zod';
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '#model/locale.ts';
import { formatProblem } from '#model/problem.ts';
import { UserError } from './userError.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

export interface Environment {
  /** `PORT`: where the hub is served on this machine. */
  readonly port: number;
  /** `HOST`: the interface it is served on; the default is not reachable from other machines. */
  readonly host: string;
  /** `HUB_URL`: the public address readers use, without a slash at the end. */
  readonly hubUrl: string;
  /** `CHROME_PATH`: the browser for the journeys; undefined means "look for one". */
  readonly chromePath: string | undefined;
  /** `MSGFMT_PATH`: gettext's compiler of PO files, which unit tests check ours with; undefined means "look for one". */
  readonly msgfmtPath: string | undefined;
  /** `CI`: set by continuous integration; no live drawing on the terminal then. */
  readonly ci: boolean;
  /** `PATH`: where programs are looked for. */
  readonly searchPath: readonly string[];
  /** `DOCUSAURUS_CURRENT_LOCALE`: set by Docusaurus itself while it builds or previews one locale. */
  readonly currentLocale: Locale;
}

interface Setting<T> {
  readonly schema: z.ZodType<T, string>;
  readonly fallback: T;
  readonly expected: string;
  readonly fix: string;
}

const PORT: Setting<number> = {
  schema: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(1).max(65_535)),
  fallback: 3000,
  expected: 'a whole number from 1 to 65535',
  fix: 'set it like PORT=3001, or leave it out for 3000',
};

const HOST: Setting<string> = {
  schema: z.string().regex(/^[\w.:-]+$/),
  fallback: '127.0.0.1',
  expected: 'a host name or an IP address, without port or path',
  fix: 'set it like HOST=0.0.0.0 to be reachable from other machines, or leave it out for 127.0.0.1',
};

const HUB_URL: Setting<string> = {
  schema: z
    .url({ protocol: /^https?$/ })
    .transform((address) => new URL(address))
    .refine(({ pathname, search, hash }) => pathname === '/' && search === '' && hash === '')
    .transform(({ origin }) => origin),
  fallback: 'http://127.0.0.1:3000',
  expected: 'an http or https address without a path',
  fix: 'set it like HUB_URL=https://hub.example.org, or leave it out while working on this machine',
};

const CHROME_PATH: Setting<string | undefined> = {
  schema: z.string().min(1),
  fallback: undefined,
  expected: 'the path of a Chromium or Chrome program',
  fix: 'set it like CHROME_PATH=/usr/bin/chromium, or leave it out to have one found',
};

const MSGFMT_PATH: Setting<string | undefined> = {
  schema: z.string().min(1),
  fallback: undefined,
  expected: 'the path of gettext’s program msgfmt',
  fix: 'set it like MSGFMT_PATH=/usr/bin/msgfmt, or leave it out to have one found',
};

const CURRENT_LOCALE: Setting<Locale> = {
  schema: z.string().refine(isLocale),
  fallback: DEFAULT_LOCALE,
  expected: `one of ${LOCALES.join(', ')}`,
  fix: 'leave it to Docusaurus, and name the locale with --locale',
};

/** Checks the variables and fills in the defaults; throws one `UserError` that lists every bad value. */
export function readEnvironment(variables: Variables = process.env): Environment {
  const problems: string[] = [];
  function read<T>(name: string, { schema, fallback, expected, fix }: Setting<T>): T {
    const found = variables[name]?.trim();
    // Shells and compose files hand over unset variables as empty strings.
    if (found === undefined || found === '') return fallback;
    const parsed = schema.safeParse(found);
    if (parsed.success) return parsed.data;
    problems.push(formatProblem({ file: 'environment', field: name, found: JSON.stringify(found), expected, fix }));
    return fallback;
  }
  const environment: Environment = {
    port: read('PORT', PORT),
    host: read('HOST', HOST),
    hubUrl: read('HUB_URL', HUB_URL),
    chromePath: read('CHROME_PATH', CHROME_PATH),
    msgfmtPath: read('MSGFMT_PATH', MSGFMT_PATH),
    ci: !['', '0', 'false'].includes(variables['CI'] ?? ''),
    searchPath: (variables['PATH'] ?? '').split(delimiter).filter((directory) => directory !== ''),
    currentLocale: read('DOCUSAURUS_CURRENT_LOCALE', CURRENT_LOCALE),
  };
  if (problems.length > 0) throw new UserError(problems.join('\n'));
  return environment;
}

/** The variables a child process gets: this process's own, changed by `changes`; undefined takes a variable away. */
export function childEnvironment(changes: Variables, variables: Variables = process.env): Record<string, string> {
  const merged = Object.entries({ ...variables, ...changes });
  return Object.fromEntries(merged.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
