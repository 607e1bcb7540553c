/** A module as a package on a learning platform: launched, answered, left, taken up again; and without any platform. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Axe from 'axe-core';
import type { Browser, Frame, Page } from 'playwright-core';
import { scorm } from '#exports/scorm/scorm.ts';
import { scoScript } from '#exports/scorm/scoScript.ts';
import { fixtureModule } from '#exports/testing/pages.ts';
import { addAxe } from './browser/axe.ts';
import { openPlatform, type Platform } from './browser/platform.ts';
import { openBrowser, PHONE } from './browser/site.ts';

let platform: Platform;
let browser: Browser;
beforeAll(async () => {
  platform = await openPlatform(scorm(fixtureModule(), await scoScript()));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await platform.close();
});

async function violations(frame: Frame | Page): Promise<string[]> {
  await addAxe(frame);
  const results = await frame.evaluate(async (): Promise<Axe.AxeResults> => {
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    return axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const shown = (frame: Frame | Page): Promise<string[]> => frame.locator('.part:visible').evaluateAll((parts) => parts.map(({ id }) => id));

async function goTo(frame: Frame | Page, part: string): Promise<void> {
  const contents = frame.locator('details.contents');
  if ((await contents.getAttribute('open')) === null) await contents.locator('summary').click();
  await contents.locator(`a[href="#${part}"]`).click();
  await frame.locator(`#${part}`).waitFor();
}

async function check(frame: Frame | Page, quiz: string): Promise<string> {
  await frame.locator(`#${quiz} button[type=submit]`).click();
  return frame.locator(`#${quiz} .quiz-result`).innerText();
}

/** Answers everything in the two sessions: all right, but for the matching. */
async function answerAll(frame: Frame): Promise<void> {
  await goTo(frame, 's1');
  await frame.locator('#q1 input[value=b]').check();
  expect(await check(frame, 'q1')).toContain('Right.');
  for (const value of ['a', 'b', 'c']) await frame.locator(`#q2 input[value=${value}]`).check();
  expect(await check(frame, 'q2')).toContain('Right.');
  await goTo(frame, 's2');
  await frame.locator('#q3 input[value=b]').check();
  expect(await check(frame, 'q3')).toContain('Right.');
  for (const [pair, right] of [
    ['a', 'a'],
    ['b', 'c'],
    ['c', 'b'],
  ] as const)
    await frame.locator(`[name=q4-${pair}]`).selectOption(right);
  expect(await check(frame, 'q4')).toContain('Partly right: 1 of 3.');
  for (const [step, place] of [
    ['a', '1'],
    ['b', '2'],
    ['c', '3'],
  ] as const)
    await frame.locator(`[name=q5-${step}]`).selectOption(place);
  expect(await check(frame, 'q5')).toContain('Right.');
  await frame.locator('[name=q6]').fill('Half * 1');
  expect(await check(frame, 'q6')).toContain('Right.');
}

test('launch, answer, leave, come back: score, status, answers and place are kept', async () => {
  const visit = await platform.arrive();
  const frame = await visit.launch();
  // A platform that hears nothing of a status takes a package for done.
  expect((await visit.kept()).core.lesson_status).toBe('incomplete');
  expect(await shown(frame)).toEqual(['start']);
  expect(await frame.locator('.progress').innerText()).toBe('Sessions read: 0 of 2. Questions answered: 0 of 6.');
  expect(await violations(frame)).toEqual([]);

  await answerAll(frame);
  await frame.locator('#q7 textarea').fill('Ми бисмо писали писма, šđčćž ëç.');
  expect(await check(frame, 'q7')).toContain('Compare your thoughts.');
  expect(await frame.locator('.progress').innerText()).toBe(
    'Sessions read: 2 of 2. Questions answered: 6 of 6. Result so far: 89 of 100. Everything is done.',
  );
  expect(await violations(frame)).toEqual([]);

  const kept = await visit.leave();
  expect(kept).toMatchObject({
    core: { lesson_status: 'completed', lesson_location: 's2', exit: 'suspend', score: { raw: '88.89', min: '0', max: '100' } },
    finished: true,
    errors: [],
  });
  expect(kept.core.session_time).toMatch(/^\d\d:\d\d:\d\d$/);
  expect(kept.interactions).toMatchObject([
    { id: 'q1', type: 'choice', student_response: 'b', result: 'correct' },
    { id: 'q2', type: 'choice', student_response: 'a,b,c', result: 'correct' },
    { id: 'q3', type: 'true-false', student_response: 'f', result: 'correct' },
    { id: 'q4', type: 'matching', student_response: 'a.a,b.c,c.b', result: '0.33' },
    { id: 'q5', type: 'sequencing', student_response: 'a,b,c', result: 'correct' },
    { id: 'q6', type: 'fill-in', student_response: 'Half * 1', result: 'correct' },
    { id: 'q7', type: 'fill-in', student_response: 'Ми бисмо писали писма, šđčćž ëç.', result: 'neutral' },
  ]);

  const again = await visit.launch();
  expect(await shown(again)).toEqual(['s2']);
  expect(await again.locator('#q7 textarea').inputValue()).toBe('Ми бисмо писали писма, šđčćž ëç.');
  expect(await again.locator('[name=q4-b]').inputValue()).toBe('c');
  expect(await again.locator('#q3 .quiz-result').innerText()).toContain('Right.');
  await goTo(again, 's1');
  expect(await again.locator('#q1 input:checked').getAttribute('value')).toBe('b');
  expect(await again.locator('#q1-b-feedback').innerText()).toBe('Yes: exactly.');
  expect(await violations(again)).toEqual([]);
  expect((await visit.leave()).core).toMatchObject({ lesson_status: 'completed', score: { raw: '88.89' } });
});

test('left in the middle, it goes on there; a worse answer later takes nothing away', async () => {
  const visit = await platform.arrive();
  const frame = await visit.launch();
  await goTo(frame, 's1');
  await frame.locator('#q1 input[value=b]').check();
  await check(frame, 'q1');
  expect((await visit.leave()).core).toMatchObject({ lesson_status: 'incomplete', lesson_location: 's1', score: { raw: '16.67' } });
  const again = await visit.launch();
  expect(await shown(again)).toEqual(['s1']);
  await again.locator('#q1 button[type=reset]').click();
  await again.locator('#q1 input[value=a]').check();
  expect(await check(again, 'q1')).toContain('Not right yet.');
  const { core, interactions, errors } = await visit.leave();
  expect([core.score.raw, errors]).toEqual(['16.67', []]);
  expect(interactions).toMatchObject([{ id: 'q1', type: 'choice', student_response: 'a', result: 'wrong' }]);
});

test('by keyboard alone: contents, next, previous, links inside, the back button', async () => {
  const visit = await platform.arrive({ viewport: PHONE });
  const frame = await visit.launch();
  const focused = (): Promise<string> => frame.evaluate(() => document.activeElement?.textContent ?? '');
  expect(await focused()).toBe('Start of the text');
  await frame.locator('.turn-on').focus();
  await visit.page.keyboard.press('Enter');
  await frame.locator('#outcomes').waitFor();
  expect([await shown(frame), await focused()]).toEqual([['outcomes'], 'Learning outcomes']);
  expect(await frame.locator('.turn-position').innerText()).toBe('Part 2 of 9');
  await frame.locator('.contents summary').focus();
  await visit.page.keyboard.press('Enter');
  await frame.locator('.contents a[href="#s1"]').focus();
  await visit.page.keyboard.press('Enter');
  await frame.locator('#s1').waitFor();
  expect([await shown(frame), await frame.locator('.contents').getAttribute('open')]).toEqual([['s1'], null]);
  // A link of the text to another session.
  await frame.locator('#q1 legend a').focus();
  await visit.page.keyboard.press('Enter');
  await frame.locator('#s2').waitFor();
  expect(await shown(frame)).toEqual(['s2']);
  await frame.evaluate(() => history.back());
  await frame.locator('#s1').waitFor();
  expect(await shown(frame)).toEqual(['s1']);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('where the platform has no more room, it says whose words are not kept', async () => {
  const visit = await platform.arrive();
  const frame = await visit.launch();
  await goTo(frame, 's2');
  await frame.locator('#q7 textarea').fill('ж'.repeat(5000));
  await check(frame, 'q7');
  expect(await frame.locator('.trouble').innerText()).toContain('What you wrote here will not be kept: Question 7.');
  expect(await violations(frame)).toEqual([]);
  const { suspend_data: data, errors } = await visit.leave();
  expect(data.length).toBeLessThanOrEqual(4096);
  expect(errors).toEqual([]);
  const again = await visit.launch();
  expect(await again.locator('#q7 textarea').inputValue()).toBe('');
});

test.each(['refuses', 'throws'])('a platform that %s is told of, and nothing stops working', async (how) => {
  const visit = await platform.arrive();
  const frame = await visit.launch();
  await goTo(frame, 's1');
  await visit.page.evaluate((value) => Reflect.set(window, 'broken', value), how);
  await frame.locator('#q1 input[value=b]').check();
  expect(await check(frame, 'q1')).toContain('Right.');
  expect(await frame.locator('.trouble').innerText()).toContain('could not save your last step');
  expect(await violations(frame)).toEqual([]);
  // It comes to itself: everything is told again.
  await visit.page.evaluate(() => Reflect.set(window, 'broken', undefined));
  await goTo(frame, 's2');
  expect(await frame.locator('.trouble').innerText()).toBe('');
  expect((await visit.leave()).core.score.raw).toBe('16.67');
});

test('somebody who only looks through it changes nothing', async () => {
  const visit = await platform.arrive({}, '?mode=review');
  const frame = await visit.launch();
  await answerAll(frame);
  const { core, suspend_data: data } = await visit.leave();
  expect([core.lesson_status, core.score.raw, data]).toEqual(['not attempted', '', '']);
});

describe('without a platform, from a disk', () => {
  const open = async (options: Parameters<Browser['newContext']>[0] = {}): Promise<{ page: Page; asked: string[] }> => {
    const page = await (await browser.newContext(options)).newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(path.join(platform.packageDir, 'index.html')).href);
    return { page, asked };
  };

  test.each([
    ['phone, light', { viewport: { width: 320, height: 640 }, colorScheme: 'light' }],
    ['desk, dark', { viewport: { width: 1280, height: 860 }, colorScheme: 'dark' }],
  ] as const)('%s: it says so, and works', async (_name, options) => {
    const { page, asked } = await open(options);
    expect(await page.locator('.trouble').innerText()).toContain('No learning platform is connected.');
    for (const part of ['start', 'outcomes', 'materials', 's1', 'break-1', 's2', 'handout-costs', 'sources', 'about']) {
      await goTo(page, part);
      expect([part, await shown(page), await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)]).toEqual([
        part,
        [part],
        true,
      ]);
      expect([part, await violations(page)]).toEqual([part, []]);
    }
    await goTo(page, 's1');
    await page.locator('#q1 input[value=a]').check();
    expect(await check(page, 'q1')).toContain('Not right yet.');
    expect(await page.locator('.trouble').innerText()).toContain('No learning platform is connected.');
    expect(await violations(page)).toEqual([]);
    expect(asked.every((url) => url.startsWith('file:'))).toBe(true);
  });

  test('without scripts all of it can be read, and the answers open', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await page.locator('.part').count()).toBe(9);
    expect(await page.locator('.part:visible').count()).toBe(9);
    expect(await page.locator('button:visible').count()).toBe(0);
    await page.locator('#q1 .quiz-key summary').click();
    expect(await page.locator('#q1 .quiz-key').innerText()).toContain('Yes: exactly.');
  });
});
