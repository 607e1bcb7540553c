import * as fc from 'fast-check';
import type { PageRecord } from '#search/pageRecord.ts';
import { RECORD_LIMIT, sizeOf } from './algoliaRecord.ts';
import { algoliaRecords } from './algoliaRecords.ts';

const PAGE: PageRecord = {
  page: 'toolkits/prijava',
  standing: 'newest',
  type: 'toolkit',
  language: 'sr',
  url: '/hr/library/toolkits/prijava/',
  title: 'Пријава на конкурс',
  description: 'Од идеје до пријаве.',
  sections: [
    { heading: '', text: 'Прича има крај.' },
    { anchor: 'budzet', heading: 'Budžet', text: 'Koliko vredi rad.', language: 'sr-Latn' },
  ],
  facets: { type: ['toolkit'], country: ['RS'] },
};

test('a section is a record, with its words as they are compared', () => {
  expect(algoliaRecords([PAGE], 'hr')).toMatchInlineSnapshot(`
[
  {
    "editionRank": 0,
    "facets": {
      "country": [
        "RS",
      ],
      "shown": [
        "sr",
      ],
      "type": [
        "toolkit",
      ],
    },
    "foreign": 1,
    "group": "toolkit:toolkits/prijava",
    "headingStems": "",
    "headingWords": "",
    "language": "sr",
    "objectID": "toolkit:toolkits/prijava~0",
    "page": "toolkits/prijava",
    "position": 0,
    "standing": "newest",
    "text": "Од идеје до пријаве. Прича има крај.",
    "textStems": "od idej do prijv prik ima kraj",
    "textWords": "ideje prijave prica",
    "title": "Пријава на конкурс",
    "titleStems": "prijv na konkurh",
    "titleWords": "prijava konkurs",
    "type": "toolkit",
    "url": "/hr/library/toolkits/prijava/",
  },
  {
    "anchor": "budzet",
    "editionRank": 0,
    "facets": {
      "country": [
        "RS",
      ],
      "shown": [
        "sr",
      ],
      "type": [
        "toolkit",
      ],
    },
    "foreign": 1,
    "group": "toolkit:toolkits/prijava",
    "heading": "Budžet",
    "headingStems": "budg",
    "headingWords": "budzet",
    "language": "sr",
    "objectID": "toolkit:toolkits/prijava#budzet~1",
    "page": "toolkits/prijava",
    "position": 1,
    "sectionLanguage": "sr-Latn",
    "standing": "newest",
    "text": "Koliko vredi rad.",
    "textStems": "kolik vred rad",
    "textWords": "koliko vredi",
    "title": "Пријава на конкурс",
    "titleStems": "prijv na konkurh",
    "titleWords": "prijava konkurs",
    "type": "toolkit",
    "url": "/hr/library/toolkits/prijava/#budzet",
  },
]
`);
});

test('the words of another language are there by its rules, and their forms by those of the reader’s, too', () => {
  const page: PageRecord = { ...PAGE, language: 'en', title: 'Theatre policies', description: '', sections: [] };
  expect(algoliaRecords([page], 'hr')[0]).toMatchObject({ titleWords: 'theater policies theatre', titleStems: 'theat polici' });
  expect(algoliaRecords([page], 'en')[0]).toMatchObject({ titleWords: 'theater policies', titleStems: 'theat polici' });
});

test('a concept and a page of the same name stay apart, and so do passages without a heading', () => {
  const sections = [
    { heading: '', text: 'Proračun' },
    { heading: '', text: 'Буџет', language: 'sr' as const },
  ];
  const concept: PageRecord = { ...PAGE, type: 'term', page: 'budget', language: 'hr', sections };
  const records = algoliaRecords([concept, { ...concept, type: 'page' }], 'hr');
  expect(records.map(({ objectID }) => objectID)).toEqual(['term:budget~0', 'term:budget~1', 'page:budget~0', 'page:budget~1']);
  expect(new Set(records.map(({ group }) => group))).toEqual(new Set(['term:budget', 'page:budget']));
});

test('editions of a page stand in their order, whatever order they come in', () => {
  const versions: PageRecord[] = [
    { ...PAGE, standing: 'draft', edition: 'current', sections: [] },
    { ...PAGE, standing: 'older', edition: '2025', sections: [] },
    { ...PAGE, standing: 'older', edition: '2026b', sections: [] },
    { ...PAGE, sections: [] },
    { ...PAGE, page: 'other', standing: 'older', edition: '2025', sections: [] },
  ];
  const ranks = algoliaRecords(versions, 'sr').map(({ objectID, editionRank }) => [objectID.slice(0, -2), editionRank]);
  expect(Object.fromEntries(ranks)).toEqual({
    'toolkit:toolkits/prijava': 0,
    'toolkit:toolkits/prijava@2026b': 1,
    'toolkit:toolkits/prijava@2025': 2,
    'toolkit:toolkits/prijava@current': 3,
    'toolkit:other@2025': 2,
  });
});

test('a long section becomes several records below the limit, and loses no word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'ž', 'ш', '🎉', '"', '\\'), minLength: 1, maxLength: 12 });
  const texts = fc.array(word, { minLength: 1, maxLength: 3000 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(texts, (text) => {
      const page: PageRecord = { ...PAGE, description: '', sections: [{ anchor: 'a', heading: 'A', text }] };
      const [opening, ...parts] = algoliaRecords([page], 'sr');
      expect(opening?.text).toBe('');
      expect(parts.map((part) => part.text).join(' ')).toBe(text);
      for (const part of parts) expect(sizeOf(part)).toBeLessThanOrEqual(RECORD_LIMIT);
      expect(new Set(parts.map(({ objectID }) => objectID)).size).toBe(parts.length);
      expect(parts.map(({ position }) => position)).toEqual(parts.map((_, index) => index + 1));
    }),
    { numRuns: 30 },
  );
});

test('the size is that of the JSON in UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const [record] = algoliaRecords([{ ...PAGE, title: text, sections: [] }], 'sr');
      if (record === undefined) throw new Error('no record');
      expect(sizeOf(record)).toBe(Buffer.byteLength(JSON.stringify(record)));
    }),
  );
});

test('one endless word is cut as well', () => {
  const page: PageRecord = { ...PAGE, description: '', sections: [{ heading: '', text: 'ш'.repeat(30_000) }] };
  const records = algoliaRecords([page], 'sr');
  expect(records.map(({ text }) => text).join('')).toHaveLength(30_000);
  expect(Math.max(...records.map(sizeOf))).toBeLessThanOrEqual(RECORD_LIMIT);
});
