/** `npm run dev -- --locale sq`: a live preview of one language; pages change in the browser as they are edited. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment } from '#content/environment.ts';
import { UserError } from '#content/userError.ts';
import { LOCALE_FACTS } from '#model/locale.ts';
import { localeBase } from '#content/address.ts';
import { materialise } from '#translation/overlay.ts';
import { OVERLAY } from '#translation/overlayPlaces.ts';
import { chooseLocale } from './dev/chooseLocale.ts';
import { overlayRefresh } from './dev/overlayRefresh.ts';
import { runPreview } from './dev/previewServer.ts';
import { refresher } from './dev/refresher.ts';
import { watchContent } from './dev/watchContent.ts';
import { dropStaleCompilerCache } from './site/compilerCache.ts';
import { runEntry } from './process/entry.ts';
import { siteDir } from './process/siteDir.ts';
import { stopped, stopSignal } from './process/stopSignal.ts';
import { addressOf, assertPortFree } from './serve/serve.ts';

const print = console.log;

async function dev(): Promise<number> {
  const signal = stopSignal();
  const { host, port } = readEnvironment();
  const locale = chooseLocale(process.argv.slice(2));
  await assertPortFree(host, port);
  const address = new URL(localeBase(locale), addressOf(host, port)).href;
  print(`Starting the preview in ${LOCALE_FACTS[locale].label} at ${address} (Ctrl-C stops it).`);

  const overlay = join(siteDir, OVERLAY, locale);
  let announce = (): void => {};
  const contentThere = new Promise<void>((resolve) => (announce = resolve));
  const update = overlayRefresh({ siteDir, locale, materialise, print, overlay });
  async function refresh(): Promise<void> {
    await update();
    // A state left by an earlier run is good enough to begin with, so that there is something to look at while mending.
    if (existsSync(overlay)) announce();
  }
  const { request, stop } = refresher(refresh);
  const watcher = await watchContent(siteDir, request);
  await refresh();
  await Promise.race([contentThere, stopped(signal)]);
  await dropStaleCompilerCache(siteDir);
  const { code } = await runPreview({ siteDir, locale, host, port, signal, print });
  await watcher.close();
  await stop();
  if (signal.aborted) return farewell();
  throw new UserError(`The preview has ended by itself (exit code ${code ?? 'none'}). Fix: mend what it says above, then start it again.`);
}

function farewell(): number {
  print('\nStopped.');
  return 0;
}

void runEntry(dev);
