import { removeSites } from '#content/testing/site.ts';
import { footnotes } from '#translation/footnotes.ts';
import { renderer } from './testing/render.ts';

const render = renderer();
afterAll(removeSites);

const SOURCE = { key: 'plan', title: 'Plan', publisher: 'Pogon', language: 'hr', url: 'https://example.org/', seen: '2026-11' } as const;
const BODY = `One.[^plan] Two.[^visit] Three.[^plan]${footnotes([SOURCE, { ...SOURCE, key: 'visit', title: 'Visit' }], 'en', new Map())}`;

test('the footnotes are a section one can link to, with ways back', () => {
  expect(render(BODY, 'en')).toMatchInlineSnapshot(`
"<p>One.<sup><a href="#user-content-fn-plan" id="user-content-fnref-plan" data-footnote-ref aria-describedby="sources">1</a></sup> Two.<sup><a href="#user-content-fn-visit" id="user-content-fnref-visit" data-footnote-ref aria-describedby="sources">2</a></sup> Three.<sup><a href="#user-content-fn-plan" id="user-content-fnref-plan-2" data-footnote-ref aria-describedby="sources">1</a></sup></p>
<section data-footnotes class="footnotes"><h2 id="sources">Sources</h2>
<ol>
<li id="user-content-fn-plan">
<p>Pogon, <em><span lang="hr">Plan</span></em>. <a href="https://example.org/">https://example.org/</a> (November 2026) <a href="#user-content-fnref-plan" data-footnote-backref="" aria-label="Back to the text" class="data-footnote-backref">↩</a> <a href="#user-content-fnref-plan-2" data-footnote-backref="" aria-label="Back to the text 2" class="data-footnote-backref">↩<sup>2</sup></a></p>
</li>
<li id="user-content-fn-visit">
<p>Pogon, <em><span lang="hr">Visit</span></em>. <a href="https://example.org/">https://example.org/</a> (November 2026) <a href="#user-content-fnref-visit" data-footnote-backref="" aria-label="Back to the text" class="data-footnote-backref">↩</a></p>
</li>
</ol>
</section>"
`);
});

test.each([
  ['en', 'Sources', ['Back to the text', 'Back to the text 2', 'Back to the text']],
  ['sr', 'Извори', ['Назад на текст', 'Назад на текст 2', 'Назад на текст']],
  ['sr-Latn', 'Izvori', ['Nazad na tekst', 'Nazad na tekst 2', 'Nazad na tekst']],
  ['mk', 'Sources', ['Back to the text', 'Back to the text 2', 'Back to the text']],
] as const)('its words are in the language of the page, %s', (shown, heading, back) => {
  const html = render(BODY, shown);
  expect(html).toContain(`<h2 id="sources">${heading}</h2>`);
  expect([...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual(back);
});

test('every citation is described by the heading', () => {
  const html = render(BODY, 'en');
  expect(html.match(/aria-describedby="sources"/g)).toHaveLength(3);
  expect(html).not.toContain('footnote-label');
});

test('a page without sources has no such section', () => {
  expect(render('Text.', 'en')).toBe('<p>Text.</p>');
});
