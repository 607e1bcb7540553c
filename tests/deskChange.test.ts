/** Somebody changes what they sent while an editor does, saves it as a file, and corrects the page once it is on the site. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { siteDir } from '#cli/process/siteDir.ts';
import { openDesk, type Desk } from '#desk/desk.ts';
import { deskOptions } from '#desk/testing/deskOptions.ts';
import { deskPlaces } from '#desk/places.ts';
import { openGitStore } from '#desk/store/gitStore.ts';
import { advance } from '#submission/advance.ts';
import { readDraftFile } from '#submission/draftFile.ts';
import type { SubmissionRecord } from '#submission/record.ts';
import { arrived, goOn, openText, problems, sendCase, sendChange, shownTitle } from './browser/caseForm.ts';
import { openSite, PHONE, settled, type Site } from './browser/site.ts';

jest.setTimeout(240_000);

const folder = mkdtempSync(path.join(tmpdir(), 'hub-desk-change-'));
let desk: Desk;
let site: Site;

async function open(): Promise<void> {
  desk = await openDesk(deskOptions(folder, { siteDir }));
}

beforeAll(async () => {
  await open();
  site = await openSite(undefined, (request, response) => desk.api(request, response));
});
afterAll(async () => {
  await site.close();
  await desk.close();
  rmSync(folder, { recursive: true });
});

const now = (): { readonly by: string; readonly at: string } => ({ by: 'ana', at: new Date().toISOString() });

/** What editors do at their own pages; the site stays open meanwhile. */
async function atDesk(reference: string, ...steps: readonly ((record: SubmissionRecord) => SubmissionRecord | undefined)[]): Promise<void> {
  await desk.close();
  const store = await openGitStore(deskPlaces(folder).submissions);
  for (const step of steps) {
    const stored = await store.read(reference);
    const next = stored && step(stored.record);
    if (stored === undefined || next === undefined) throw new Error('cannot be done');
    await store.update(stored.version, next);
  }
  await store.close();
  await open();
}

/** Sends a case with two photos; leads to its status page. */
async function send(page: Page): Promise<string> {
  const address = await sendCase(page);
  await page.goto(address);
  return (address.split('#')[1]?.split('.')[0] ?? '').replaceAll('-', '');
}

let page: Page;
let reference: string;

test('what was sent is changed: a reload loses nothing, and what an editor changed is not written over', async () => {
  page = await settled(await site.open('/mk/submit/', { viewport: PHONE, acceptDownloads: true }));
  reference = await send(page);
  await openText(page);
  await page.getByLabel('Наслов').fill('Сала за сите соседи');
  await page.getByText('Зачувано на овој уред').waitFor();
  await page.reload();
  await goOn(page);
  await goOn(page);
  await page.getByRole('button', { name: 'Отстранете ја фотографијата 2' }).click();
  // The line breaks when the desk has taken it.
  let cut = 0;
  await page.route(`**/api/submissions/${reference}`, async (route) => {
    if (route.request().method() !== 'PUT' || cut > 0) return route.continue();
    cut += 1;
    await route.fetch();
    return route.abort();
  });
  await sendChange(page);
  await arrived(page);
  expect({ cut, title: await shownTitle(page), problems: await problems(page) }).toEqual({
    cut: 1,
    title: 'Сала за сите соседи',
    problems: [],
  });

  await openText(page);
  await page.getByLabel('Наслов').fill('Мојот наслов');
  await atDesk(reference, (record) => advance(record, 'edit', now(), { draft: { ...record.draft, title: 'Насловот на редакцијата' } }));
  await sendChange(page);
  const both = page.getByRole('alert').filter({ hasText: 'Тоа што го испративте е сменето' });
  await both.getByText('Прикажете го другиот текст').click();
  await both.getByText('Насловот на редакцијата').waitFor();
  expect(await problems(page)).toEqual([]);
  await both.getByRole('button', { name: 'Задржете го ова' }).click();
  await page.getByRole('button', { name: 'Испратете ја измената' }).click();
  await arrived(page);
  expect(await shownTitle(page)).toBe('Мојот наслов');
  // The editor's words stay on the device, as a change that can still be sent.
  await page.getByText('имате започната измена').waitFor();
});

test('what was sent is a file, with its photo', async () => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Зачувајте како датотека' }).click(),
  ]);
  const file = readDraftFile(readFileSync(await download.path(), 'utf8'), 'en');
  expect(file).toMatchObject({ lost: 0, draft: { title: 'Мојот наслов' }, photos: [{ type: 'image/webp' }] });
});

test('a published page is on the site in some minutes, then there, and is corrected', async () => {
  const publication = { commit: '0'.repeat(40), branch: 'case/sala', path: '/library/case-studies/sala/', request: '' };
  await atDesk(
    reference,
    (record) => advance(record, 'accept', now(), { publication }),
    (record) => advance(record, 'publish', now()),
  );
  const later = page.getByRole('button', { name: 'Погледни пак' });
  await later.click();
  await page.getByText('На страницата ќе биде за неколку минути.').waitFor();
  expect(await page.getByRole('link', { name: 'Прочитај ја страницата' }).count()).toBe(0);
  await atDesk(reference, (record) => ({
    ...record,
    events: [...record.events, { by: 'desk', at: now().at, what: 'appear', state: record.state }],
  }));
  await later.click();
  await page.getByText('На страницата е.').waitFor();
  expect(await page.getByRole('link', { name: 'Прочитај ја страницата' }).getAttribute('href')).toBe('/mk/library/case-studies/sala/');
  await page.getByRole('heading', { name: 'Предложи исправка' }).waitFor();
  await page.getByRole('button', { name: 'Почни одново' }).click();
  await page.getByLabel('Град или село').fill('Гостивар');
  await sendChange(page);
  await arrived(page);
  await page.getByText('Пристигна исправка').waitFor();
  expect(await problems(page)).toEqual([]);
  await page.getByText('Повлечи ја исправката').first().click();
  await page.getByLabel('Да, сигурен').first().check();
  await page.getByRole('button', { name: 'Повлечи ја исправката' }).click();
  await page.getByText('На страницата е.').waitFor();
});
