import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readDeskEnvironment } from '#content/deskEnvironment.ts';
import { codeRoot } from '#content/codeRoot.ts';
import { openDesk, type Desk } from '#desk/desk.ts';
import { deskOptions } from '#desk/testing/deskOptions.ts';
import { deskIfWanted } from './deskIfWanted.ts';

let folder: string;
let other: Desk;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hub-up-'));
  other = await openDesk(deskOptions(folder));
});
afterEach(async () => {
  jest.restoreAllMocks();
  await other.close();
  rmSync(folder, { recursive: true });
});

const start = (desk: Record<string, string>): Promise<Desk | undefined> =>
  deskIfWanted(codeRoot, readDeskEnvironment({ HUB_VAR: folder, HUB_DESK_LOG: 'silent', ...desk }), () => Promise.resolve());

test('a desk that nobody asked for and that cannot start is told, and keeps no site from being served', async () => {
  const told = jest.spyOn(console, 'error').mockReturnValue();
  expect(await start({})).toBeUndefined();
  expect(told.mock.calls.join()).toMatch(/The site is served without its desk\. .*Fix:/s);
});

test('a desk that was asked for starts or says why not; one that was switched off is not looked at', async () => {
  await expect(start({ HUB_DESK: 'on' })).rejects.toThrow('Fix:');
  expect(await start({ HUB_DESK: 'off' })).toBeUndefined();
});
