/** Somebody sends a case from a phone to a real desk, over a line that breaks, and follows it on the page of the private link. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { siteDir } from '#cli/process/siteDir.ts';
import { openDesk, type Desk } from '#desk/desk.ts';
import { deskPlaces } from '#desk/places.ts';
import { openGitStore } from '#desk/store/gitStore.ts';
import { advance } from '#submission/advance.ts';
import { addAxe } from './browser/axe.ts';
import { openSite, PHONE, settled, type Site } from './browser/site.ts';

jest.setTimeout(240_000);

const folder = mkdtempSync(path.join(tmpdir(), 'hub-desk-journey-'));
let desk: Desk;
let site: Site;

async function open(): Promise<void> {
  desk = await openDesk({
    siteDir,
    folder,
    hubUrl: 'http://hub.example',
    settings: { trustProxy: 0, mail: undefined, oidc: undefined },
    log: undefined,
  });
  site = await openSite(undefined, (request, response) => desk.api(request, response));
}

beforeAll(open);
afterAll(async () => {
  await site.close();
  await desk.close();
  rmSync(folder, { recursive: true });
});

async function problems(page: Page): Promise<readonly string[]> {
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

const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Продолжете' }).click();

async function fillIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Започнете нов случај' }).click();
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
  await goOn(page);
  await page.getByLabel('Вашето име').fill('Ана');
  await page.getByLabel('Вашата е-адреса').fill('ana@example.org');
  await page.getByLabel('Смеам да го објавам').check();
  await goOn(page);
}

/** What an editor will do at their own pages. */
async function ask(reference: string, text: string): Promise<void> {
  await site.close();
  await desk.close();
  const store = await openGitStore(deskPlaces(folder).submissions);
  const stored = await store.read(reference);
  const question = {
    id: 'q1',
    about: 'what-changed',
    text,
    language: 'mk',
    askedAt: new Date().toISOString(),
    answer: '',
    answeredAt: '',
  } as const;
  const asked = stored && advance(stored.record, 'ask', { by: 'editor', at: question.askedAt }, { questions: [question] });
  if (stored === undefined || asked === undefined) throw new Error('nothing to ask about');
  await store.update(stored.version, asked);
  await store.close();
  await open();
}

test('a case with two photos arrives, is followed, and a question answered', async () => {
  const asked: string[] = [];
  const page = await settled(await site.open('/mk/submit/', { viewport: PHONE }));
  page.on('request', (request) => asked.push(new URL(request.url()).host));
  let broken = 0;
  await page.route('**/api/submissions', async (route) => {
    broken += 1;
    // The first answer is lost on the way: the submission has arrived, and the phone does not know.
    if (broken > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await fillIn(page);
  await page.getByRole('button', { name: 'Испратете', exact: true }).click();
  const link = page.getByRole('link', { name: 'Погледнете' }).or(page.locator('.receipt a[href*="/status/"]')).first();
  const again = page.getByRole('button', { name: /повторно|пак/u });
  await link.or(again).first().waitFor({ timeout: 90_000 });
  if (!(await link.isVisible())) await again.first().click();
  await link.waitFor({ timeout: 90_000 });
  expect(broken).toBeGreaterThan(1);
  expect(await problems(page)).toEqual([]);
  const address = (await link.getAttribute('href')) ?? '';
  const key = address.split('#')[1] ?? '';
  const reference = (key.split('.')[0] ?? '').replaceAll('-', '');
  await page.goto(address);
  await page.getByText('Ќе ја прочита некој од редакцијата.').waitFor();
  expect(await problems(page)).toEqual([]);
  expect(new Set(asked)).toEqual(new Set([new URL(site.url).host]));

  await ask(reference, 'Од кога?');
  const later = await settled(await site.open(`/mk/status/#${key}`, { viewport: PHONE, colorScheme: 'dark' }));
  await later.getByText('Од кога?').waitFor();
  expect(await problems(later)).toEqual([]);
  await later.getByLabel('Вашиот одговор').fill('Од 2021.');
  await later.getByRole('button', { name: 'Испрати го одговорот' }).click();
  await later.getByText('Некој од редакцијата ја чита.').waitFor();
  await later.getByText('Што сте испратиле').click();
  await later.getByRole('img', { name: 'Празна сала' }).nth(1).waitFor();
});

test('a link that leads nowhere says so, whatever is wrong with it', async () => {
  const page = await settled(await site.open(`/mk/status/#7qf2-m9xp-3k4d-w8ta.${'a'.repeat(43)}`));
  await page.getByText('Зад оваа врска нема ништо.').waitFor();
  await page.goto(new URL('/mk/status/#nothing', site.url).href);
  await page.reload();
  await page.getByText('Зад оваа врска нема ништо.').waitFor();
  expect(await problems(page)).toEqual([]);
});
