import { fixtureModule } from '#exports/testing/pages.ts';
import { handbook } from './handbook.ts';
import { participantHandout } from './participantHandout.ts';

test('no title breaks out of the style', () => {
  const { html } = handbook(fixtureModule({ title: "It's </style> \\ {a}\n@page" }));
  expect(html).toContain("@top-left { content: 'It\\27 s \\3c /style> \\5c  {a}\\a @page'");
  expect(html.match(/<\/style>/g)).toHaveLength(1);
});

test('nothing in it is fetched: pictures are inside, those from elsewhere are links', () => {
  const { html } = handbook(fixtureModule({}, '## A {#a}\n\n![Plan](./plan.png) ![Far](https://example.org/a.png)\n'));
  expect(html).toContain('<img src="data:image/png;base64,');
  expect(html).toContain('<a href="https://example.org/a.png">Far</a>');
  expect(html).not.toMatch(/<(?:img|link|script|iframe)[^>]*(?:src|href)="http/);
});

test('each session begins where the one before it ends', () => {
  const { html } = handbook(fixtureModule());
  const rows = [...html.matchAll(/<tr><th scope="row">.*?<\/tr>/g)].map(([row]) => row.replaceAll(/<[^>]+>/g, '|').replaceAll(/\|+/g, '|'));
  expect(rows).toEqual([
    '|Први део: &#x3C;costs> &#x26; "shares"|0:00|0:30|1, 2|',
    '|Break|0:30|0:15|–|',
    '|Second part|0:45|0:15|2|',
    '|Together|–|1:00|–|',
  ]);
});

test('a module without questions has no page for them', () => {
  const page = fixtureModule({}, '## A {#s1}\n\n::session{min=5}\n\n### B {#s1-b}\n\n:::activity{min=5}\nC\n:::\n');
  if (page.module === undefined) throw new Error('no module');
  expect(handbook(page).html).not.toContain('id="answers"');
  expect(participantHandout({ ...page, module: page.module }).html).not.toContain('id="questions"');
});
