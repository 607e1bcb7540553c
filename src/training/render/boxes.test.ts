import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import type { Locale } from '#model/locale.ts';
import { addCountryChoice } from './countryBox.ts';
import { renderDirectives } from './renderDirectives.ts';

const STRINGS = new Map([
  ['country.reviewed', 'Checked on {date} by {owner}, until {due}.'],
  ['contributor.hub-editors', 'Editors'],
]);

function render(body: string, locale: Locale = 'en'): string {
  const tree = parseMarkdown(body);
  addCountryChoice(tree, STRINGS, locale);
  renderDirectives(tree, STRINGS, locale);
  return unified().use(rehypeStringify).stringify(unified().use(remarkRehype).runSync(tree));
}

test('a box about a country says who looked, when, and until when that holds', () => {
  expect(render(':::country{country=XK owner=hub-editors reviewed=2026-11-26}\nText.\n:::')).toMatchInlineSnapshot(
    `"<section class="country" aria-label="Kosovo" data-country="XK" data-due="2027-11-26"><p class="box-title">Kosovo</p><p>Text.</p><p class="country-overdue" hidden>country.overdue</p><p class="country-review">Checked on 26 November 2026 by Editors, until 26 November 2027.</p></section>"`,
  );
  expect(render(':::country{country=XK owner=nobody reviewed=2024-02-29}\nText.\n:::')).toContain('by nobody, until 1 March 2025');
  // The date brings its own full stop.
  expect(render(':::country{country=XK owner=nobody reviewed=2024-02-29}\nText.\n:::', 'hr')).toContain('until 1. ožujka 2025.</p>');
  expect(render(':::country{country=XK owner=nobody reviewed=2024-02-29 due=2024-06-01}\nText.\n:::')).toContain('data-due="2024-06-01"');
});

test('where several countries have boxes, one can be chosen', () => {
  const box = (country: string): string => `:::country{country=${country} owner=hub-editors reviewed=2026-11-26}\nText.\n:::\n\n`;
  expect(render(`Before.\n\n${box('HR')}${box('RS')}`)).toContain('<option value="HR">Croatia</option><option value="RS">Serbia</option>');
  expect(render(box('HR') + box('HR'))).not.toContain('<option');
});

test('what a case is compared by', () => {
  expect(render(':::glance\n- owner: The City of :lang[Pula]{lang=hr}.\n- outcome: *Unknown*.\n:::')).toMatchInlineSnapshot(
    `"<section class="glance" aria-label="glance.title"><p class="box-title">glance.title</p><dl><div><dt>glance.owner</dt><dd>The City of <span lang="hr">Pula</span>.</dd></div><div><dt>glance.outcome</dt><dd><em>Unknown</em>.</dd></div></dl></section>"`,
  );
});
