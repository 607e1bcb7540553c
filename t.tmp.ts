import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { handbook } from '#exports/pdf/handbook.ts';
import { participantHandout } from '#exports/pdf/participantHandout.ts';
import { makePdf } from '#exports/pdf/makePdf.ts';
import { fixtureModule, repositoryModules } from '#exports/testing/pages.ts';
void (async () => {
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = repositoryModules('sq')[0];
for (const [name, p] of [['fixture', fixtureModule({reader: 'mk', borrowed: new Map([['s2','sr']])})], ['peer', page]] as const) {
  if (!p?.module) continue;
  const t = performance.now();
  writeFileSync(`/tmp/books/${name}-handbook.pdf`, await makePdf(browser, handbook(p)));
  writeFileSync(`/tmp/books/${name}-handbook2.pdf`, await makePdf(browser, handbook(p)));
  writeFileSync(`/tmp/books/${name}-handout.pdf`, await makePdf(browser, participantHandout({ ...p, module: p.module })));
  writeFileSync(`/tmp/books/${name}-handbook.html`, handbook(p).html);
  console.log(name, performance.now() - t);
}
await browser.close();
})();
