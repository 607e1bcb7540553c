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

test.each(['light', 'dark'] as const)('every step can be used by everybody, in %s colours', async (scheme) => {
  const page = await start(scheme);
  for (const step of ['case', 'story', 'photos', 'you', 'check']) {
    await page.waitForFunction((name) => window.location.hash.startsWith(`#${name}.`), step);
    await page.waitForFunction(() => document.querySelector('[aria-busy]') === null);
    expect({ step, problems: await problems(page) }).toEqual({ step, problems: [] });
    if (step !== 'check') await goOn(page);
  }
});
