/** Accepts and publishes one case after the other, and says when each was promised; for tests that kill it. */
import { openPublisher } from '#desk/publish/openPublisher.ts';
import { acceptable, copyPages, readPhoto } from './deskHub.ts';
import { standInPage } from './standInPage.ts';

const [siteDir = '', folder = '', first = '0'] = process.argv.slice(2);

async function publishForEver(): Promise<void> {
  const options = {
    siteDir,
    folder,
    makePage: standInPage,
    switchTo: () => Promise.resolve(),
    settings: null,
    log: () => {},
    build: copyPages,
  };
  const publisher = await openPublisher(options);
  for (let number = Number(first); ; number += 1) {
    const record = acceptable(`hall-${number}`, { id: String(number).padStart(16, '0') });
    process.send?.({ begun: number });
    const publication = await publisher.accept(record, readPhoto, 'ana');
    process.send?.({ accepted: number, commit: publication.commit });
    await publisher.publish({ ...record, publication });
    process.send?.({ published: number });
  }
}

void publishForEver();
