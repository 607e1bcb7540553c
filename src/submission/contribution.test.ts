import * as fc from 'fast-check';
import { differingFields, type Contribution } from './contribution.ts';
import { emptyDraft } from './draft.ts';
import { cleanedAsKept } from './gate/cleanedAsKept.ts';
import { parseRevise } from './parse.ts';
import { CONTACT, FULL_DRAFT } from './testing/exampleDraft.ts';

const SENT: Contribution = { draft: FULL_DRAFT, contact: CONTACT };

test('every field is compared', () => {
  const other = {
    draft: { ...emptyDraft('sl'), credit: { as: 'nobody', name: 'x' } },
    contact: { name: '', email: '', phone: '' },
  } as const;
  expect(differingFields(SENT, other)).toMatchInlineSnapshot(`
[
  "form",
  "language",
  "title",
  "description",
  "organisation.name",
  "organisation.url",
  "place",
  "country",
  "period.from",
  "governance",
  "legalForm",
  "people.count",
  "people.year",
  "budget.band",
  "budget.year",
  "themes",
  "sections.context",
  "sections.what-they-did",
  "sections.what-changed",
  "sections.what-failed",
  "sections.how-to-repeat",
  "photos",
  "contact.name",
  "contact.email",
  "credit.as",
  "credit.name",
  "licenceAgreed",
]
`);
  expect(differingFields(SENT, structuredClone(SENT))).toEqual([]);
});

test('a photo that is described in another way, and another order, are differences', () => {
  const photo = { key: 'a'.repeat(16), alt: 'A hall', credit: 'Ana', licence: 'CC-BY-4.0', people: 'nobody' } as const;
  const other = { ...photo, key: 'b'.repeat(16) };
  const withPhotos = (...photos: readonly (typeof photo | typeof other)[]): Contribution => ({ ...SENT, draft: { ...FULL_DRAFT, photos } });
  expect(differingFields(withPhotos(photo, other), withPhotos(other, photo))).toEqual(['photos']);
  expect(differingFields(withPhotos(photo), withPhotos({ ...photo, alt: 'An empty hall' } as unknown as typeof photo))).toEqual(['photos']);
});

test('what the desk keeps of a text is told to be that text, whatever was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), fc.string({ unit: 'grapheme', maxLength: 300 }), (title, context) => {
      const sent = { ...SENT, draft: { ...FULL_DRAFT, title, sections: { ...FULL_DRAFT.sections, context } } };
      const kept = parseRevise(sent);
      if (kept === undefined) throw new Error('not taken');
      expect(differingFields(sent, kept, cleanedAsKept)).toEqual([]);
    }),
  );
});
