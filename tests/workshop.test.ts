/** A trainer who has only the site plans a two-day workshop in Albanian and Macedonian, prints it, and finds it again next morning without a network. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type Axe from 'axe-core';
import ICAL from 'ical.js';
import type { BrowserContext, Download, Page } from 'playwright-core';
import { serve } from '#cli/serve/serve.ts';
import { addAxe } from './browser/axe.ts';
import { BUILD, DESK, openSite, PHONE, settled, type Site } from './browser/site.ts';

const AT = '/sq/workshop/';

interface Titled {
  readonly title: string;
  readonly sessions: readonly { readonly id: string; readonly title: string; readonly minutes: number }[];
  readonly handouts: readonly { readonly title: string }[];
}

/** A module as the build gives it to the readers of a locale. */
function moduleIn(locale: string, id: string): Titled {
  return JSON.parse(readFileSync(path.join(BUILD, locale, 'workshop-data', `${id}.json`), 'utf8')) as Titled;
}

function sessionTitle(locale: string, module: string, session: string): string {
  return moduleIn(locale, module).sessions.find(({ id }) => id === session)?.title ?? '';
}

const BUDGET = 'full-cost-budgeting';
const PEER = 'facilitating-peer-learning';
const [B1, B2, P1] = [sessionTitle('sq', BUDGET, 's1'), sessionTitle('sq', BUDGET, 's2'), sessionTitle('sq', PEER, 's1')];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function openStart(options?: Parameters<Site['open']>[1], path = AT): Promise<Page> {
  const page = await settled(await site.open(path, options));
  await page.getByRole('button', { name: 'Plan i ri' }).waitFor();
  return page;
}

/** Opens an address in a tab of the context. */
async function visit(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL(address, site.url).href);
  return page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const rows = (page: Page) => page.locator('.plan-block');
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
const said = (page: Page): Promise<string> => page.locator('main > p.spoken[role=status]').innerText();
const warnings = (page: Page): Promise<string[]> => page.locator('.plan-warnings li').allInnerTexts();

/** Days parted by a stroke: `09:00–09:45 Title, …`. */
async function order(page: Page): Promise<string> {
  const days = await page.locator('.plan-blocks').all();
  const told = await Promise.all(
    days.map(async (day) => {
      const items = await day
        .locator('.plan-block')
        .evaluateAll((all) =>
          all.map((row) => `${row.querySelector('.plan-time')?.textContent ?? ''} ${row.querySelector('b')?.textContent ?? '…'}`),
        );
      return items.join(', ');
    }),
  );
  return told.join(' | ');
}

async function inAddress(page: Page): Promise<string> {
  // The address follows a moment later.
  await page.waitForTimeout(700);
  return page.url();
}

async function saved(page: Page, name: string): Promise<{ readonly file: string; readonly text: string }> {
  const download: Promise<Download> = page.waitForEvent('download');
  await button(page, name).click();
  const done = await download;
  return { file: done.suggestedFilename(), text: readFileSync(await done.path(), 'utf8') };
}

async function violations(page: Page): Promise<string[]> {
  await addAxe(page);
  const results = await page.evaluate(async (): Promise<Axe.AxeResults> => {
    // `addAxe` put it on the window.
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    return axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

async function addSession(page: Page, module: string, session: string): Promise<void> {
  const box = page.locator('.palette-module', { has: page.locator('summary', { hasText: moduleIn('sq', module).title }) });
  if ((await box.getAttribute('open')) === null) await box.locator('summary').click();
  await box.getByRole('button', { name: `Shtoni ${sessionTitle('sq', module, session)}`, exact: true }).click();
}

async function view(page: Page, name: string): Promise<void> {
  await page.locator('.plan-bar nav').getByRole('button', { name, exact: true }).click();
}

/** Two days in March 2027; in the night between them the clocks change. Two modules, a break, an own session. */
async function twoDays(page: Page): Promise<void> {
  await button(page, 'Plan i ri').click();
  await page.getByLabel('Titulli i punëtorisë').fill('Dy ditë në Shkup');
  await page.getByLabel('Zona kohore').selectOption('Europe/Skopje');
  await page.getByLabel('Gjuha e dytë e fletëve').selectOption('mk');
  const date = page.getByLabel('Data Dita 1');
  await date.fill('2027-03-27');
  await date.blur();
  await addSession(page, BUDGET, 's1');
  await button(page, '+ Pushim').click();
  await addSession(page, BUDGET, 's2');
  await button(page, 'Shtoni një ditë').click();
  await addSession(page, PEER, 's1');
  await button(page, '+ Seancë jotja').click();
  await page.getByLabel('Titulli', { exact: true }).fill('Rrethi i fundit');
  await page.locator('.plan-bar', { hasText: 'punon edhe pa rrjet' }).waitFor();
}

const PLANNED = `09:00–09:45 ${B1}, 09:45–10:00 Pushim, 10:00–11:00 ${B2} | 09:00–09:30 ${P1}, 09:30–10:00 …`;

test('sessions of two modules are ordered by keyboard: each move is told, and the focus stays', async () => {
  const page = await openStart();
  await twoDays(page);
  expect(await order(page)).toBe(PLANNED);

  // The first button of the second session, found by Tab from the field before it.
  await rows(page).nth(2).getByLabel('Minuta').focus();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('block-b3-up');
  await page.keyboard.press('Enter');
  expect(await order(page)).toBe(`09:00–09:45 ${B1}, 09:45–10:45 ${B2}, 10:45–11:00 Pushim | 09:00–09:30 ${P1}, 09:30–10:00 …`);
  expect(await focused(page)).toBe('block-b3-up');
  expect(await said(page)).toBe(`“${B2}” tani është numri 2 nga 3 në ditën 1, 09:45 deri në 10:45.`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('block-b3-up');
  expect(await page.locator('#block-b3-up').getAttribute('aria-disabled')).toBe('true');

  await page.keyboard.press('Tab');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Enter');
  expect(await order(page)).toBe(`09:00–09:45 ${B1}, 09:45–10:00 Pushim | 09:00–10:00 ${B2}, 10:00–10:30 ${P1}, 10:30–11:00 …`);
  expect(await focused(page)).toBe('block-b3-down');

  await page.locator('#block-b3-more').press('Enter');
  await button(page, 'Kaloni te dita 1').press('Enter');
  expect(await order(page)).toBe(PLANNED);
  expect(await focused(page)).toBe('block-b3-more');

  await page.locator('#block-b2-remove').press('Enter');
  expect(await focused(page)).toBe('block-b3-remove');
  expect(await said(page)).toContain('“Pushim” u hoq');
  await button(page, 'Zhbëjeni').press('Enter');
  expect(await order(page)).toBe(PLANNED);
  await page.locator('#block-b3-more').press('Enter');
  await button(page, 'Dita tjetër fillon këtu').press('Enter');
  expect(await order(page)).toBe(`09:00–09:45 ${B1}, 09:45–10:00 Pushim | 09:00–10:00 ${B2}, 10:00–10:30 ${P1}, 10:30–11:00 …`);
  await page.context().close();
});

test('a block is dragged to another day', async () => {
  const page = await openStart();
  await twoDays(page);
  await rows(page)
    .nth(0)
    .locator('.plan-handle')
    .dragTo(rows(page).nth(3), { targetPosition: { x: 200, y: 5 } });
  expect(await order(page)).toBe(`09:00–09:15 Pushim, 09:15–10:15 ${B2} | 09:00–09:45 ${B1}, 09:45–10:15 ${P1}, 10:15–10:45 …`);
  await rows(page)
    .nth(0)
    .locator('.plan-handle')
    .dragTo(rows(page).nth(1), { targetPosition: { x: 200, y: 60 } });
  expect(await order(page)).toContain(`09:00–10:00 ${B2}, 10:00–10:15 Pushim |`);
  await page.context().close();
});

test('warnings lead to what they are about', async () => {
  const page = await openStart();
  await twoDays(page);
  expect((await warnings(page)).filter((each) => each.includes('asnjë seancë'))).toHaveLength(2);
  await page.getByLabel('Persona në grup').fill('40');
  expect((await warnings(page)).filter((each) => each.includes('ju keni 40'))).toHaveLength(2);
  await rows(page).nth(2).getByLabel('Minuta').fill('30');
  const short = page.locator('.plan-warnings li', { hasText: 'veprimtarive të saj u duhen 60' });
  await short.getByRole('button').press('Enter');
  expect(await focused(page)).toBe('block-b3');
  await page.getByLabel('Mbaron Dita 1').fill('10:10');
  await page.getByLabel('Mbaron Dita 1').blur();
  expect(await warnings(page)).toContainEqual(expect.stringContaining('Dita 1 mbaron 20 minuta pas orës së planifikuar 10:10.'));
  // Over the night when clocks are set forward.
  await page.getByLabel('Fillon Dita 2').fill('01:45');
  await page.getByLabel('Fillon Dita 2').blur();
  expect(await warnings(page)).toContainEqual(expect.stringContaining('Dita 2: orët shtyhen përpara 60 minuta.'));
  expect(await order(page)).toContain(`| 01:45–03:15 ${P1}`);
  await page.context().close();
});

describe('what is printed', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openStart();
    await twoDays(page);
  });
  afterAll(() => page.context().close());

  test('a run sheet with the time of each activity, notes and materials', async () => {
    await view(page, 'Plani i zhvillimit');
    const sheet = page.locator('.sheet');
    expect(await sheet.locator('h2').first().innerText()).toBe('Dita 1 · e shtunë, 27 mars 2027');
    const times = await sheet.locator('.run-block').nth(0).locator('.activity .run-time').allInnerTexts();
    expect(times[0]).toMatch(/^09:00–09:/);
    expect(times.at(-1)).toMatch(/–09:45$/);
    expect(await sheet.locator('.notes').count()).toBeGreaterThan(2);
    expect(await sheet.locator('.notes').first().isVisible()).toBe(true);
    expect(await sheet.innerText()).toContain('4 × Letër për flipçart');
    expect(await sheet.locator('[lang="en"]').count()).toBe(0);
  });

  test('a programme without notes', async () => {
    await view(page, 'Programi');
    expect(await page.locator('.programme').first().innerText()).toContain(B1);
    expect(await page.locator('.sheet .notes').count()).toBe(0);
  });

  test('handouts in both languages side by side, one below the other on a phone', async () => {
    await view(page, 'Fletët për pjesëmarrësit');
    const first = page.locator('.handout-page').first();
    const [albanian, macedonian] = [first.locator('.handout-columns > section').nth(0), first.locator('.handout-columns > section').nth(1)];
    expect(await albanian.locator('h2').innerText()).toBe(moduleIn('sq', BUDGET).handouts[0]?.title);
    expect(await macedonian.locator('h2').innerText()).toBe(moduleIn('mk', BUDGET).handouts[0]?.title);
    expect(await macedonian.getAttribute('lang')).toBe('mk');
    const places = async () => [await albanian.boundingBox(), await macedonian.boundingBox()] as const;
    const [left, right] = await places();
    expect(right?.y).toBe(left?.y);
    await page.setViewportSize(PHONE);
    const [above, below] = await places();
    expect(below?.y ?? 0).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0) - 1);
    await page.setViewportSize(DESK);
  });

  test('materials added up over both modules, to tick off', async () => {
    await view(page, 'Materialet');
    const items = await page.locator('.checklist li').allInnerTexts();
    // Four sheets for groups of three in one module, six for the room in the other.
    expect(items.find((item) => item.includes('Letër për flipçart'))).toMatch(/^10\s/);
    expect(items.find((item) => item.includes('Markerë të trashë'))).toMatch(/^4\s/);
    expect(items.find((item) => item.includes('Fletë:'))).toMatch(/^12\s[^]*Shqip \+ Македонски/);
    await page.locator('.checklist input').first().check();
    await page.reload();
    await settled(page);
    expect(await page.locator('.checklist input').first().isChecked()).toBe(true);
  });

  test('paper has the sheet alone', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.plan-bar').isVisible()).toBe(false);
    expect(await page.locator('.head').isVisible()).toBe(false);
    expect(await page.locator('main button').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.checklist').isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
  });
});

test('the calendar file says the same, by an independent reader, over a change of clocks', async () => {
  const page = await openStart({ timezoneId: 'Pacific/Auckland' });
  await twoDays(page);
  const { file, text } = await saved(page, 'Skedar kalendari (.ics)');
  expect(file).toBe('Dy-ditë-në-Shkup.ics');
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  expect(events.map(({ summary, startDate }) => [summary, startDate.toJSDate().toISOString()])).toEqual([
    [B1, '2027-03-27T08:00:00.000Z'],
    ['Pushim', '2027-03-27T08:45:00.000Z'],
    [B2, '2027-03-27T09:00:00.000Z'],
    // Summer time has begun in the night.
    [P1, '2027-03-28T07:00:00.000Z'],
    ['Rrethi i fundit', '2027-03-28T07:30:00.000Z'],
  ]);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(5);
  await page.context().close();
});

test('the plan outlives a reload, going back, another profile and the way through a file', async () => {
  const page = await openStart();
  await twoDays(page);
  await page.reload();
  await rows(page).first().waitFor();
  expect(await order(page)).toBe(PLANNED);
  const address = await inAddress(page);

  await view(page, 'Programi');
  await page.locator('.programme').first().waitFor();
  await page.goBack();
  await rows(page).first().waitFor();
  expect(await order(page)).toBe(PLANNED);
  await button(page, 'Të gjitha planet').press('Enter');
  await page.getByRole('heading', { name: 'Planet në këtë pajisje' }).waitFor();
  // What had the focus is gone; it is not lost.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(await page.locator('main').innerText()).toContain('Dy ditë në Shkup');
  await page.goBack();
  await rows(page).first().waitFor();

  const other = await settled(await site.open('/404.html'));
  await other.goto(address);
  await rows(other).first().waitFor();
  expect(await order(other)).toBe(PLANNED);
  expect(await other.getByLabel('Titulli', { exact: true }).inputValue()).toBe('Rrethi i fundit');
  expect(await other.locator('[role=alert]').count()).toBe(0);
  // The same plan with the page in another language.
  await other.locator('.tools summary').click();
  await other.locator('.tools a[hreflang="mk"]').click();
  await rows(other).first().waitFor();
  expect(new URL(other.url()).pathname).toBe('/mk/workshop/');
  expect(await other.locator('h1').innerText()).toBe('Dy ditë në Shkup');
  expect(await other.locator('[role=alert]').count()).toBe(0);
  await other.context().close();

  const { file, text } = await saved(page, 'Ruajeni planin si skedar');
  const third = await openStart();
  await third.locator('input[type=file]').setInputFiles({ name: file, mimeType: 'application/json', buffer: Buffer.from(text) });
  await rows(third).first().waitFor();
  expect(await order(third)).toBe(PLANNED);
  await third.context().close();
  await page.context().close();
});

test('next morning, without a network, all of it is there', async () => {
  // A server of its own, which ends while the page is away.
  const own = await serve({ dir: BUILD, host: '127.0.0.1', port: 0 });
  const context = (await openStart()).context();
  const page = await visit(context, own.url + AT.slice(1));
  await button(page, 'Plan i ri').waitFor();
  await twoDays(page);
  const address = await inAddress(page);
  await page.close();
  await own.close();

  const again = await context.newPage();
  await again.goto(address);
  await rows(again).first().waitFor();
  expect(await order(again)).toBe(PLANNED);
  await view(again, 'Fletët për pjesëmarrësit');
  await again
    .getByText(moduleIn('mk', BUDGET).handouts[0]?.title ?? '?')
    .first()
    .waitFor();
  await view(again, 'Plani i zhvillimit');
  expect(await again.locator('.sheet .activity').count()).toBeGreaterThan(5);
  expect(await again.locator('[role=alert]').count()).toBe(0);
  // From the list of plans as well.
  await again.goto(new URL(AT, own.url).href);
  await again.getByRole('button', { name: 'Hapeni Dy ditë në Shkup' }).click();
  await rows(again).first().waitFor();
  await context.close();
}, 120_000);

describe('an address', () => {
  let address: string;
  beforeAll(async () => {
    const page = await openStart();
    await twoDays(page);
    address = await inAddress(page);
    await page.context().close();
  });

  async function openAltered(change: (address: string) => string): Promise<Page> {
    const page = await site.open('/404.html');
    await page.goto(change(address));
    await page.locator('[role=alert]').first().waitFor();
    return page;
  }

  test('that was cut keeps what came through, and says so', async () => {
    const page = await openAltered((whole) => whole.slice(0, -60));
    expect(await page.locator('[role=alert]').first().innerText()).toContain('Lidhja u pre ose u ndryshua gjatë rrugës');
    expect(await rows(page).count()).toBeGreaterThan(1);
    expect(await page.getByLabel('Titulli i punëtorisë').inputValue()).toBe('Dy ditë në Shkup');
    await button(page, 'E lexova').click();
    expect(await page.locator('[role=alert]').count()).toBe(0);
    await page.context().close();
  });

  test.each([
    ['nothing', (whole: string) => whole.replace(/plan=.*/, 'plan=')],
    ['other letters', (whole: string) => whole.replace(/plan=.*/, 'plan=z1.%F0%9F%98%80x')],
    ['a plan of another kind', (whole: string) => whole.replace(/plan=.*/, 'plan=tabc.eyJhIjoxfQ')],
  ])('with %s in it leads to the start, with a message', async (_, change) => {
    const page = await openAltered(change);
    expect(await page.locator('[role=alert]').innerText()).toContain('Nuk është plan punëtorie');
    expect(await button(page, 'Plan i ri').isVisible()).toBe(true);
    await page.context().close();
  });
});

const FIXTURE = path.join(BUILD, '../src/training/workshop/fixtures/plan-version-0.json');

test('a file of the first version is converted, and told', async () => {
  const page = await openStart();
  await page.locator('input[type=file]').setInputFiles(FIXTURE);
  await rows(page).first().waitFor();
  const alert = await page.locator('[role=alert]').first().innerText();
  expect(alert).toContain('version më të vjetër');
  expect(alert).toContain('“Rreth hapës” nuk mund të zgjasë 0 minuta');
  expect(await page.locator('.plan-day').count()).toBe(2);
  await page.context().close();
});

test('a module that is gone, or has changed, leaves a plan that can be used', async () => {
  const page = await openStart();
  await twoDays(page);
  const { text } = await saved(page, 'Ruajeni planin si skedar');
  const altered = text
    .replaceAll(`"${BUDGET}"`, '"no-such-module"')
    .replace(/("module": "facilitating-peer-learning",[^}]*"hash": )"\w+"/, '$1"00000000"');
  await button(page, 'Të gjitha planet').click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from(altered.replace(/"id": "\w{8}"/, '"id": "another1"')),
  });
  await rows(page).first().waitFor();
  expect(await order(page)).toBe(PLANNED);
  const told = await warnings(page);
  expect(told).toContainEqual(expect.stringContaining('Moduli “no-such-module” nuk është më në Qendër'));
  expect(told).toContainEqual(expect.stringContaining('ka ndryshuar që kur i zgjodhët seancat'));
  await view(page, 'Plani i zhvillimit');
  expect(await page.locator('.run-block').first().innerText()).toContain('Teksti i kësaj seance nuk është më në Qendër');
  await page.context().close();
});

test('a device that keeps nothing says so; the plan works on, and can be saved', async () => {
  const context = (await site.open('/404.html')).context();
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const page = await visit(context, AT);
  await button(page, 'Plan i ri').click();
  await page.locator('[role=alert]', { hasText: 'Kjo pajisje nuk e ruan dot planin' }).waitFor();
  await button(page, '+ Dreka').click();
  expect((await saved(page, 'Ruajeni planin si skedar')).text).toContain('"kind": "lunch"');
  await context.close();
});

test('two tabs do not write over each other', async () => {
  const one = await openStart();
  await twoDays(one);
  const address = await inAddress(one);
  const two = await visit(one.context(), address);
  await rows(two).first().waitFor();
  await button(two, '+ Dreka').click();
  await one.getByText('Ky plan u ndryshua në një skedë').waitFor();
  expect(await rows(one).count()).toBe(6);
  await button(one, 'Zhbëjeni').click();
  await two.waitForFunction(() => document.querySelectorAll('.plan-block').length === 5);

  // An older address of the same plan, opened on purpose.
  const three = await visit(one.context(), '/404.html');
  await three.goto(address);
  const rival = three.locator('[role=alert]', { hasText: 'një version tjetër të këtij plani' });
  await rival.waitFor();
  await rival.getByRole('button', { name: 'Merrni atë në pajisje' }).click();
  expect(await rival.count()).toBe(0);
  await one.context().close();
});

describe.each([
  ['phone, light', { viewport: { width: 320, height: 640 }, colorScheme: 'light' }],
  ['desk, dark', { viewport: DESK, colorScheme: 'dark' }],
] as const)('%s', (_name, options) => {
  test('nothing stands in anybody’s way, in any state', async () => {
    const page = await openStart(options);
    const found: Record<string, unknown> = { start: await violations(page) };
    await twoDays(page);
    await page.getByLabel('Gjuha në sallë').selectOption('en');
    await addSession(page, 'who-decides-here', 's1');
    await page.getByLabel('Persona në grup').fill('900');
    await page.locator('#block-b3-more').click();
    await page.locator('.plan-bar', { hasText: 'punon edhe pa rrjet' }).waitFor();
    found['editor'] = await violations(page);
    for (const name of ['Plani i zhvillimit', 'Programi', 'Fletët për pjesëmarrësit', 'Materialet']) {
      await view(page, name);
      found[name] = await violations(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect({ name, width }).toEqual({ name, width: 0 });
    }
    await button(page, 'Të gjitha planet').click();
    await page.getByRole('heading', { name: 'Planet në këtë pajisje' }).waitFor();
    found['list'] = await violations(page);
    await page.goto(new URL(`${AT}#plan=z1.AAAA`, site.url).href);
    await page.locator('[role=alert]').waitFor();
    found['damaged'] = await violations(page);
    expect(Object.entries(found).filter(([, list]) => (list as string[]).length > 0)).toEqual([]);
    await page.context().close();
  });
});

test('the page of a module leads to the builder, and there to the module', async () => {
  const page = await site.open(`/sq/library/training/${PEER}/`);
  await page.getByRole('link', { name: 'Planifikoni një punëtori me këtë modul' }).click();
  await button(page, /Planifikoni këtë modul/)
    .first()
    .waitFor();
  expect(await page.evaluate(() => document.activeElement?.closest('li')?.id)).toBe(`module-${PEER}`);
  await page.keyboard.press('Enter');
  await rows(page).nth(5).waitFor();
  expect(await rows(page).count()).toBe(6);
  await page.context().close();
});

test('without JavaScript there are the modules themselves', async () => {
  const page = await site.open(AT, { javaScriptEnabled: false });
  expect(await page.locator('main').innerText()).toContain('nevojitet JavaScript');
  expect(await page.locator('main .no-script a').first().getAttribute('href')).toMatch(/^\/sq\/library\/.*training\//);
  expect(await page.locator('main .needs-script').isVisible()).toBe(false);
  await page.context().close();
});

test('nothing leaves the device', async () => {
  const page = await openStart();
  const requests: string[] = [];
  page.on(
    'request',
    (request) =>
      request.url().startsWith('blob:') ||
      requests.push(`${request.method()} ${new URL(request.url()).pathname}${new URL(request.url()).search}`),
  );
  await twoDays(page);
  await saved(page, 'Ruajeni planin si skedar');
  // The browser draws the tab anew when the address changes.
  const expected = /^GET \/(?:(?:sq|mk)\/workshop-data\/[\w-]+\.json|sq\/img\/favicon\.svg|sw\.js)$/;
  expect(requests.filter((request) => !expected.test(request))).toEqual([]);
  await page.context().close();
});
