/** Somebody tells of a case in Macedonian on a phone, on a host without a desk: nothing is lost, and it ends in a file. */
import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { readDraftFile } from '#submission/draftFile.ts';
import { addAxe } from './browser/axe.ts';
import { openSite, PHONE, settled, type Site } from './browser/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const start = async (colorScheme: 'light' | 'dark' = 'light'): Promise<Page> => {
  const page = await settled(await site.open('/mk/submit/', { viewport: PHONE, colorScheme, acceptDownloads: true }));
  await page.getByRole('button', { name: 'Започнете нов случај' }).click();
  await page.getByRole('heading', { level: 1, name: 'За случајот' }).waitFor();
  return page;
};
const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Продолжете' }).click();
const kept = (page: Page): Promise<void> => page.getByText('Зачувано на овој уред').waitFor();

async function photo(name: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const buffer = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#0d5c63' } })
    .jpeg()
    .toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}

async function problems(page: Page): Promise<readonly string[]> {
  await addAxe(page);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof Axe }).axe.run());
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  return [...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`), ...(wide ? ['scrolls sideways'] : [])];
}

test('the short form with two photos survives a reload in the middle and ends in a file', async () => {
  const page = await start();
  await page.getByLabel('Наслов').fill('Сала за сите');
  await page.getByLabel('Име на организацијата').fill('Пример');
  await page.getByLabel('Град или село').fill('Тетово');
  await page.getByLabel('Земја').selectOption('MK');
  await goOn(page);
  for (const name of ['Што направивте?', 'Што се промени?', 'Што не успеа?']) {
    await page.getByRole('toolbar', { name }).waitFor();
    await page.getByRole('textbox', { name }).click();
    await page.keyboard.type('Отворивме сала.');
  }
  await goOn(page);
  await page.getByLabel('Изберете фотографии').setInputFiles([await photo('a.jpg'), await photo('b.jpg')]);
  await page.getByRole('heading', { name: 'Фотографија 2' }).waitFor();
  for (const at of [0, 1]) {
    await page.getByLabel('Што се гледа на фотографијата?').nth(at).fill('Празна сала');
    await page.getByLabel('Кој ја снимил?').nth(at).fill('Ана');
    await page.getByLabel('Никој не може да се препознае').nth(at).check();
  }
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
  await page.getByLabel('Вашето име').fill('Ана');
  await page.getByLabel('Вашата е-адреса').fill('ana@example.org');
  await page.getByLabel('Смеам да го објавам').check();
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

test.each(['light', 'dark'] as const)('every step can be used by everybody, in %s colours', async (scheme) => {
  const page = await start(scheme);
  for (const step of ['case', 'story', 'photos', 'you', 'check']) {
    await page.waitForFunction((name) => window.location.hash.startsWith(`#${name}.`), step);
    await page.waitForFunction(() => document.querySelector('[aria-busy]') === null);
    expect({ step, problems: await problems(page) }).toEqual({ step, problems: [] });
    if (step !== 'check') await goOn(page);
  }
});
