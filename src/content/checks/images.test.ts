import { check, edit, edited, removeSites, type SiteFiles } from '#content/testing/site.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';
const IN_SERBIAN = 'i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md';
const HALL = { 'docs/case-studies/img/hall.jpg': 'image' };

function withImage(markdown: string): SiteFiles {
  return { ...edit(CASE, 'They meet.', `They meet.\n\n${markdown}`), ...HALL };
}

test('an image that exists, with text and credit', () => {
  expect(check(withImage('![A hall](./img/hall.jpg "Photo: Example")'))).toBe('');
});

test('the same, with its address apart', () => {
  expect(check(withImage('![A hall][hall]\n\n[hall]: ./img/hall.jpg "Photo: Example"'))).toBe('');
});

test('an image that does not exist', () => {
  expect(check(withImage('![A hall](./img/hal.jpg "Photo: Example")'))).toMatchInlineSnapshot(
    `"docs/case-studies/case.md:39  found the image \`./img/hal.jpg\`, which does not exist; expected a file in docs/case-studies/. Fix: add the file, or correct its name"`,
  );
});

test('no alternative text, no credit', () => {
  expect(check(withImage('![](./img/hall.jpg)'))).toMatchInlineSnapshot(`
"docs/case-studies/case.md:39  found the image \`./img/hall.jpg\` without alternative text; expected what the image shows, for people who cannot see it. Fix: write it between the brackets: \`![What the image shows](./img/hall.jpg "Photo: …")\`
docs/case-studies/case.md:39  found the image \`./img/hall.jpg\` without a credit; expected who made it, as the image’s title. Fix: write \`![…](./img/hall.jpg "Photo: name of the maker, licence")\`"
`);
});

test('an image on another site, one pasted into the text, one outside the content', () => {
  const urls = ['https://example.org/hall.jpg', 'data:image/png;base64,AA', '../../package.json'];
  expect(check(withImage(urls.map((url) => `![A hall](${url} "Photo: Example")`).join('\n')))).toMatchInlineSnapshot(`
"docs/case-studies/case.md:39  found an image on another site, \`https://example.org/hall.jpg\`; expected a file beside the page. Fix: save the image beside the page and write its name, like \`./plan.png\`
docs/case-studies/case.md:40  found an image pasted into the text; expected a file beside the page. Fix: save the image beside the page and write its name, like \`./plan.png\`
docs/case-studies/case.md:41  found the image \`../../package.json\`, which does not exist; expected a file in docs/case-studies/. Fix: add the file, or correct its name"
`);
});

test('a translation shows the image beside the original', () => {
  const image = (text: string): string => edited(IN_SERBIAN, 'Састају се.', text);
  expect(check({ ...HALL, [IN_SERBIAN]: image('![Сала](./img/hall.jpg "Фото: Example")') })).toBe('');
  expect(check({ ...HALL, [IN_SERBIAN]: image('![Сала](./hall.jpg "Фото: Example")') })).toMatchInlineSnapshot(
    `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:22  found the image \`./hall.jpg\`, which does not exist; expected a file in docs/case-studies/. Fix: add the file, or correct its name"`,
  );
});
