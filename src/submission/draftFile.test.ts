import fc from 'fast-check';
import { emptyDraft, type CaseDraft } from './draft.ts';
import { draftFileName, readDraftFile, writeDraftFile, type FilePhoto } from './draftFile.ts';

const KEY = 'abcdefgh12345678';
const photo: FilePhoto = { key: KEY, type: 'image/jpeg', data: 'AAAA' };
const contact = { name: 'Ана', email: 'ana@example.org', phone: '' };
const draft: CaseDraft = {
  ...emptyDraft('mk'),
  title: 'Дом',
  themes: ['budgeting'],
  sources: [{ title: 'Извор', publisher: 'Град', url: 'https://example.org/' }],
  photos: [{ key: KEY, alt: 'Сала', credit: 'Ана', licence: 'CC-BY-4.0', people: 'nobody' }],
};

test('a draft comes back from its file as it was', () => {
  const text = writeDraftFile(draft, contact, [photo], '2026-11-26T10:00:00.000Z');
  expect(readDraftFile(text, 'en')).toEqual({ draft, contact, photos: [photo], lost: 0 });
  expect(readDraftFile(`\uFEFF${text}`, 'en')).toMatchObject({ draft });
});

test('a photo that did not come along is told, and no longer named', () => {
  const text = writeDraftFile(draft, contact, [{ ...photo, data: 'broken!' }], '');
  expect(readDraftFile(text, 'en')).toMatchObject({ lost: 1, photos: [], draft: { photos: [] } });
});

test('what is not such a file is named', () => {
  expect(readDraftFile('<html>', 'en')).toBe('not-json');
  expect(readDraftFile('[]', 'en')).toBe('other-kind');
  expect(readDraftFile('{"kind":"kooperativa-hub-case","version":2}', 'en')).toBe('newer');
});

test('anything can be opened, and what comes of it can be written again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (anyDraft, anyPhotos) => {
      const file = readDraftFile(JSON.stringify({ kind: 'kooperativa-hub-case', version: 1, draft: anyDraft, photos: anyPhotos }), 'sq');
      if (typeof file === 'string') throw new Error(file);
      expect(readDraftFile(writeDraftFile(file.draft, file.contact, file.photos, ''), 'en')).toEqual({ ...file, lost: 0 });
    }),
  );
});

test('the file is named by the title', () => {
  expect(draftFileName('Дом на култура, Тетово')).toBe('dom-na-kultura-tetovo.case.json');
  expect(draftFileName('???')).toBe('case.case.json');
});
