import { check, edit, edited, removeSites } from '#content/testing/site.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';
const IN_SERBIAN = 'i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md';

test('Cyrillic on a page in Latin script, once for each word, in the right line', () => {
  expect(check(edit(CASE, 'They meet.', 'They meet\nin Сала and Сала.'))).toMatchInlineSnapshot(
    `"docs/case-studies/case.md:38  found “Сала”, Cyrillic letters in text in Latin script (С а л); expected English in Latin script throughout. Fix: type the word anew on a keyboard for English, or mark a foreign word: \`:lang[Сала]{lang=…}\`"`,
  );
});

test('look-alikes and Macedonian letters on a Serbian page', () => {
  const text = edited(IN_SERBIAN, 'Састају се.', 'Cастају се код Ѓорѓија.')
    .replace('title: Случај', 'title: Cлучај')
    .replace('Пула', 'Pула');
  expect(check({ [IN_SERBIAN]: text })).toMatchInlineSnapshot(`
"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:2  title: found “Cлучај”, Latin letters in a Cyrillic word (C); expected Српски in Cyrillic script throughout. Fix: type the word anew on a keyboard for Српски
i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:4  place: found “Pула”, Latin letters in a Cyrillic word (P); expected Српски in Cyrillic script throughout. Fix: type the word anew on a keyboard for Српски
i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:22  found “Cастају”, Latin letters in a Cyrillic word (C); expected Српски in Cyrillic script throughout. Fix: type the word anew on a keyboard for Српски
i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:22  found “Ѓорѓија”, Macedonian letters in Serbian text (Ѓ ѓ); expected Српски in Cyrillic script throughout. Fix: type the word anew on a keyboard for Српски, or mark a foreign word: \`:lang[Ѓорѓија]{lang=…}\`"
`);
});

test('Serbian letters on a Macedonian page, and Cyrillic on a Croatian one', () => {
  const mk = edited(IN_SERBIAN, 'Састају се.', 'Ноћ, Ђорѓе.');
  const hr = edited(CASE, 'They meet.', 'Sastaju se u Сали.').replace('title: Case', 'title: Case\nlanguage: hr');
  expect(check({ [IN_SERBIAN.replace('/sr/', '/mk/')]: mk }, [IN_SERBIAN])).toMatchInlineSnapshot(`
"i18n/mk/docusaurus-plugin-content-docs/current/case-studies/case.md:22  found “Ноћ”, Serbian letters in Macedonian text (ћ); expected Македонски in Cyrillic script throughout. Fix: type the word anew on a keyboard for Македонски, or mark a foreign word: \`:lang[Ноћ]{lang=…}\`
i18n/mk/docusaurus-plugin-content-docs/current/case-studies/case.md:22  found “Ђорѓе”, Serbian letters in Macedonian text (Ђ); expected Македонски in Cyrillic script throughout. Fix: type the word anew on a keyboard for Македонски, or mark a foreign word: \`:lang[Ђорѓе]{lang=…}\`"
`);
  expect(check({ [CASE]: hr }, [IN_SERBIAN])).toMatchInlineSnapshot(
    `"docs/case-studies/case.md:38  found “Сали”, Cyrillic letters in text in Latin script (С а л и); expected Hrvatski in Latin script throughout. Fix: type the word anew on a keyboard for Hrvatski, or mark a foreign word: \`:lang[Сали]{lang=…}\`"`,
  );
});

test('marked text, code, addresses and citation keys are not read', () => {
  expect(check(edit(CASE, 'They meet.', 'In :lang[Сала]{lang=sr} `Сала` https://example.org/Сала'))).toBe('');
  expect(check(edit(IN_SERBIAN, 'Састају се.', 'Састају се[^interview]у сали.'))).toBe('');
});

test('labels of themes, and interface strings', () => {
  expect(check({ ...edit('data/themes.yaml', 'hr: advocacy', 'hr: аdvocacy'), ...edit('i18n/hr/code.json', 'Hello', 'Здраво') }))
    .toMatchInlineSnapshot(`
"data/themes.yaml  advocacy.hr: found “аdvocacy”, Cyrillic letters in text in Latin script (а); expected Hrvatski in Latin script throughout. Fix: type the word anew on a keyboard for Hrvatski
i18n/hr/code.json  greeting: found “Здраво”, Cyrillic letters in text in Latin script (З д р а в о); expected Hrvatski in Latin script throughout. Fix: type the word anew on a keyboard for Hrvatski"
`);
});
