import { algoliasearch } from 'algoliasearch';
import { Command } from 'commander';
import type { AlgoliaIndexing } from '#content/environment.ts';
import type { PageRecord } from '#search/pageRecord.ts';
import { hostsOf } from '#search/algolia/hosts.ts';
import { contractPages } from '#search/testing/contractPages.ts';
import { type AlgoliaLocal, startAlgoliaLocal } from '#cli/algoliaLocal/startAlgoliaLocal.ts';
import { addIndex, type SearchSource } from './indexAlgolia.ts';

let server: AlgoliaLocal;
beforeEach(async () => {
  server = await startAlgoliaLocal();
});
afterEach(() => server.close());

const SOURCE: SearchSource = {
  records: contractPages,
  families: [{ id: 'cooperation', words: { hr: ['suradnja'], sr: ['сарадња'] } }],
};

function pagesOf(...titles: readonly string[]): SearchSource {
  const page = (title: string, number: number): PageRecord => ({
    page: `pages/${number}`,
    standing: 'newest',
    type: 'page',
    language: 'en',
    url: `/${number}/`,
    title,
    description: 'The same for all.',
    sections: [],
    facets: {},
  });
  return { ...SOURCE, records: () => titles.map(page) };
}

interface Run {
  readonly source?: SearchSource;
  readonly variables?: Partial<AlgoliaIndexing>;
}

/** What the command prints, with the message of the error it ends with. */
async function runIndex(args: readonly string[], { source = SOURCE, variables = {} }: Run = {}): Promise<string> {
  const printed: string[] = [];
  const print = (text: string) => printed.push(text);
  const program = new Command().exitOverride().configureOutput({ writeErr: print });
  const host = { siteDir: '/site', print, today: '2026-03-04', userName: () => undefined, ask: undefined };
  addIndex(
    program,
    host,
    () => source,
    () => ({ appId: server.appId, adminKey: server.adminKey, host: server.host, ...variables }),
  );
  const done = program.parseAsync(['index', 'algolia', ...args], { from: 'user' });
  await done.catch((error: Error) => printed.push(`${error.name}: ${error.message}`));
  // Sizes change with every stem; that they are told is what matters here.
  const sized = printed.join('\n').replaceAll(/\b[1-9]\d*\.\d KB|\b0\.[1-9] KB/g, '… KB');
  return sized.replaceAll(server.host, 'http://local');
}

async function titlesIn(indexName: string): Promise<readonly string[]> {
  const client = algoliasearch(server.appId, server.searchKey, { hosts: hostsOf(server.host) });
  const { results } = await client.searchForHits<{ title: string }>({ requests: [{ indexName, query: '', hitsPerPage: 100 }] });
  return results.flatMap(({ hits }) => hits.map(({ title }) => title));
}

test('puts every language into an index of its own, one after another', async () => {
  await expect(runIndex([])).resolves.toMatchInlineSnapshot(`
"[1/9] hub_en: 12 pages in 26 records, … KB …
[2/9] hub_sq: 12 pages in 26 records, … KB …
[3/9] hub_bs: 12 pages in 26 records, … KB …
[4/9] hub_hr: 12 pages in 26 records, … KB …
[5/9] hub_cnr: 12 pages in 26 records, … KB …
[6/9] hub_mk: 12 pages in 26 records, … KB …
[7/9] hub_sl: 12 pages in 26 records, … KB …
[8/9] hub_sr: 12 pages in 26 records, … KB …
[9/9] hub_sr-Latn: 12 pages in 26 records, … KB …
Algolia has 108 pages in 234 records, … KB in 9 indices."
`);
  expect(server.indexNames()).toEqual(['hub_en', 'hub_sq', 'hub_bs', 'hub_hr', 'hub_cnr', 'hub_mk', 'hub_sl', 'hub_sr', 'hub_sr-Latn']);
});

test('sends records, settings and synonyms', async () => {
  await runIndex(['--locale', 'hr']);
  const sent = server.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
  expect(sent.map((line) => line.replace(/_tmp_\d+/, '_tmp'))).toEqual([
    'PUT /1/indexes/hub_hr/settings',
    'POST /1/indexes/hub_hr/synonyms/batch',
    'POST /1/indexes/hub_hr/operation',
    'POST /1/indexes/hub_hr_tmp/batch',
    'POST /1/indexes/hub_hr/operation',
    'POST /1/indexes/hub_hr_tmp/operation',
  ]);
  expect(server.requests.map(({ status }) => status)).toEqual(server.requests.map(() => 200));
});

test('replaces what was there, and a query never sees half of it', async () => {
  await server.close();
  server = await startAlgoliaLocal({ taskDelay: 20 });
  const before = Array.from({ length: 1500 }, (_, number) => `old ${number}`);
  const after = Array.from({ length: 2200 }, (_, number) => `new ${number}`);
  await runIndex(['--locale', 'en'], { source: pagesOf(...before) });
  const seen = new Set<string>();
  const pushing = { done: false };
  const push = runIndex(['--locale', 'en'], { source: pagesOf(...after) }).then(() => {
    pushing.done = true;
  });
  while (!pushing.done) {
    const { results } = await algoliasearch(server.appId, server.searchKey, { hosts: hostsOf(server.host) }).searchForHits<{
      title: string;
    }>({
      requests: [{ indexName: 'hub_en', query: 'same', hitsPerPage: 1 }],
    });
    const [result] = results;
    seen.add(`${result?.hits[0]?.title.split(' ')[0] ?? 'none'} ${result?.nbHits ?? 0}`);
  }
  await push;
  await expect(titlesIn('hub_en')).resolves.toContain('new 7');
  expect([...seen].filter((state) => !['old 1500', 'new 2200'].includes(state))).toEqual([]);
  expect(seen).toContain('old 1500');
  expect(server.indexNames()).toEqual(['hub_en']);
});

test('a dry run tells what would be sent, and sends nothing', async () => {
  const noVariables = (): never => {
    throw new Error('a dry run needs no keys');
  };
  const printed: string[] = [];
  const program = new Command().exitOverride();
  const host = { siteDir: '/site', print: (text: string) => printed.push(text), today: '', userName: () => undefined, ask: undefined };
  addIndex(program, host, () => SOURCE, noVariables);
  await program.parseAsync(['index', 'algolia', '--dry-run', '--locale', 'hr', 'mk'], { from: 'user' });
  expect(printed.join('\n')).toMatchInlineSnapshot(`
"hub_hr: 12 pages in 26 records, 20.1 KB; the biggest is of /hr/library/case-studies/knjiznica-u-kvartu/#proracun with 0.9 KB; 1 synonym set.
hub_mk: 12 pages in 26 records, 20.4 KB; the biggest is of /mk/library/case-studies/knjiznica-u-kvartu/#proracun with 0.9 KB; 1 synonym set.
Nothing was sent. In all: 24 pages in 52 records, 40.5 KB."
`);
  expect(server.requests).toEqual([]);
});

describe('says what is wrong', () => {
  beforeEach(() => runIndex(['--locale', 'en', 'sq'], { source: pagesOf('before') }));
  /** Whatever goes wrong, what readers find is what they found before, and nothing is left lying about. */
  const asBefore = async (): Promise<boolean> =>
    (await titlesIn('hub_sq')).join(', ') === 'before' && server.indexNames().join(', ') === 'hub_en, hub_sq';

  test('with the key', async () => {
    await expect(runIndex(['--locale', 'sq'], { variables: { adminKey: 'wrong' } })).resolves.toMatchInlineSnapshot(`
"[1/1] hub_sq: 12 pages in 26 records, … KB …
UserError: Algolia refused (403): Invalid Application-ID or API key. Fix: compare HUB_ALGOLIA_APP_ID and HUB_ALGOLIA_ADMIN_KEY with Settings > API keys of the Algolia dashboard; the key needs the rights addObject, deleteObject, deleteIndex, editSettings, settings and browse.

No index was replaced. The pages in hub_sq are as they were. When it is mended, run the command again: it starts over and leaves nothing behind."
`);
    await expect(runIndex(['--locale', 'sq'], { variables: { adminKey: server.searchKey } })).resolves.toContain(
      'Algolia refused (403): Method not allowed with this API key.',
    );
    await expect(asBefore()).resolves.toBe(true);
  });

  test('with the quota, after the first language', async () => {
    server.fail({ status: 403, message: 'Record quota exceeded. Change plan or delete records.', times: 1, of: /hub_sq_tmp_\d+\/batch/ });
    await expect(runIndex(['--locale', 'en', 'sq'], { source: pagesOf('after') })).resolves.toMatchInlineSnapshot(`
"[1/2] hub_en: 1 page in 1 record, … KB …
[2/2] hub_sq: 1 page in 1 record, … KB …
UserError: Algolia refused (403): Record quota exceeded. Change plan or delete records. Fix: delete indices that are not needed, wait for the next period, or choose a larger plan in the Algolia dashboard.

Replaced: hub_en. The pages in hub_sq are as they were. When it is mended, run the command again: it starts over and leaves nothing behind."
`);
    await expect(titlesIn('hub_en')).resolves.toEqual(['after']);
    await expect(asBefore()).resolves.toBe(true);
  });

  test('with the number of requests, after the client has waited and tried again', async () => {
    server.fail({ status: 429, message: 'Too many requests', times: 4, of: /hub_sq\/settings/ });
    await expect(runIndex(['--locale', 'sq'])).resolves.toContain('Algolia refused (429): Too many requests. Fix: too much was asked');
    expect(server.requests.filter(({ status }) => status === 429)).toHaveLength(4);
    await expect(asBefore()).resolves.toBe(true);
  });

  test('with a record that Algolia finds too big', async () => {
    const message = 'Record at the position 0 objectID=pages/0 is too big size=12000/10000 bytes.';
    server.fail({ status: 400, message, times: 1, of: /batch/ });
    await expect(runIndex(['--locale', 'sq'], { source: pagesOf('after') })).resolves.toContain(
      `${message.slice(0, -1)}. Fix: find the page by the id above and divide its section`,
    );
    await expect(asBefore()).resolves.toBe(true);
  });

  test('with a record that cannot be cut, before anything is sent', async () => {
    const sent = server.requests.length;
    const source = pagesOf('x'.repeat(10_000));
    await expect(runIndex(['--locale', 'sq'], { source })).resolves.toMatchInlineSnapshot(
      `"UserError: A record of /0/ in hub_sq has 10458 bytes almost without text; Algolia’s free plan takes 10,000, of which 9500 are used. Fix: shorten the title of that page or the heading of that section"`,
    );
    expect(server.requests).toHaveLength(sent);
    await expect(asBefore()).resolves.toBe(true);
  });

  test('with the connection', async () => {
    await expect(runIndex(['--locale', 'sq'], { variables: { host: 'http://127.0.0.1:9' } })).resolves.toMatchInlineSnapshot(`
"[1/1] hub_sq: 12 pages in 26 records, … KB …
UserError: Algolia cannot be reached for the application LOCALAPP, though every host was tried several times. Fix: check the connection, and HUB_ALGOLIA_APP_ID against Settings > API keys of the Algolia dashboard (and HUB_ALGOLIA_HOST, if it is set).

No index was replaced. The pages in hub_sq are as they were. When it is mended, run the command again: it starts over and leaves nothing behind."
`);
    await expect(asBefore()).resolves.toBe(true);
  });
});

test('goes on when Algolia is asked too much for a moment', async () => {
  server.fail({ status: 429, message: 'Too many requests', times: 1 });
  await expect(runIndex(['--locale', 'en'], { source: pagesOf('one') })).resolves.toContain('Algolia has 1 page in 1 record');
});

test('refuses a language there is not', async () => {
  await expect(runIndex(['--locale', 'de'])).resolves.toContain("argument 'de' is invalid. Allowed choices are en, sq,");
});
