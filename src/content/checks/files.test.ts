import { check, removeSites } from '#content/testing/site.ts';

afterAll(removeSites);

const megabytes = (count: number): Buffer => Buffer.alloc(count * 1024 * 1024);

test('an image of 13 MB', () => {
  expect(check({ 'docs/case-studies/hall.jpg': megabytes(13) })).toMatchInlineSnapshot(
    `"docs/case-studies/hall.jpg  found an image of 13.0 MB; expected at most 12 MB. Fix: save it at most 3000 pixels wide, as JPEG or WebP"`,
  );
});

test('another file of 5 MB', () => {
  expect(check({ 'docs/toolkits/kit/plan.xlsx': megabytes(5) })).toMatchInlineSnapshot(
    `"docs/toolkits/kit/plan.xlsx  found a file of 5.0 MB; expected at most 4 MB. Fix: make it smaller, or link to the place where it is published"`,
  );
});

test('files of allowed sizes', () => {
  expect(check({ 'docs/case-studies/hall.jpg': megabytes(12), 'docs/toolkits/kit/plan.xlsx': megabytes(4) })).toBe('');
});

test('pages in other formats', () => {
  expect(check({ 'docs/case-studies/hall.mdx': '', 'docs/case-studies/hall.docx': '' })).toMatchInlineSnapshot(`
"docs/case-studies/hall.docx  found a text as \`.docx\`; expected pages as plain Markdown, in files that end in .md. Fix: write it as a page; \`npm run hub -- new\` starts one
docs/case-studies/hall.mdx  found a text as \`.mdx\`; expected pages as plain Markdown, in files that end in .md. Fix: rename it to hall.md"
`);
});

test('hidden files are not content', () => {
  expect(check({ 'docs/.DS_Store': '', 'i18n/hr/docusaurus-plugin-content-docs/current/.cache/a.md': '' })).toBe('');
});
