/** Somebody tells of a case in Macedonian on a phone, on a host without a desk: nothing is lost, and it ends in a file. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { readDraftFile } from '#submission/draftFile.ts';
import { addPhotos, begin, goOn, introduceOneself, problems, tell } from './browser/caseForm.ts';
import { openSite, PHONE, settled, type Site } from './browser/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const start = async (colorScheme: 'light' | 'dark' = 'light'): Promise<Page> => {
  const page = await settled(await site.open('/mk/submit/', { viewport: PHONE, colorScheme, acceptDownloads: true }));
  await begin(page);
  return page;
};
const kept = (page: Page): Promise<void> => page.getByText('Зачувано на овој уред').waitFor();

test('the short form with two photos survives a reload in the middle and ends in a file', async () => {
  const page = await start();
  await tell(page);
  await addPhotos(page);
  await kept(page);
  await page.reload();
  await page.getByRole('heading', { name: 'Фотографија 2' }).waitFor();
  expect(await page.locator('img.thumbnail').count()).toBe(2);
  await goOn(page);
  await goOn(page);
  const summary = page.getByRole('alert').filter({ hasText: 'Прво поправете го ова' });
  await summary.waitFor();
  await summary.getByRole('link', { name: /е-адреса/u }).click();
  await page.waitForFunction(() => document.activeElement?.id === 'field-contact-email');
  await introduceOneself(page);
  await goOn(page);
  await page.getByRole('heading', { name: 'Зачувајте го случајот и испратете го' }).waitFor();
  expect(await page.getByText('Прво поправете го ова').count()).toBe(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Зачувајте како датотека' }).first().click(),
  ]);
  const file = readDraftFile(readFileSync(await download.path(), 'utf8'), 'en');
  expect(file).toMatchObject({
    lost: 0,
    draft: { language: 'mk', title: 'Сала за сите', sections: { 'what-changed': 'Отворивме сала.' } },
  });
  expect(typeof file === 'string' ? 0 : file.photos.length).toBe(2);
});

test('two tabs that both write: one chooses, with both texts and the photo in sight, and none is lost', async () => {
  const one = await start();
  await one.getByLabel('Наслов').fill('Сала');
  await kept(one);
  const late = await one.context().newPage();
  // Its own saving waits, so that the other tab is always first.
  await late.addInitScript(() => {
    const later = window.setTimeout.bind(window);
    const held = (run: () => void, milliseconds?: number): number => (milliseconds === 400 ? 0 : later(run, milliseconds));
    Object.assign(window, { setTimeout: held });
  });
  await late.goto(one.url());
  await late.getByRole('heading', { level: 1, name: 'За случајот' }).waitFor();
  await late.getByLabel('Наслов').fill('Од второто јазиче');
  await one.getByLabel('Град или село').fill('Тетово');
  await goOn(one);
  await goOn(one);
  await addPhotos(one);
  await kept(one);
  await late.getByText('Прикажете го другиот текст').click();
  const both = late.getByRole('alert').filter({ hasText: 'Овој нацрт е изменет во друго јазиче' });
  expect(await both.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Наслов', 'Град или село', 'Фотографии']);
  await both.getByRole('img', { name: 'Празна сала' }).nth(1).waitFor();
  expect(await problems(late)).toEqual([]);
  await both.getByRole('button', { name: 'Задржете го ова' }).click();
  await both.waitFor({ state: 'detached' });
  expect(await late.getByLabel('Наслов').inputValue()).toBe('Од второто јазиче');
  await one.getByText('Овој нацрт е изменет во друго јазиче').or(one.getByText('Го гледате најновиот текст')).waitFor();
  await late.goto(new URL('/mk/submit/', site.url).href);
  await late.getByRole('button', { name: 'Продолжете: Од второто јазиче' }).waitFor();
  await late.getByRole('button', { name: 'Продолжете: Сала', exact: true }).click();
  expect(await late.getByLabel('Град или село').inputValue()).toBe('Тетово');
});

test('a saved file is opened on another device, with its photos, and a document is dropped', async () => {
  const page = await start();
  await tell(page);
  await addPhotos(page);
  expect(await page.getByText('Местото каде што е снимена е отстрането од неа.').count()).toBe(2);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Зачувајте како датотека' }).first().click(),
  ]);
  const other = await settled(await site.open('/mk/submit/', { viewport: PHONE }));
  const field = other.getByLabel('Отворете зачуван нацрт');
  await field.setInputFiles({ name: 'a.case.json', mimeType: 'application/json', buffer: Buffer.from('{') });
  await other.getByText('Датотеката не може да се прочита').waitFor();
  await field.setInputFiles(await download.path());
  await other.getByRole('heading', { level: 1, name: 'За случајот' }).waitFor();
  expect(await other.getByLabel('Наслов').inputValue()).toBe('Сала за сите');
  await goOn(other);
  await goOn(other);
  await other.getByRole('heading', { name: 'Фотографија 2' }).waitFor();
  expect(await other.locator('img.thumbnail').count()).toBe(2);

  await other.goto(new URL('/mk/submit/', site.url).href);
  const dropped = await other.evaluateHandle(() => {
    const carried = new DataTransfer();
    carried.items.add(new File(['# Што се промени\n\nСега доаѓаат сите.'], 'a.md', { type: 'text/markdown' }));
    return carried;
  });
  await other.locator('.drop').dispatchEvent('drop', { dataTransfer: dropped });
  await other.getByRole('button', { name: 'Започнете нов случај со овој текст' }).waitFor();
  expect(await problems(other)).toEqual([]);
  await other.getByRole('button', { name: 'Започнете нов случај со овој текст' }).click();
  await goOn(other);
  await other.getByRole('textbox', { name: 'Што се промени?' }).getByText('Сега доаѓаат сите.').waitFor();
});

test.each(['light', 'dark'] as const)('every step can be used by everybody, in %s colours', async (scheme) => {
  const page = await start(scheme);
  for (const step of ['case', 'story', 'photos', 'you', 'check']) {
    await page.waitForFunction((name) => window.location.hash.startsWith(`#${name}.`), step);
    await page.waitForFunction(() => document.querySelector('[aria-busy]') === null);
    expect({ step, problems: await problems(page) }).toEqual({ step, problems: [] });
    if (step !== 'check') await goOn(page);
  }
});
