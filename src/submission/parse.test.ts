import * as fc from 'fast-check';
import { DESK_ACTIONS, parseAnswer, parseInvite, parseRecord, parseRevise, parseSignIn, parseSubmit } from './parse.ts';
import { NO_DETAILS } from './record.ts';
import { CONTACT, FULL_DRAFT, SHORT_DRAFT } from './testing/exampleDraft.ts';
import { exampleRecord } from './testing/exampleRecord.ts';

const SUBMIT = { draft: SHORT_DRAFT, contact: CONTACT, locale: 'mk', secret: 'a'.repeat(43), proof: '' };

test('what the form sends is read as it is', () => {
  expect(parseSubmit(SUBMIT)).toEqual(SUBMIT);
  expect(parseSubmit({ ...SUBMIT, draft: FULL_DRAFT })?.draft).toEqual(FULL_DRAFT);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a list', []],
  ['a draft without sections', { ...SUBMIT, draft: { ...SHORT_DRAFT, sections: {} } }],
  ['a key that is not ours', { ...SUBMIT, draft: { ...SHORT_DRAFT, mdx: { format: 'mdx' } } }],
  ['a language that is not ours', { ...SUBMIT, draft: { ...SHORT_DRAFT, language: 'de' } }],
  ['a country that is not ours', { ...SUBMIT, draft: { ...SHORT_DRAFT, country: 'DE' } }],
  ['a short secret', { ...SUBMIT, secret: 'a' }],
  ['a photo named by a path', { ...SUBMIT, draft: { ...SHORT_DRAFT, photos: [{ ...FULL_DRAFT.photos[0], key: '../../x.png' }] } }],
  ['a title of 2 MB', { ...SUBMIT, draft: { ...SHORT_DRAFT, title: 'а'.repeat(2_000_000) } }],
  ['a section of 2 MB', { ...SUBMIT, draft: { ...SHORT_DRAFT, sections: { ...SHORT_DRAFT.sections, context: 'а'.repeat(2_000_000) } } }],
])('%s is no submission', (_what, value) => {
  expect(parseSubmit(value)).toBeUndefined();
});

test('text comes out clean', () => {
  const sections = { ...SHORT_DRAFT.sections, context: '<b>a</b> [x](javascript:y) [^made-up]' };
  const draft = { ...SHORT_DRAFT, title: ' А\u202E\n\u200Bб ', sections };
  expect(parseRevise({ draft, contact: CONTACT })?.draft).toMatchObject({
    title: 'А б',
    sections: { context: '\\<b>a\\</b> x \\[ ^made-up\\]' },
  });
  expect(parseAnswer({ question: 'q1', text: ' a\r\n\r\nb\u0000 ' })).toEqual({ question: 'q1', text: 'a\n\nb' });
});

test('an editor may cite the sources of the page, and no others', () => {
  const source = {
    key: 'interview',
    title: 'Interview',
    publisher: 'Example',
    language: 'en',
    url: 'https://example.org/',
    seen: '2026-11',
  };
  const draft = { ...SHORT_DRAFT, sections: { ...SHORT_DRAFT.sections, context: 'a[^interview] b[^other]' } };
  const edit = DESK_ACTIONS.edit({ draft, details: { ...NO_DETAILS, sources: [source] } });
  expect(edit?.draft.sections.context).toBe('a[^interview] b\\[ ^other\\]');
});

test('a kept record is read as it was written; anything else is none', () => {
  const record = exampleRecord({ draft: FULL_DRAFT });
  expect(parseRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  expect(parseRecord({ ...record, id: '../../../x' })).toBeUndefined();
  expect(parseRecord({ ...record, format: 2 })).toBeUndefined();
});

test('nobody is invited as a contributor, and addresses are lower case', () => {
  const invite = { email: ' Ana@Example.org', name: 'Ana', role: 'editor', languages: ['mk'] };
  expect(parseInvite(invite)?.email).toBe('ana@example.org');
  expect(parseInvite({ ...invite, role: 'contributor' })).toBeUndefined();
  expect(parseSignIn({ email: 'a@b.c', code: '12345' })).toBeUndefined();
});

test('whatever arrives, it is read or it is not, without an exception', () => {
  const readers = [parseSubmit, parseRevise, parseRecord, parseAnswer, parseSignIn, ...Object.values(DESK_ACTIONS)];
  const any = fc.property(fc.anything({ maxDepth: 3 }), fc.string(), (value, text) => {
    for (const read of readers) {
      read(value);
      read({ ...SUBMIT, draft: { ...SHORT_DRAFT, title: text, period: value } });
    }
  });
  expect(() => fc.assert(any)).not.toThrow();
});
