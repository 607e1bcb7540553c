import { removeSites } from '#content/testing/site.ts';
import { renderer } from './testing/render.ts';

const render = renderer();
afterAll(removeSites);

const SESSION = `## Who decides {#s1}

::session{min=45 outcomes="lo1 lo3"}

:::activity{min=15 group=4}
Talk.
:::

:::notes
Wait.
:::

::break{min=10}
`;

test('a session has its times, outcomes and groups in words', () => {
  expect(render(SESSION, 'en')).toMatchInlineSnapshot(`
"<h2>Who decides {#s1}</h2>
<p class="timing">45 min · Outcomes 1, 3</p>
<div class="activity"><p class="timing">15 min · groups of 4</p><p>Talk.</p></div>
<aside class="notes"><p class="notes-title">For the facilitator</p><p>Wait.</p></aside>
<p class="timing break">10 min</p>"
`);
});

test.each([
  ['sr', ['45 мин · Исходи 1, 3', '15 мин · групе од 4', 'За фацилитатора', '10 мин']],
  ['sr-Latn', ['45 min · Ishodi 1, 3', '15 min · grupe od 4', 'Za facilitatora', '10 min']],
  // A language without strings of its own has the English ones.
  ['sq', ['45 min · Outcomes 1, 3', '15 min · groups of 4', 'For the facilitator', '10 min']],
] as const)('the words are in the language of the page, %s', (shown, words) => {
  const found = [...render(SESSION, shown).matchAll(/<(?:p class="(?:timing|timing break|notes-title)")>([^<]*)</g)].map(
    ([, text]) => text,
  );
  expect(found).toEqual(words);
});

test('a page that is not from the overlay has English words', () => {
  expect(render('::break{min=10}')).toContain('10 min');
});

test('pages of several languages do not mix', () => {
  const texts = (['sr', 'en', 'sr', 'sr-Latn', 'en'] as const).map((shown) => render('::session{min=5 outcomes="lo1"}', shown));
  expect(texts.map((html) => /Исходи|Ishodi|Outcomes/.exec(html)?.[0])).toEqual(['Исходи', 'Outcomes', 'Исходи', 'Ishodi', 'Outcomes']);
});

test('an activity for the whole group says the time only', () => {
  expect(render(':::activity{min=20}\nDraw.\n:::', 'en')).toMatchInlineSnapshot(
    `"<div class="activity"><p class="timing">20 min</p><p>Draw.</p></div>"`,
  );
});

test('a worksheet is a section with a heading and an id, to be filled in', () => {
  expect(render(':::worksheet[Who *decides*]{#ws-decisions}\n- [ ] Done\n- [x] Asked\n:::', 'en')).toMatchInlineSnapshot(`
"<section class="worksheet" id="ws-decisions"><h3>Who <em>decides</em></h3><ul class="contains-task-list">
<li class="task-list-item"><input type="checkbox" disabled> Done</li>
<li class="task-list-item"><input type="checkbox" checked disabled> Asked</li>
</ul></section>"
`);
});

test('outcomes and materials are marked, and stay lists', () => {
  expect(render(':::outcomes\n1. Say who decides.\n:::\n\n:::materials\n- Paper\n:::', 'en')).toMatchInlineSnapshot(`
"<div class="outcomes"><ol>
<li>Say who decides.</li>
</ol></div>
<div class="materials"><ul>
<li>Paper</li>
</ul></div>"
`);
});

test('foreign words say their language', () => {
  expect(render('U :lang[Open *Call*]{lang=en}, „:lang[Магацин]{lang=sr}”.', 'hr')).toMatchInlineSnapshot(
    `"<p>U <span lang="en">Open <em>Call</em></span>, „<span lang="sr">Магацин</span>”.</p>"`,
  );
});

test('a foreign title in a worksheet says its language too', () => {
  expect(render(':::worksheet[:lang[Canvas]{lang=en}]{#ws-canvas}\nText\n:::', 'sr')).toContain('<h3><span lang="en">Canvas</span></h3>');
});
