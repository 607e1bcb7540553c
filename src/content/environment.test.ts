import { childEnvironment, readAlgoliaIndexing, readEnvironment } from './environment.ts';

describe('readEnvironment', () => {
  it('has a default for everything', () => {
    expect(readEnvironment({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      hubUrl: 'http://127.0.0.1:3000',
      chromePath: undefined,
      msgfmtPath: undefined,
      cartridgeSchemas: undefined,
      algolia: undefined,
      ci: false,
      searchPath: ['/usr/sbin'],
      currentLocale: 'en',
    });
  });

  it('reads good values', () => {
    const variables = {
      PORT: '65535',
      HOST: '::1',
      HUB_URL: 'https://hub.example.org/',
      CHROME_PATH: '/opt/chrome',
      MSGFMT_PATH: '/opt/msgfmt',
      CI: 'true',
      PATH: '/a',
      DOCUSAURUS_CURRENT_LOCALE: 'sq',
    };
    expect(readEnvironment(variables)).toMatchObject({
      port: 65_535,
      host: '::1',
      hubUrl: 'https://hub.example.org',
      chromePath: '/opt/chrome',
      msgfmtPath: '/opt/msgfmt',
      ci: true,
      searchPath: ['/a', '/usr/sbin'],
      currentLocale: 'sq',
    });
  });

  it('takes an empty value for an unset one', () => {
    expect(readEnvironment({ PORT: '', HUB_URL: ' ' })).toMatchObject({ port: 3000, hubUrl: 'http://127.0.0.1:3000' });
  });

  it.each(['0', '65536', '-1', '3000.5', '1e3', '0x10', 'http'])('refuses the port %s', (PORT) => {
    expect(() => readEnvironment({ PORT })).toThrow(`PORT: found "${PORT}"; expected a whole number from 1 to 65535.`);
  });

  it.each(['hub.example.org', 'ftp://hub.example.org', 'https://hub.example.org/hub/', 'https://hub.example.org/?a=1'])(
    'refuses the address %s',
    (HUB_URL) => {
      expect(() => readEnvironment({ HUB_URL })).toThrow(`HUB_URL: found "${HUB_URL}"`);
    },
  );

  it('refuses a folder without the schemas of cartridges', () => {
    expect(() => readEnvironment({ HUB_CC_SCHEMAS: import.meta.dirname })).toThrow('HUB_CC_SCHEMAS: found "');
  });

  it('names every bad value with its fix', () => {
    expect(() => readEnvironment({ PORT: 'abc', HOST: 'a b', HUB_URL: 'hub' })).toThrowErrorMatchingInlineSnapshot(`
"environment  PORT: found "abc"; expected a whole number from 1 to 65535. Fix: set it like PORT=3001, or leave it out for 3000
environment  HOST: found "a b"; expected a host name or an IP address, without port or path. Fix: set it like HOST=0.0.0.0 to be reachable from other machines, or leave it out for 127.0.0.1
environment  HUB_URL: found "hub"; expected an http or https address without a path. Fix: set it like HUB_URL=https://hub.example.org, or leave it out while working on this machine"
`);
  });
});

describe('Algolia', () => {
  const site = { HUB_ALGOLIA_APP_ID: 'APP1', HUB_ALGOLIA_SEARCH_KEY: 'search1' };

  it('is used when both public values are set, and then alone', () => {
    expect(readEnvironment(site).algolia).toEqual({ appId: 'APP1', searchKey: 'search1' });
    expect(readEnvironment({ HUB_ALGOLIA_APP_ID: 'APP1', HUB_ALGOLIA_ADMIN_KEY: 'admin1' }).algolia).toBeUndefined();
    expect(readEnvironment({ HUB_ALGOLIA_APP_ID: '', HUB_ALGOLIA_SEARCH_KEY: '' }).algolia).toBeUndefined();
  });

  it('can be reached through another host', () => {
    expect(readEnvironment({ ...site, HUB_ALGOLIA_HOST: 'http://127.0.0.1:8100/' }).algolia?.host).toBe('http://127.0.0.1:8100');
  });

  it('never hands the admin key to a build', () => {
    expect(JSON.stringify(readEnvironment({ ...site, HUB_ALGOLIA_ADMIN_KEY: 'admin1' }))).not.toContain('admin1');
  });

  it.each([
    [{ HUB_ALGOLIA_APP_ID: 'APP1' }, 'HUB_ALGOLIA_SEARCH_KEY: found nothing'],
    [{ HUB_ALGOLIA_SEARCH_KEY: 'search1' }, 'HUB_ALGOLIA_APP_ID: found nothing'],
    [{ ...site, HUB_ALGOLIA_HOST: 'algolia' }, 'HUB_ALGOLIA_HOST: found "algolia"'],
    [{ ...site, HUB_ALGOLIA_APP_ID: 'my app' }, 'HUB_ALGOLIA_APP_ID: found "my app"'],
  ])('refuses a build with %j', (variables, message) => {
    expect(() => readEnvironment(variables)).toThrow(message);
  });

  it('refuses to publish the admin key', () => {
    const variables = { ...site, HUB_ALGOLIA_SEARCH_KEY: 'admin1', HUB_ALGOLIA_ADMIN_KEY: 'admin1' };
    expect(() => readEnvironment(variables)).toThrowErrorMatchingInlineSnapshot(
      `"environment  HUB_ALGOLIA_SEARCH_KEY: found the value of HUB_ALGOLIA_ADMIN_KEY, which would be written into every page for everybody to use; expected a key that may only search. Fix: copy the Search API Key from the Algolia dashboard, and make a new admin key if a site with this one was published"`,
    );
  });

  it('reads what the index is written with', () => {
    const variables = { HUB_ALGOLIA_APP_ID: 'APP1', HUB_ALGOLIA_ADMIN_KEY: 'admin1' };
    expect(readAlgoliaIndexing(variables)).toEqual({ appId: 'APP1', adminKey: 'admin1' });
  });

  it('says which variable the index cannot be written without', () => {
    expect(() => readAlgoliaIndexing({ HUB_ALGOLIA_APP_ID: 'APP1' })).toThrowErrorMatchingInlineSnapshot(
      `"environment  HUB_ALGOLIA_ADMIN_KEY: found nothing; expected a key that may write: letters and digits, without spaces. Fix: copy the Write or Admin API Key from the Algolia dashboard, Settings > API keys"`,
    );
    expect(() => readAlgoliaIndexing({ HUB_ALGOLIA_ADMIN_KEY: 'admin1' })).toThrow('HUB_ALGOLIA_APP_ID: found nothing');
  });

  it('does not repeat a secret that is malformed', () => {
    const variables = { HUB_ALGOLIA_APP_ID: 'APP1', HUB_ALGOLIA_ADMIN_KEY: 'admin key' };
    expect(() => readAlgoliaIndexing(variables)).toThrowErrorMatchingInlineSnapshot(
      `"environment  HUB_ALGOLIA_ADMIN_KEY: found 9 characters, not all of them allowed; expected a key that may write: letters and digits, without spaces. Fix: copy the Write or Admin API Key from the Algolia dashboard, Settings > API keys"`,
    );
  });
});

describe('childEnvironment', () => {
  it('adds, replaces and takes away', () => {
    expect(childEnvironment({ A: '2', B: undefined, C: '3' }, { A: '1', B: '1', D: '4' })).toEqual({ A: '2', C: '3', D: '4' });
  });
});
