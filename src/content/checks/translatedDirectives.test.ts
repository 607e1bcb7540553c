import { check, edit, edited, removeSites } from '#content/testing/site.ts';

afterAll(removeSites);

const IN_SERBIAN = 'i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md';

test('a directive that was left out', () => {
  const text = edited(IN_SERBIAN, ':::note[Новац]\n', '').replace('било.\n:::', 'било.');
  expect(check({ [IN_SERBIAN]: text })).toMatchInlineSnapshot(
    `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:11  found no \`:::note\`; expected \`:::note\`, as in docs/case-studies/case.md (line 41). Fix: add it with its translated text"`,
  );
});

test('a directive that was changed', () => {
  expect(check(edit(IN_SERBIAN, ':::note', ':::tip'))).toMatchInlineSnapshot(
    `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:26  found \`:::tip\`; expected \`:::note\`, as in docs/case-studies/case.md (line 41). Fix: copy the line from there; translate only what stands in brackets"`,
  );
});

test('a directive too many', () => {
  expect(check(edit(IN_SERBIAN, 'Састају се.', 'Састају се.\n\n:::note\nДа.\n:::'))).toMatchInlineSnapshot(
    `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:30  found \`:::note\`; expected no more directives than in docs/case-studies/case.md. Fix: take it out"`,
  );
});

test('attributes in another order are the same', () => {
  const module = 'docs/training/course.md';
  const translation = edited(IN_SERBIAN, 'place: Пула\n', '').replace(
    /## [\s\S]*$/,
    edited(module, '', '').replace(/^---[\s\S]*?---\n/, ''),
  );
  const inSerbian = translation.replace('{min=15 group=2}', '{group=2 min=15}').replace('{min=20}', '{min=25}');
  expect(
    check({
      'i18n/hr/docusaurus-plugin-content-docs/current/training/course.md': inSerbian.replace(
        /title: .*\n.*\n/,
        'title: Tečaj\ndescription: Rečenica koja je dovoljno duga da opiše stranicu.\n',
      ),
    }),
  ).toMatchInlineSnapshot(
    `"i18n/hr/docusaurus-plugin-content-docs/current/training/course.md:27  found \`:::activity{min=25}\`; expected \`:::activity{min=20}\`, as in docs/training/course.md (line 33). Fix: copy the line from there; translate only what stands in brackets"`,
  );
});
