import { indexName } from '../searchClient.ts';
import { SearchError } from '../searchError.ts';
import { answerOf, clientOf, filesOf, record } from '../testing/indexOf.ts';
import { createEmbeddedClient } from './embeddedClient.ts';

const PAGES = [
  record('hall', 'hr', 'Kako voditi dvoranu', 'Dvoranom upravljaju udruge koje u njoj rade. Raspored je otvoren.'),
  record('budget', 'hr', 'Proračun festivala', 'Počnite od troškova koje ne možete izbjeći.'),
  record('calendar', 'sr', 'Отворени календар', 'Распоред је отворен за све који раде у дворани.'),
];

async function idsOf(...args: Parameters<typeof answerOf>): Promise<readonly string[]> {
  return (await answerOf(...args)).hits.map(({ objectID }) => objectID);
}

describe('editions', () => {
  const older = { standing: 'older', edition: '2025', url: '/2025/hall/' } as const;
  const draft = { standing: 'draft', edition: 'current', url: '/next/hall/' } as const;
  const client = clientOf(
    filesOf([
      record('hall', 'hr', 'Dvorana', 'Ključ čuva domar.'),
      record('hall', 'hr', 'Dvorana', 'Ključ čuva portir.', older),
      record('hall', 'hr', 'Dvorana', 'Ključ čuva udruga.', draft),
      record('stage', 'hr', 'Pozornica', 'Ključ od pozornice ima portir.', { ...older, url: '/2025/stage/' }),
    ]),
  );

  test('of one page give one hit, the newest that answers as well', async () => {
    expect(await idsOf(client, 'ključ')).toEqual(['hall#text', 'stage@2025#text']);
  });

  test('are found where only they have the words', async () => {
    expect(await idsOf(client, 'udruga')).toEqual(['hall@current#text']);
    expect((await answerOf(client, 'portir')).hits.map(({ url, edition }) => [url, edition])).toEqual([
      ['/2025/hall/#text', '2025'],
      ['/2025/stage/#text', '2025'],
    ]);
  });
});

test('documents of other standings are not found where only one is asked for', async () => {
  const files = filesOf([
    record('hall', 'hr', 'Dvorana', 'Ključ čuva domar.'),
    record('hall', 'hr', 'Velika dvorana', 'Ključ čuva portir.', { standing: 'older', edition: '2025' }),
  ]);
  const client = createEmbeddedClient({ load: (_, file) => Promise.resolve(files.get(file)), standings: ['newest'] });
  expect(await idsOf(client, 'ključ')).toEqual(['hall#text']);
  expect(await idsOf(client, 'portir')).toEqual([]);
  // Nor is a word suggested that only their titles have.
  expect((await answerOf(client, 'velka')).suggestions).toEqual([]);
});

test('the reader’s language comes first, however well another answers', async () => {
  expect(await idsOf(clientOf(filesOf(PAGES)), 'raspored', {}, 'hr')).toEqual(['hall#text', 'calendar#text']);
  expect(await idsOf(clientOf(filesOf(PAGES, 'sr')), 'raspored', {}, 'sr')).toEqual(['calendar#text', 'hall#text']);
});

test('titles answer before any text is fetched', async () => {
  const fetched: string[] = [];
  const files = filesOf(PAGES);
  const client = createEmbeddedClient({
    load: (_, file) => {
      fetched.push(file.replace(/^b\d+\//, ''));
      return Promise.resolve(files.get(file));
    },
  });
  expect(await idsOf(client, 'proracuna', { titlesOnly: true })).toEqual(['budget']);
  expect(fetched).toEqual(['manifest.json', 'titles.json', 'p/1.json']);
  await idsOf(client, 'proracuna');
  expect(fetched.slice(3)).toEqual(['t0.txt']);
});

describe('an index', () => {
  const files = filesOf(PAGES);

  test('that cannot be fetched is said to be unreachable, and asked for again with the next query', async () => {
    let online = false;
    const client = createEmbeddedClient({
      load: (_, file) => (online ? Promise.resolve(files.get(file)) : Promise.reject(new TypeError('offline'))),
    });
    await expect(answerOf(client, 'proračun')).rejects.toMatchObject({ name: 'SearchError', reason: 'unreachable' });
    online = true;
    expect(await idsOf(client, 'proračun')).toEqual(['budget']);
  });

  test('whose files fail once half-way is whole again with the next query', async () => {
    let failures = 1;
    const client = createEmbeddedClient({
      load: (_, file) =>
        file.endsWith('t0.txt') && failures-- > 0 ? Promise.reject(new TypeError('offline')) : Promise.resolve(files.get(file)),
    });
    await expect(answerOf(client, 'troškova')).rejects.toBeInstanceOf(SearchError);
    expect(await idsOf(client, 'troškova')).toEqual(['budget#text']);
  });

  test('of an older build is changed for the new one, once', async () => {
    let current = files;
    const client = createEmbeddedClient({ load: (_, file) => Promise.resolve(current.get(file)) });
    expect(await idsOf(client, 'proračun', { titlesOnly: true })).toEqual(['budget']);
    current = filesOf([...PAGES, record('tax', 'hr', 'Porez', 'Troškovi i porez.')]);
    expect(await idsOf(client, 'troškovi')).toEqual(['tax#text', 'budget#text']);
  });

  test.each([
    ['cut off', (text: string) => text.slice(0, -1)],
    ['empty', () => ''],
    ['another thing', () => '<!doctype html>'],
  ])('that is %s is said to be damaged', async (_, damage) => {
    for (const broken of ['manifest.json', 'titles.json', 't0.txt', 'p/1.json']) {
      const client = createEmbeddedClient({
        load: (_name, file) => Promise.resolve(file.endsWith(broken) ? damage(files.get(file) ?? '') : files.get(file)),
      });
      await expect(answerOf(client, 'troškovi')).rejects.toMatchObject({ name: 'SearchError', reason: 'damaged' });
    }
  });

  test('that lacks a file, time and again, is said to be damaged', async () => {
    const client = createEmbeddedClient({ load: (_, file) => Promise.resolve(file.endsWith('t0.txt') ? undefined : files.get(file)) });
    await expect(answerOf(client, 'troškovi')).rejects.toThrowErrorMatchingInlineSnapshot(`"the search index has no file b7/t0.txt"`);
  });

  test('of no locale is an error of ours', async () => {
    await expect(
      clientOf(files).search([{ indexName: `${indexName('hr')}x`, params: { query: 'a' } }]),
    ).rejects.toThrowErrorMatchingInlineSnapshot(
      `"no index is called "hub_hrx": expected hub_en, hub_sq, hub_bs, hub_hr, hub_cnr, hub_mk, hub_sl, hub_sr, hub_sr-Latn"`,
    );
  });
});

describe('a query that finds nothing', () => {
  test('is answered with titles’ words that are spelt somewhat alike', async () => {
    const result = await answerOf(clientOf(filesOf(PAGES)), 'fistuvola');
    expect({ hits: result.nbHits, suggestions: result.suggestions }).toMatchInlineSnapshot(`
{
  "hits": 0,
  "suggestions": [
    "festivala",
  ],
}
`);
  });
});

describe('words of the lexicon', () => {
  const families = [{ id: 'hall', words: { hr: ['dvorana'], sr: ['сала'], sq: ['sallë'] } }];
  const client = clientOf(filesOf(PAGES, 'hr', families));

  test('answer for the word that was typed, and are told', async () => {
    expect(await answerOf(client, 'salla')).toMatchObject({ hits: [{ page: 'hall' }, { page: 'calendar' }], alsoSearched: ['dvorana'] });
  });

  test('are met with a slip as well, though no page has them', async () => {
    const budget = clientOf(filesOf(PAGES, 'hr', [{ id: 'budget', words: { hr: ['proračun'], bs: ['budžet'] } }]));
    expect(await answerOf(budget, 'buđžet')).toMatchObject({ hits: [{ page: 'budget' }], alsoSearched: ['proračun'] });
  });

  test('come after the word itself', async () => {
    const both = clientOf(filesOf([...PAGES, record('room', 'hr', 'Sala', 'Sala je mala.')], 'hr', families));
    expect(await idsOf(both, 'sala')).toEqual(['room', 'hall', 'calendar#text']);
  });
});
