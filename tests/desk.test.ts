/** The whole way of a case, with a real desk, a real browser and a real build: from a phone to the site, and a correction after it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { siteDir } from '#cli/process/siteDir.ts';
import { invite } from '#desk/access/invite.ts';
import { openDesk, type Desk } from '#desk/desk.ts';
import { deskPlaces } from '#desk/places.ts';
import { openPrivateStore } from '#desk/store/fileStore.ts';
import { deskOptions } from '#desk/testing/deskOptions.ts';
import type { InviteRequest, SiteState } from '#submission/deskApi.ts';
import { arrived, openText, problems, sendCase, sendChange } from './browser/caseForm.ts';
import { openSite, PHONE, settled, type Site } from './browser/site.ts';

// A whole site is built in it.
jest.setTimeout(1_200_000);

const folder = mkdtempSync(path.join(tmpdir(), 'hub-desk-journey-'));
let desk: Desk;
let site: Site;

beforeAll(async () => {
  desk = await openDesk(deskOptions(folder, { siteDir, site: { inPages: null, switchTo: (dir) => site.switchTo(dir) } }));
  site = await openSite(undefined, (request, response) => desk.api(request, response));
  desk.start();
});
afterAll(async () => {
  await site.close();
  await desk.close();
  rmSync(folder, { recursive: true });
});

/** Hosts that pages asked. */
const hosts = new Set<string>();

async function open(pathname: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await site.open(pathname, options);
  page.context().on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    // Photos on the device have addresses, too.
    if (protocol.startsWith('http')) hosts.add(host);
  });
  await page.reload();
  return page;
}

/** Somebody who comes in by the link that `hub desk invite` prints. */
async function signedIn(request: InviteRequest): Promise<Page> {
  const store = await openPrivateStore(deskPlaces(folder).private);
  const { invitation } = await invite(store, request, { hubUrl: 'http://hub.example', now: Date.now() });
  const page = await settled(await open(`/desk/${new URL(invitation.link).hash}`));
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'Queue' }).waitFor();
  return page;
}

/** Sends a case with two photos over a line that breaks once; leads to its receipt. Gives the private link. */
async function send(page: Page): Promise<string> {
  let sent = 0;
  await page.route('**/api/submissions', async (route) => {
    sent += 1;
    // The first answer is lost on the way: the submission has arrived, and the phone does not know.
    if (sent > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  const link = await sendCase(page);
  expect({ again: sent > 1, problems: await problems(page) }).toEqual({ again: true, problems: [] });
  return link;
}

const PAGE = '/library/case-studies/sala-za-site/';
const OPEN = { name: 'Сала за сите' } as const;

/** Opens a folded decision and confirms it. */
async function decide(page: Page, name: string): Promise<void> {
  const box = page.locator('.decisions details', { has: page.getByText(name, { exact: true }) });
  await box.locator('summary').click();
  await box.getByRole('button', { name, exact: true }).click();
  await page.getByRole('status').getByText('Done.').waitFor({ timeout: 30_000 });
}

/** What a page lacks that comes from a short form, filled in as the list of what is to be done says. */
async function complete(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByLabel('In one or two sentences').fill('Како една сала отвори врати за сите во градот, и што требаше за тоа.');
  await page.getByLabel('Cultural spaces').check();
  await page.getByRole('button', { name: /^Use the suggestion:/ }).click();
  await page.getByRole('button', { name: 'Save at the desk' }).click();
  await page.getByRole('status').getByText('Saved at the desk.').waitFor({ timeout: 30_000 });
}

/** Until readers see it: the site is built in the background. `page`: somebody is signed in there. */
async function appeared(pathname: string, page: Page): Promise<void> {
  for (;;) {
    if ((await fetch(new URL(pathname, site.url))).ok) return;
    const { failure } = await page.evaluate(async () => (await (await fetch('/api/desk/site')).json()) as SiteState);
    if (failure !== '') throw new Error(failure);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

test('from a phone to the site, and a correction after it; nothing leaves the machine', async () => {
  const contributor = await settled(await open('/mk/submit/', { viewport: PHONE }));
  await contributor.goto(await send(contributor));
  await contributor.getByText('Ќе ја прочита некој од редакцијата.').waitFor();

  const editor = await signedIn({ email: 'e@example.org', name: 'Ema', role: 'editor', languages: ['mk'] });
  expect(await problems(editor)).toEqual([]);
  await editor.getByRole('link', OPEN).click();
  await editor.getByRole('button', { name: 'Take it' }).click();
  await editor.getByRole('status').getByText('You have it.').waitFor();
  await editor.getByRole('button', { name: 'Ask about: What changed' }).click();
  await editor.getByLabel('Your question about: What changed').fill('Колку луѓе доаѓаат?');
  await editor.getByRole('button', { name: 'Send the questions' }).click();
  await editor.getByText('The questions are on the contributor’s page.').waitFor();

  await contributor.emulateMedia({ colorScheme: 'dark' });
  await contributor.reload();
  await contributor.getByText('Колку луѓе доаѓаат?').waitFor();
  expect(await problems(contributor)).toEqual([]);
  await contributor.getByLabel('Вашиот одговор').fill('Триесет во неделата.');
  await contributor.getByRole('button', { name: 'Испрати го одговорот' }).click();
  await contributor.getByText('Некој од редакцијата ја чита.').waitFor();

  await editor.reload();
  await editor.getByText('Триесет во неделата.').waitFor();
  await complete(editor);
  expect(await problems(editor)).toEqual([]);
  await decide(editor, 'Accept');

  const publisher = await signedIn({ email: 'p@example.org', name: 'Petar', role: 'publisher', languages: [] });
  await publisher.getByRole('link', OPEN).click();
  await decide(publisher, 'Publish');
  expect(await problems(publisher)).toEqual([]);
  await contributor.reload();
  await contributor.getByText('На страницата ќе биде за неколку минути.').waitFor();

  await appeared(PAGE, publisher);
  const reader = await settled(await open(`/mk${PAGE}`, { viewport: PHONE }));
  expect(await reader.locator('main h1').textContent()).toBe(OPEN.name);
  expect(
    await reader.locator('main img').evaluateAll((images) => images.every((each) => (each as HTMLImageElement).naturalWidth > 0)),
  ).toBe(true);
  expect(await problems(reader)).toEqual([]);
  await reader.goto(new URL(PAGE, site.url).href);
  await reader.getByText('This page is not yet in English; you are reading it in Macedonian.').waitFor();
  expect(await reader.locator('main h1').getAttribute('lang')).toBe('mk');

  await contributor.reload();
  await contributor.getByRole('link', { name: 'Прочитај ја страницата' }).click();
  await contributor.getByRole('heading', { level: 1, ...OPEN }).waitFor();
  await contributor.goBack();
  await openText(contributor);
  await contributor.getByLabel('Наслов').fill('Сала за сите соседи');
  await sendChange(contributor);
  await arrived(contributor);
  await publisher.reload();
  await publisher.getByRole('heading', { name: 'Сала за сите соседи' }).first().waitFor();
  expect(hosts).toEqual(new Set([new URL(site.url).host]));
});

test('a link that leads nowhere says so, whatever is wrong with it', async () => {
  const page = await settled(await open(`/mk/status/#7qf2-m9xp-3k4d-w8ta.${'a'.repeat(43)}`));
  await page.getByText('Зад оваа врска нема ништо.').waitFor();
  await page.goto(new URL('/mk/status/#nothing', site.url).href);
  await page.reload();
  await page.getByText('Зад оваа врска нема ништо.').waitFor();
  expect(await problems(page)).toEqual([]);
});
