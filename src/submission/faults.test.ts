import * as fc from 'fast-check';
import { emptyDraft, type CaseDraft } from './draft.ts';
import { draftFaults } from './faults.ts';
import { LIMITS } from './limits.ts';
import { CONTACT, FULL_DRAFT, SHORT_DRAFT } from './testing/exampleDraft.ts';

function told(draft: CaseDraft, contact = CONTACT): readonly string[] {
  return draftFaults(draft, contact).map(({ field, kind }) => `${field} ${kind}`);
}

test('what is whole may be sent', () => {
  expect(told(SHORT_DRAFT)).toEqual([]);
  expect(told(FULL_DRAFT)).toEqual([]);
});

test('an empty form is told what it needs, in its order', () => {
  const none = { name: '', email: '', phone: '' };
  expect(told(emptyDraft('sq'), none)).toMatchInlineSnapshot(`
[
  "title missing",
  "organisation.name missing",
  "place missing",
  "country missing",
  "sections.what-they-did missing",
  "sections.what-changed missing",
  "sections.what-failed missing",
  "contact.name missing",
  "contact.email missing",
  "licenceAgreed not-agreed",
]
`);
  expect(told({ ...emptyDraft('sq'), form: 'full' }, none)).toHaveLength(17);
});

test.each<[string, Partial<CaseDraft>, string]>([
  ['white space', { title: ' \u200B\u2800 ' }, 'title missing'],
  ['two letters', { title: 'Аб' }, 'title too-short'],
  ['a long title', { title: 'а '.repeat(60) }, 'title too-long'],
  [
    'an endless word',
    { place: 'Т', sections: { ...SHORT_DRAFT.sections, 'what-failed': 'а'.repeat(400) } },
    'sections.what-failed long-word',
  ],
  ['2 MB', { sections: { ...SHORT_DRAFT.sections, 'what-failed': 'а б '.repeat(500_000) } }, 'sections.what-failed too-long'],
  [
    'Latin letters',
    { sections: { ...SHORT_DRAFT.sections, 'what-failed': 'Grejanjeto ne rabotese dve zimi po red i beshe ladno.' } },
    'sections.what-failed letters',
  ],
  ['no address', { organisation: { name: 'Пример', url: 'javascript:alert(1)' } }, 'organisation.url not-an-address'],
  ['a year to come in words', { period: { from: 'лани', to: '' } }, 'period.from not-a-year'],
  ['years the wrong way round', { period: { from: '2020', to: '2019' } }, 'period.to year-order'],
  ['a number in words', { people: { count: 'двајца', year: '2025' } }, 'people.count not-a-number'],
  ['a number without its year', { people: { count: '2', year: '' } }, 'people.year missing'],
  ['too many themes', { themes: ['a', 'b', 'c', 'd', 'e'] }, 'themes too-many'],
  ['no consent', { licenceAgreed: false }, 'licenceAgreed not-agreed'],
  ['a name without a name', { credit: { as: 'person', name: '' } }, 'credit.name missing'],
])('%s', (_what, change, expected) => {
  expect(told({ ...SHORT_DRAFT, ...change })).toEqual([expected]);
});

test('each photo is described, credited, licensed, and those shown were asked', () => {
  const photo = { key: 'x', alt: '', credit: '', licence: '', people: '' } as const;
  expect(told({ ...SHORT_DRAFT, photos: [photo] })).toEqual([
    'photos.0 unknown',
    'photos.0.alt missing',
    'photos.0.credit missing',
    'photos.0.licence missing',
    'photos.0.people missing',
  ]);
  const [whole] = FULL_DRAFT.photos;
  const twice = whole === undefined ? [] : [whole, whole];
  expect(told({ ...SHORT_DRAFT, photos: twice })).toEqual(['photos.1 unknown']);
  expect(told({ ...SHORT_DRAFT, photos: Array.from({ length: LIMITS.photos + 1 }, () => photo) })[0]).toBe('photos too-many');
});

test.each(['', 'ana', 'ana@example', 'a b@example.org', 'ana@example.org\nBcc: x@example.org', '<ana@example.org>'])(
  '%j is no e-mail address',
  (email) => {
    expect(told(SHORT_DRAFT, { ...CONTACT, email })).toEqual([email === '' ? 'contact.email missing' : 'contact.email not-an-email']);
  },
);

test('whatever the strings are, it says something and never throws', () => {
  const text = fc.string({ unit: 'binary', maxLength: 400 });
  fc.assert(
    fc.property(text, text, text, text, (title, section, url, email) => {
      const draft: CaseDraft = {
        ...FULL_DRAFT,
        title,
        organisation: { name: title, url },
        period: { from: url, to: email },
        sections: { ...FULL_DRAFT.sections, context: section },
        sources: [{ title, publisher: section, url }],
      };
      for (const { field, kind } of draftFaults(draft, { name: title, email, phone: url })) {
        expect(field).toMatch(/^[a-zA-Z.\-\d]+$/);
        expect(kind).not.toBe('');
      }
    }),
    { numRuns: 2_000 },
  );
});
