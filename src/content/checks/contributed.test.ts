import { check, edit, edited, removeSites, type SiteFiles } from '#content/testing/site.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';
const TRANSLATION = 'i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md';
const NOTE = ':::note[Money]\nThere was none.\n:::';

/** The case of the test site, as if it had come through the form. */
function ownAccount(change: (text: string) => string): SiteFiles {
  const text = edited(CASE, 'place: Pula', 'place: Pula\ncontributed: 7qf2m9xp3k4dw8ta');
  return {
    [CASE]: change(text.replace(NOTE, 'There was no money.')),
    [TRANSLATION]: edited(TRANSLATION, '', '').replace(/:::note[^]*?:::/, 'Није га било.'),
  };
}

test('a plain case may be contributed', () => {
  expect(check(ownAccount((text) => text))).toBe('');
});

test('what the build would run is told with its line', () => {
  const text = 'They meet.\n\n[plan](/../hub.config.ts) <b>now</b>';
  expect(check(ownAccount((page) => page.replace('They meet.', text)))).toMatchInlineSnapshot(`
"docs/case-studies/case.md:40  found a link to \`/../hub.config.ts\` in a contributed case; expected paragraphs, headings, lists, quotes, emphasis, links to other sites and to pages of the hub, citations of its sources, its own photos. Fix: write it as plain text
docs/case-studies/case.md:40  found HTML: \`<b>\` in a contributed case; expected paragraphs, headings, lists, quotes, emphasis, links to other sites and to pages of the hub, citations of its sources, its own photos. Fix: write it as plain text
docs/case-studies/case.md:40  found HTML: \`</b>\` in a contributed case; expected paragraphs, headings, lists, quotes, emphasis, links to other sites and to pages of the hub, citations of its sources, its own photos. Fix: write it as plain text
docs/case-studies/case.md:40  found a link to \`/../hub.config.ts\`, which does not exist; expected an address of the hub, with a slash at the end, like /library/toolkits/shared-space-governance/. Fix: correct the address, or take the link out
docs/case-studies/case.md:40  found HTML: \`<b>\`; expected plain Markdown. Fix: write it as Markdown, or put \\ before the < to show it as text
docs/case-studies/case.md:40  found HTML: \`</b>\`; expected plain Markdown. Fix: write it as Markdown, or put \\ before the < to show it as text"
`);
});

test('a translation may hold no more than the original', () => {
  const { [CASE]: page = '' } = ownAccount((text) => text);
  expect(check({ [CASE]: page })).toMatchInlineSnapshot(
    `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:26  found a containerDirective in a contributed case; expected paragraphs, headings, lists, quotes, emphasis, links to other sites and to pages of the hub, citations of its sources, its own photos. Fix: write it as plain text"`,
  );
});

test('pages of editors may have notes', () => {
  expect(check(edit(CASE, 'They met.', ':::note\nThey met.\n:::'))).toBe('');
});

test.each(['mdx: {format: mdx}', 'format: mdx', 'hub: {case: {}}', 'slug: /login'])('no page has `%s` in its front matter', (line) => {
  for (const file of [CASE, 'docs/toolkits/kit/index.md', 'blog/2026-01-02-visit.md', TRANSLATION, 'docs/pages/about.md']) {
    expect(check(edit(file, '\ntitle:', `\n${line}\ntitle:`))).toContain(`\`${line.split(':')[0] ?? ''}\``);
  }
});
