import { loadCatalogue } from '#content/catalogues.ts';
import { codeRoot } from '#content/codeRoot.ts';
import { WRITTEN_LOCALES } from '#model/locale.ts';
import { LETTER_KINDS } from './letter.ts';
import { createLetterWriter } from './letterText.ts';

const write = createLetterWriter(codeRoot);
const VALUES = {
  title: 'Магацин',
  reference: '7qf2-m9xp-3k4d-w8ta',
  link: 'https://hub.example/sr/status/#x',
  code: '123456',
  reason: 'Зато.',
};

test('a letter is worded in the language of who gets it', () => {
  expect(write('mk', 'receipt', VALUES)).toMatchInlineSnapshot(`
{
  "subject": "Пристигна вашата студија на случај: Магацин",
  "text": "Вашата студија на случај „Магацин“ пристигна. Нејзиниот број е 7qf2-m9xp-3k4d-w8ta.

Тука гледате до каде е, одговарате на прашања, ја менувате или ја повлекувате:
https://hub.example/sr/status/#x

Чувајте ја оваа врска: кој ја има, може да го чита и менува тоа што сте го испратиле. Ќе ја прочитаат луѓе од редакцијата; пред тоа ништо не се објавува.
",
}
`);
  expect(write('sr-Latn', 'declined', VALUES).text).toMatchInlineSnapshot(`
"Redakcija neće objaviti „Магацин“ (7qf2-m9xp-3k4d-w8ta).

Зато.

Ovo možete ponovo da pročitate na stranici svoje privatne veze i tamo da izbrišete sve što ste poslali.
"
`);
});

test('a title with a line feed or with braces says nothing more than itself', () => {
  const { subject, text } = write('en', 'accepted', { ...VALUES, title: 'a\r\nBcc: x@example.org {link}' });
  expect(subject).toBe('Your case study is accepted: a Bcc: x@example.org {link}');
  expect(text).toContain('{link}');
});

test.each(WRITTEN_LOCALES)('every letter is there in %s, with the same things in it', (locale) => {
  const holes = (text: string | undefined): readonly string[] =>
    [...(text ?? '').matchAll(/\{\w+\}/g)].map(String).toSorted((a, b) => a.localeCompare(b));
  const english = loadCatalogue(codeRoot, 'en', 'mail').catalogue;
  const own = loadCatalogue(codeRoot, locale, 'mail').catalogue;
  expect([...own.keys()]).toEqual(LETTER_KINDS.flatMap((kind) => [`${kind}.subject`, `${kind}.text`]));
  for (const [id, text] of own) expect([id, holes(text)]).toEqual([id, holes(english.get(id))]);
});

test('a letter that declines gives the hub’s reason, then the editor’s words', () => {
  expect(write('sr-Latn', 'declined', { ...VALUES, reasonId: 'duplicate' }).text).toContain('Ovaj slučaj već imamo.\n\nЗато.');
});
