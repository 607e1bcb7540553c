import { check, edit, removeSites } from '#content/testing/site.ts';

afterAll(removeSites);

const REPORT = 'blog/2026-01-02-visit.md';
const CASE = 'docs/case-studies/case.md';

test('HTML, comments and the mark of a report on other pages', () => {
  const html = '<script>alert(1)</script>\n\nA <b>hall</b>.\n\n<!-- later -->\n\n<!-- truncate -->';
  expect(check(edit(CASE, 'They meet.', `They meet.\n\n${html}`))).toMatchInlineSnapshot(`
"docs/case-studies/case.md:39  found HTML: \`<script>alert(1)</script>\`; expected plain Markdown. Fix: write it as Markdown, or put \\ before the < to show it as text
docs/case-studies/case.md:41  found HTML: \`<b>\`; expected plain Markdown. Fix: write it as Markdown, or put \\ before the < to show it as text
docs/case-studies/case.md:41  found HTML: \`</b>\`; expected plain Markdown. Fix: write it as Markdown, or put \\ before the < to show it as text
docs/case-studies/case.md:43  found HTML: \`<!-- later -->\`; expected plain Markdown. Fix: take the comment out
docs/case-studies/case.md:45  found \`<!-- truncate -->\` on a page that is no report; expected plain Markdown. Fix: take the comment out"
`);
});

test('a report without the end of its teaser, and one with two', () => {
  expect(check(edit(REPORT, '<!-- truncate -->\n\n', ''))).toMatchInlineSnapshot(
    `"blog/2026-01-02-visit.md:15  found a report without the end of its teaser; expected one line \`<!-- truncate -->\`. Fix: write \`<!-- truncate -->\` on a line of its own, with empty lines around it, after the first paragraph"`,
  );
  expect(check(edit(REPORT, 'A hall', '<!-- truncate -->\n\nA hall'))).toMatchInlineSnapshot(
    `"blog/2026-01-02-visit.md:22  found a second \`<!-- truncate -->\`; expected one. Fix: take this one out"`,
  );
});
