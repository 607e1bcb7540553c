import * as fc from 'fast-check';
import { bringTogether, CASE_PARTS, differingParts, type CaseText } from './caseParts.ts';
import { NO_DETAILS } from './record.ts';
import { FULL_DRAFT, SHORT_DRAFT } from './testing/exampleDraft.ts';

const BASE: CaseText = { draft: FULL_DRAFT, details: NO_DETAILS };
const titled = (text: CaseText, title: string): CaseText => ({ ...text, draft: { ...text.draft, title } });
const failed = (text: CaseText, words: string): CaseText => ({
  ...text,
  draft: { ...text.draft, sections: { ...text.draft.sections, 'what-failed': words } },
});
const named = (text: CaseText, slug: string): CaseText => ({ ...text, details: { ...text.details, slug } });

test('what differs is told part by part, in the order of the form', () => {
  const changed = named(failed(titled(BASE, 'Другo'), 'Покривот.'), 'pechatnica');
  expect(differingParts(BASE, changed).map(({ field }) => field)).toEqual(['title', 'sections.what-failed', 'details.slug']);
  expect(differingParts(BASE, BASE)).toEqual([]);
});

test('every part of a draft and of its details is shown and can be taken', () => {
  const other: CaseText = {
    draft: {
      ...SHORT_DRAFT,
      language: 'sr',
      title: 'T',
      place: 'P',
      country: 'RS',
      organisation: { name: 'N', url: '' },
      sections: { context: 'a', 'what-they-did': 'b', 'what-changed': 'c', 'what-failed': 'd', 'how-to-repeat': 'e' },
      sources: [{ title: 't', publisher: 'p', url: 'https://a.example/' }],
      form: 'full',
    },
    details: {
      slug: 's',
      organisations: ['o'],
      newOrganisation: { id: 'n', name: 'Nn', language: 'sr', country: 'RS', town: 'Tt', source: 'https://a.example/' },
      sources: [{ key: 'k', title: 'tt', publisher: 'pp', language: 'sr', url: 'https://a.example/', seen: '2026-11' }],
    },
  };
  expect(differingParts(BASE, other).map(({ field }) => field)).toEqual(CASE_PARTS.map(({ field }) => field));
  expect(CASE_PARTS.reduce((text, { take }) => take(text, other), BASE)).toEqual({
    ...other,
    draft: { ...other.draft, licenceAgreed: true },
  });
});

test('what only one has changed needs no choice', () => {
  const { merged, choices } = bringTogether(BASE, titled(BASE, 'Mine'), failed(BASE, 'Theirs'));
  expect(choices).toEqual([]);
  expect(merged).toEqual(failed(titled(BASE, 'Mine'), 'Theirs'));
});

test('what both have changed in another way is to be chosen, mine standing until then', () => {
  const theirs = named(titled(BASE, 'Theirs'), 'theirs');
  const { merged, choices } = bringTogether(BASE, titled(BASE, 'Mine'), theirs);
  expect(choices.map(({ field }) => field)).toEqual(['title']);
  expect(merged).toEqual(named(titled(BASE, 'Mine'), 'theirs'));
});

test('nothing anybody wrote is lost, whatever was changed', () => {
  const word = fc.constantFrom('a', 'b', 'c');
  const text = fc.tuple(word, word, word).map(([title, words, slug]) => named(failed(titled(BASE, title), words), slug));
  fc.assert(
    fc.property(text, text, text, (base, mine, theirs) => {
      const { merged, choices } = bringTogether(base, mine, theirs);
      for (const part of CASE_PARTS) {
        const [at, m, t, was] = [merged, mine, theirs, base].map(part.shown);
        const chosen = choices.includes(part);
        expect(at).toBe(m === was ? t : m);
        expect(chosen).toBe(m !== was && t !== was && m !== t);
      }
    }),
  );
});
