/** The only place that reads environment variables: every setting is checked here, once, before any work starts. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import * as z from 'zod';
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '#model/locale.ts';
import { formatProblem } from '#model/problem.ts';
import { UserError } from './userError.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

/** This process's own. */
export function processVariables(): Variables {
  return process.env;
}

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
  /** `HUB_CC_SCHEMAS`: folder with the schemas of Common Cartridge 1.1, for tests; undefined means without (decision 019). */
  readonly cartridgeSchemas: string | undefined;
  /** `HUB_ALGOLIA_APP_ID` and `HUB_ALGOLIA_SEARCH_KEY`: readers search at Algolia; undefined means in the index the site carries itself. */
  readonly algolia: AlgoliaSite | undefined;
  /** `CI`: set by continuous integration; no live drawing on the terminal then. */
  readonly ci: boolean;
  /** `PATH`: where programs are looked for; last where Debian keeps servers, which its users’ own `PATH` leaves out. */
  readonly searchPath: readonly string[];
  /** `DOCUSAURUS_CURRENT_LOCALE`: set by Docusaurus itself while it builds or previews one locale. */
  readonly currentLocale: Locale;
}

/** What the site needs to search at Algolia. All of it is public: it is written into the pages. */
export interface AlgoliaSite {
  readonly appId: string;
  /** A key that may search and nothing else. */
  readonly searchKey: string;
  /** `HUB_ALGOLIA_HOST`: asked instead of Algolia's own hosts, for tests and proxies; without a slash at the end. */
  readonly host?: string;
}

/** What `hub index algolia` needs to write there. */
export interface AlgoliaIndexing {
  readonly appId: string;
  /** Secret: it may change and delete everything. */
  readonly adminKey: string;
  readonly host?: string;
}

export interface Setting<T> {
  readonly schema: z.ZodType<T, string>;
  readonly fallback: T;
  readonly secret?: boolean;
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

const ORIGIN = z
  .url({ protocol: /^https?$/ })
  .transform((address) => new URL(address))
  .refine(({ pathname, search, hash }) => pathname === '/' && search === '' && hash === '')
  .transform(({ origin }) => origin);

const HUB_URL: Setting<string> = {
  schema: ORIGIN,
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

const CC_SCHEMAS: Setting<string | undefined> = {
  schema: z.string().refine((folder) => existsSync(join(folder, 'ccv1p1_imscp_v1p2_v1p0.xsd'))),
  fallback: undefined,
  expected: 'a folder that holds ccv1p1_imscp_v1p2_v1p0.xsd and the schemas it needs',
  fix: 'set it to the folder, or leave it out to check cartridges without schemas',
};

const CURRENT_LOCALE: Setting<Locale> = {
  schema: z.string().refine(isLocale),
  fallback: DEFAULT_LOCALE,
  expected: `one of ${LOCALES.join(', ')}`,
  fix: 'leave it to Docusaurus, and name the locale with --locale',
};

const ALGOLIA_APP_ID: Setting<string | undefined> = {
  schema: z.string().regex(/^[A-Za-z0-9]+$/),
  fallback: undefined,
  expected: 'the Application ID: letters and digits',
  fix: 'copy it from the Algolia dashboard, Settings > API keys, or leave it out to search without Algolia',
};

const ALGOLIA_SEARCH_KEY: Setting<string | undefined> = {
  schema: z.string().regex(/^[\w+/=-]+$/),
  fallback: undefined,
  expected: 'the Search API Key: letters and digits, without spaces',
  fix: 'copy it from the Algolia dashboard, Settings > API keys, or leave it out to search without Algolia',
};

const ALGOLIA_ADMIN_KEY: Setting<string | undefined> = {
  schema: z.string().regex(/^[\w+/=-]+$/),
  fallback: undefined,
  // The value is a secret and must not be repeated on a screen or in a log.
  secret: true,
  expected: 'a key that may write: letters and digits, without spaces',
  fix: 'copy the Write or Admin API Key from the Algolia dashboard, Settings > API keys',
};

const ALGOLIA_HOST: Setting<string | undefined> = {
  schema: ORIGIN,
  fallback: undefined,
  expected: 'an http or https address without a path',
  fix: 'set it like HUB_ALGOLIA_HOST=https://search.example.org, or leave it out for Algolia’s own hosts',
};

export type Read = <T>(name: string, setting: Setting<T>) => T;

/** Checks the variables and fills in the defaults; throws one `UserError` that lists every bad value. */
export function readEnvironment(variables: Variables = process.env): Environment {
  return readAll(variables, (read, problems) => ({
    port: read('PORT', PORT),
    host: read('HOST', HOST),
    hubUrl: read('HUB_URL', HUB_URL),
    chromePath: read('CHROME_PATH', CHROME_PATH),
    msgfmtPath: read('MSGFMT_PATH', MSGFMT_PATH),
    cartridgeSchemas: read('HUB_CC_SCHEMAS', CC_SCHEMAS),
    algolia: readAlgoliaSite(read, problems, variables),
    ci: !['', '0', 'false'].includes(variables['CI'] ?? ''),
    searchPath: [...new Set([...(variables['PATH'] ?? '').split(delimiter).filter((directory) => directory !== ''), '/usr/sbin'])],
    currentLocale: read('DOCUSAURUS_CURRENT_LOCALE', CURRENT_LOCALE),
  }));
}

/**
 * The variables of `hub index algolia`, read apart from the others: the admin key is no part of what a build knows.
 * Throws a `UserError` when one is missing or malformed.
 */
export function readAlgoliaIndexing(variables: Variables = process.env): AlgoliaIndexing {
  return readAll(variables, (read, problems) => {
    const appId = read('HUB_ALGOLIA_APP_ID', ALGOLIA_APP_ID);
    const adminKey = read('HUB_ALGOLIA_ADMIN_KEY', ALGOLIA_ADMIN_KEY);
    const host = read('HUB_ALGOLIA_HOST', ALGOLIA_HOST);
    // A malformed value has been told already.
    const isMissing = (name: string, value: string | undefined): boolean => value === undefined && (variables[name]?.trim() ?? '') === '';
    if (isMissing('HUB_ALGOLIA_APP_ID', appId)) problems.push(missing('HUB_ALGOLIA_APP_ID', ALGOLIA_APP_ID));
    if (isMissing('HUB_ALGOLIA_ADMIN_KEY', adminKey)) problems.push(missing('HUB_ALGOLIA_ADMIN_KEY', ALGOLIA_ADMIN_KEY));
    return { appId: appId ?? '', adminKey: adminKey ?? '', ...(host !== undefined && { host }) };
  });
}

function readAlgoliaSite(read: Read, problems: string[], variables: Variables): AlgoliaSite | undefined {
  const appId = read('HUB_ALGOLIA_APP_ID', ALGOLIA_APP_ID);
  const searchKey = read('HUB_ALGOLIA_SEARCH_KEY', ALGOLIA_SEARCH_KEY);
  const host = read('HUB_ALGOLIA_HOST', ALGOLIA_HOST);
  const adminKey = variables['HUB_ALGOLIA_ADMIN_KEY']?.trim() ?? '';
  if (searchKey !== undefined && searchKey === adminKey) problems.push(SEARCH_KEY_IS_ADMIN_KEY);
  if (searchKey !== undefined && appId === undefined && problems.length === 0) {
    problems.push(missing('HUB_ALGOLIA_APP_ID', ALGOLIA_APP_ID));
  }
  // The Application ID with the admin key alone is a machine that writes the index and builds a site without Algolia.
  if (appId !== undefined && searchKey === undefined && adminKey === '' && problems.length === 0) {
    problems.push(missing('HUB_ALGOLIA_SEARCH_KEY', ALGOLIA_SEARCH_KEY));
  }
  return appId === undefined || searchKey === undefined ? undefined : { appId, searchKey, ...(host !== undefined && { host }) };
}

const SEARCH_KEY_IS_ADMIN_KEY = formatProblem({
  file: 'environment',
  field: 'HUB_ALGOLIA_SEARCH_KEY',
  found: 'the value of HUB_ALGOLIA_ADMIN_KEY, which would be written into every page for everybody to use',
  expected: 'a key that may only search',
  fix: 'copy the Search API Key from the Algolia dashboard, and make a new admin key if a site with this one was published',
});

export function missing(field: string, { expected, fix }: Setting<unknown>): string {
  return formatProblem({ file: 'environment', field, found: 'nothing', expected, fix });
}

export function readAll<T>(variables: Variables, readFields: (read: Read, problems: string[]) => T): T {
  const problems: string[] = [];
  const read: Read = (name, { schema, fallback, secret = false, expected, fix }) => {
    const found = variables[name]?.trim();
    // Shells and compose files hand over unset variables as empty strings.
    if (found === undefined || found === '') return fallback;
    const parsed = schema.safeParse(found);
    if (parsed.success) return parsed.data;
    const told = secret ? `${found.length} characters, not all of them allowed` : JSON.stringify(found);
    problems.push(formatProblem({ file: 'environment', field: name, found: told, expected, fix }));
    return fallback;
  };
  const fields = readFields(read, problems);
  if (problems.length > 0) throw new UserError(problems.join('\n'));
  return fields;
}

/** The variables a child process gets: this process's own, changed by `changes`; undefined takes a variable away. */
export function childEnvironment(changes: Variables, variables: Variables = process.env): Record<string, string> {
  const merged = Object.entries({ ...variables, ...changes });
  return Object.fromEntries(merged.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
