import { check, edited, removeSites } from '#content/testing/site.ts';

afterAll(removeSites);

const REPORT = 'blog/2026-01-02-visit.md';

test('capitals, spaces, diacritics and numbers in front', () => {
  const page = edited('docs/pages/about.md', 'id: about', 'id: contact');
  expect(check({ 'docs/pages/01-Čitaj me.md': page })).toMatchInlineSnapshot(
    `"docs/pages/01-Čitaj me.md  found the name \`01-Čitaj me\`, which starts with a number; expected lower-case ASCII words joined by hyphens, like \`map-who-decides\`. Fix: rename it to \`itaj-me\`"`,
  );
});

test('a report whose name has another date', () => {
  expect(check({ [REPORT]: edited(REPORT, 'published: 2026-01-02', 'published: 2026-01-03') })).toMatchInlineSnapshot(
    `"blog/2026-01-02-visit.md:11  published: found 2026-01-03 in a file called \`2026-01-02-visit.md\`; expected the date of publication and a short name, \`<published>-<name>.md\`. Fix: rename the file to \`2026-01-03-visit.md\`, or correct the date"`,
  );
});

test('a report whose name has no date', () => {
  expect(check({ 'blog/visit.md': edited(REPORT, '', '') }, [REPORT])).toMatchInlineSnapshot(
    `"blog/visit.md:11  published: found 2026-01-02 in a file called \`visit.md\`; expected the date of publication and a short name, \`<published>-<name>.md\`. Fix: rename the file to \`2026-01-02-visit.md\`"`,
  );
});
