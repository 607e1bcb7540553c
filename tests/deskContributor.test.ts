/** Somebody sends a case from a phone to a real desk, over a line that breaks, and follows it on the page of the private link. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { siteDir } from '#cli/process/siteDir.ts';
import { openDesk, type Desk } from '#desk/desk.ts';
import { deskOptions } from '#desk/testing/deskOptions.ts';
import { deskPlaces } from '#desk/places.ts';
import { openGitStore } from '#desk/store/gitStore.ts';
import { advance } from '#submission/advance.ts';
import { addPhotos, begin, goOn, introduceOneself, problems, tell } from './browser/caseForm.ts';
import { openSite, PHONE, settled, type Site } from './browser/site.ts';

jest.setTimeout(240_000);

const folder = mkdtempSync(path.join(tmpdir(), 'hub-desk-journey-'));
let desk: Desk;
let site: Site;

async function open(): Promise<void> {
  desk = await openDesk(deskOptions(folder, { siteDir }));
  site = await openSite(undefined, (request, response) => desk.api(request, response));
}

beforeAll(open);
afterAll(async () => {
  await site.close();
  await desk.close();
  rmSync(folder, { recursive: true });
});

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
  await begin(page);
  await tell(page);
  await addPhotos(page);
  await goOn(page);
  await introduceOneself(page);
  await goOn(page);
  await page.getByRole('button', { name: 'Испратете', exact: true }).click();
  const link = page.locator('.receipt a[href*="/status/"]').first();
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
