/** A question answered in a real browser, from the form alone: no site around it, as in a package for a learning platform. */
import type axeScript from 'axe-core';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type * as quizScript from '#components/quiz/bindQuiz.ts';
import { findBrowser } from '#cli/browser/findBrowser.ts';
import { siteDir } from '#cli/process/siteDir.ts';
import { readEnvironment } from '#content/environment.ts';
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import { renderDirectives } from '#training/render/renderDirectives.ts';
import { interfaceStrings } from '#translation/interface.ts';

const QUESTIONS = `
:::quiz{#q1}
**Who?**

- [x] All
  > Yes, all.
- [ ] None
  > No: some.

> In general.
:::

:::quiz{#q2}
**Which?**

- [x] One
- [x] Two
- [ ] Three
  > Not three.
:::

:::quiz{#q3 type=matching}
**Match.**

| a | b |
| --- | --- |
| uno | 1 |
| due | 2 |
| tre | 3 |
:::

:::quiz{#q4 type=ordering}
**Order.**

1. First
2. Second
3. Third
:::

:::quiz{#q5 type=text}
**Name it.**

- [x] општи трошкови / 54
  > Right so.
- [ ] rent
  > Rent is only one of them.
:::

:::quiz{#q6 type=reflection}
**Think.**

> Others said.
:::
`;

let browser: Browser;
let script: string;

beforeAll(async () => {
  const { chromePath, searchPath } = readEnvironment();
  const executablePath = chromePath ?? (await findBrowser(searchPath, AbortSignal.timeout(30_000)));
  if (executablePath === undefined) throw new Error('no Chromium found: run `npm test`, which installs one, or set CHROME_PATH');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const built = await build({
    stdin: { contents: `export { bindQuiz } from '#components/quiz/bindQuiz.ts';`, resolveDir: siteDir, loader: 'ts' },
    bundle: true,
    format: 'iife',
    globalName: 'quiz',
    write: false,
  });
  script = built.outputFiles[0]?.text ?? '';
});
afterAll(() => browser.close());

function html(): string {
  const tree = parseMarkdown(QUESTIONS);
  renderDirectives(tree, interfaceStrings(siteDir, 'en'), 'en');
  const body = unified().use(rehypeStringify).stringify(unified().use(remarkRehype).runSync(tree));
  return `<!doctype html><html lang="en"><title>Questions</title><main><h1>Questions</h1>${body}</main></html>`;
}

/** The questions with their script; `restored` by the id of the question. */
async function open(restored: Readonly<Record<string, readonly string[]>> = {}): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(html());
  await page.addScriptTag({ content: script });
  await page.evaluate((restored) => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    for (const form of document.querySelectorAll('form')) {
      const known = restored[form.id];
      // The bundle is a global of this page.
      const { bindQuiz } = Reflect.get(window, 'quiz') as Pick<typeof quizScript, 'bindQuiz'>;
      bindQuiz(form, { onAnswered: (answer) => told.push(answer), ...(known && { restored: known }) });
    }
  }, restored);
  return page;
}

const told = (page: Page): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'told') as unknown);
const status = (page: Page, id: string): Promise<string> => page.locator(`#${id} [role=status]`).innerText();
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
const check = (page: Page, id: string): Promise<void> => page.locator(`#${id} button[type=submit]`).click();

test('by keyboard alone: chosen, checked, told, tried again; the focus stays', async () => {
  const page = await open();
  await page.locator('#q1 input').first().focus();
  await page.keyboard.press('ArrowDown');
  expect(await status(page, 'q1')).toBe('');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('Check the answer');
  expect(await status(page, 'q1')).toBe('✗ Not right yet.');
  expect(await page.locator('#q1 input').nth(1).getAttribute('aria-describedby')).toBe('q1-b-feedback');
  expect(await page.locator('#q1-b-feedback').isVisible()).toBe(true);
  expect(await page.locator('#q1-a-feedback').isVisible()).toBe(false);
  expect(await page.locator('#q1-feedback').isVisible()).toBe(true);
  expect(await page.locator('#q1 fieldset').getAttribute('aria-describedby')).toBe('q1-feedback');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await status(page, 'q1')).toBe('');
  expect(await page.locator('#q1 :focus').getAttribute('value')).toBe('a');
  expect(await page.locator('#q1 :checked').count()).toBe(0);
  expect(await page.locator('#q1 .quiz-feedback:visible').count()).toBe(0);
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await status(page, 'q1')).toBe('✓ Right.');
  expect(await told(page)).toEqual([
    { id: 'q1', response: ['b'], result: { score: 0, right: 0, total: 1 } },
    { id: 'q1', response: ['a'], result: { score: 1, right: 1, total: 1 } },
  ]);
});

test('a result goes when the answer changes', async () => {
  const page = await open();
  await page.getByLabel('None').check();
  await check(page, 'q1');
  await page.getByLabel('All').check();
  expect(await status(page, 'q1')).toBe('');
  expect(await page.locator('#q1-b-feedback').isVisible()).toBe(false);
});

test('nothing answered: said, and not told', async () => {
  const page = await open();
  for (const id of ['q1', 'q2', 'q3', 'q4', 'q5']) {
    await check(page, id);
    expect(await status(page, id)).toBe('! Answer the question first.');
  }
  expect(await told(page)).toEqual([]);
});

test('several right answers are partly right, and only the feedback of what was chosen is shown', async () => {
  const page = await open();
  await page.getByLabel('One', { exact: true }).check();
  await check(page, 'q2');
  expect(await status(page, 'q2')).toBe('◐ Partly right: 1 of 2.');
  await page.getByLabel('Three').check();
  await check(page, 'q2');
  expect(await status(page, 'q2')).toBe('✗ Not right yet.');
  expect(await page.locator('#q2 .quiz-feedback:visible').allInnerTexts()).toEqual(['Not three.']);
});

test('pairs and steps: each wrong field is marked, whatever order the form shows them in', async () => {
  const page = await open();
  await page.getByLabel('uno').selectOption('1');
  await page.getByLabel('due').selectOption('3');
  await check(page, 'q3');
  expect(await status(page, 'q3')).toBe('◐ Partly right: 1 of 3.');
  const invalid = await Promise.all(['uno', 'due', 'tre'].map((label) => page.getByLabel(label).getAttribute('aria-invalid')));
  expect(invalid).toEqual(['false', 'true', 'true']);
  for (const [label, place] of Object.entries({ First: '1', Second: '2', Third: '3' })) await page.getByLabel(label).selectOption(place);
  await check(page, 'q4');
  expect(await status(page, 'q4')).toBe('✓ Right.');
  expect(await told(page)).toMatchObject([{ response: ['a', 'c', ''] }, { response: ['1', '2', '3'] }]);
});

test.each([
  ['Opsti troskovi.', '✓ Right.', 'Right so.'],
  ['54,0', '✓ Right.', 'Right so.'],
  ['RENT', '✗ Not right yet.', 'Rent is only one of them.'],
  ['else', '✗ Not right yet.', undefined],
])('a short answer: %s', async (answer, result, feedback) => {
  const page = await open();
  const field = page.getByLabel('Your answer');
  await field.fill(answer);
  await page.keyboard.press('Enter');
  expect(await status(page, 'q5')).toBe(result);
  expect(await page.locator('#q5 .quiz-feedback:visible').allInnerTexts()).toEqual(feedback === undefined ? [] : [feedback]);
  const described = await field.getAttribute('aria-describedby');
  expect(described === null ? undefined : await page.locator(`#${described}`).innerText()).toBe(feedback);
});

test('thoughts are compared, written down or not', async () => {
  const page = await open();
  await check(page, 'q6');
  expect(await status(page, 'q6')).toBe('✎ This question has no right answer. Compare your thoughts.');
  expect(await page.locator('#q6-feedback').innerText()).toBe('Others said.');
  expect(await told(page)).toEqual([{ id: 'q6', response: [''], result: { right: 0, total: 0 } }]);
});

test('answers of another day come back with their result, silently; what is no answer any more does not', async () => {
  const page = await open({ q1: ['b'], q2: ['z'], q4: ['2', '1', '3'], q5: ['rent'] });
  expect(await Promise.all(['q1', 'q2', 'q4', 'q5'].map((id) => status(page, id)))).toEqual([
    '✗ Not right yet.',
    '',
    '◐ Partly right: 1 of 3.',
    '✗ Not right yet.',
  ]);
  expect(await page.getByLabel('Third').inputValue()).toBe('3');
  expect(await page.locator('#q1 [role=status]').getAttribute('aria-live')).toBe('off');
  await page.locator('#q1 input').first().focus();
  expect(await page.locator('#q1 [role=status]').getAttribute('aria-live')).toBeNull();
  expect(await told(page)).toEqual([]);
});

test('the key is hidden while the script is bound, and there without it', async () => {
  const bound = await open();
  expect(await bound.locator('.quiz-key:visible').count()).toBe(0);
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.setContent(html());
  await plain.locator('#q1 summary').click();
  expect(await plain.locator('#q1 .quiz-key').innerText()).toContain('Yes, all.');
});

test.each(['fresh', 'checked'])('axe finds nothing wrong: %s', async (state) => {
  const page = await open();
  if (state === 'checked') {
    await page.getByLabel('None').check();
    await page.getByLabel('Three').check();
    await page.getByLabel('uno').selectOption('3');
    await page.getByLabel('Your answer').fill('rent');
    for (const id of ['q1', 'q2', 'q3', 'q5', 'q6']) await check(page, id);
  }
  await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
  const violations = await page.evaluate(async () => {
    const axe = Reflect.get(window, 'axe') as typeof axeScript;
    return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  });
  expect(violations).toEqual([]);
});
