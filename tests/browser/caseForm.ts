/** The form for case studies in Macedonian, as a person fills it in. */
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { addAxe } from './axe.ts';

export const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Продолжете' }).click();

/** From the first page of the form to its first step. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Започнете нов случај' }).click();
  await page.getByRole('heading', { level: 1, name: 'За случајот' }).waitFor();
}

/** The case and its story; leads to the photos. */
export async function tell(page: Page): Promise<void> {
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
}

/** Two photos as a phone takes them, with the place in them. */
export async function addPhotos(page: Page): Promise<void> {
  await page.getByLabel('Изберете фотографии').setInputFiles([await photo('a.jpg'), await photo('b.jpg')]);
  await page.getByRole('heading', { name: 'Фотографија 2' }).waitFor();
  for (const at of [0, 1]) {
    await page.getByLabel('Што се гледа на фотографијата?').nth(at).fill('Празна сала');
    await page.getByLabel('Кој ја снимил?').nth(at).fill('Ана');
    await page.getByLabel('Никој не може да се препознае').nth(at).check();
  }
}

/** Name, address and consent. */
export async function introduceOneself(page: Page): Promise<void> {
  await page.getByLabel('Вашето име').fill('Ана');
  await page.getByLabel('Вашата е-адреса').fill('ana@example.org');
  await page.getByLabel('Смеам да го објавам').check();
}

/** A whole case with two photos, sent to a desk: from the first page of the form to its receipt. Gives the address of the private link. */
export async function sendCase(page: Page): Promise<string> {
  await begin(page);
  await tell(page);
  await addPhotos(page);
  await goOn(page);
  await introduceOneself(page);
  await goOn(page);
  await page.getByRole('button', { name: 'Испратете', exact: true }).click();
  const link = page.locator('.receipt a[href*="/status/"]').first();
  await link.waitFor({ timeout: 90_000 });
  return (await link.getAttribute('href')) ?? '';
}

/** On the status page: begins a change of what was sent. */
export const openText = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Отвори го текстот' }).click();
  await page.getByText('Го менувате тоа што сте го испратиле.').waitFor();
};
/** From any step of the form. */
export const sendChange = async (page: Page): Promise<void> => {
  while (!(await page.getByRole('heading', { level: 1, name: 'Проверете ги одговорите' }).isVisible())) await goOn(page);
  await page.getByRole('button', { name: 'Испратете ја измената' }).click();
};

export const arrived = (page: Page): Promise<void> => page.getByText('Вашата измена пристигна.').waitFor();

/** On the status page. */
export const shownTitle = (page: Page): Promise<string | null> => page.locator('h2').first().textContent();

/** What axe finds, and whether the page is wider than the window. */
export async function problems(page: Page): Promise<readonly string[]> {
  await addAxe(page);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof Axe }).axe.run());
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  return [...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`), ...(wide ? ['scrolls sideways'] : [])];
}

async function photo(name: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const image = sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#0d5c63' } });
  const buffer = await image
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '42/1 0/1 0/1' } })
    .jpeg()
    .toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}
