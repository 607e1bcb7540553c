/** The parts of publishing, tied to one another. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { mainOf, type CaseDesk } from './cases/caseDesk.ts';
import { createChecker, type Checker } from './check/checker.ts';
import { contains } from '#desk/git/refs.ts';
import { mergedAt } from './git/refs.ts';
import { createListeners, type Listeners } from './listeners.ts';
import type { FirstSite } from './publisher.ts';
import type { PublisherOptions } from './publisherOptions.ts';
import { createQueue, type Queue } from '#desk/queue.ts';
import { openElsewhere, type Elsewhere } from './remote/elsewhere.ts';
import { buildCheckout } from './site/buildCheckout.ts';
import { createSiteKeeper, type SiteKeeper } from './site/siteKeeper.ts';
import { openRepository, takeOver, type TakenOver } from './takeOver.ts';

export interface PublisherParts {
  readonly desk: CaseDesk;
  readonly ownChecker: Checker;
  /** Whatever moves refs is done in here. */
  readonly queue: Queue;
  readonly keeper: SiteKeeper;
  readonly elsewhere: Elsewhere;
  readonly live: Listeners<string>;
  readonly merged: Listeners<string>;
  readonly taken: TakenOver;
  /** Accepted commits whose page readers see. */
  readonly shown: ReadonlySet<string>;
  /** Has the site built, if main holds more than the checkout that is served. */
  readonly followMain: () => Promise<void>;
}

export async function openParts(options: PublisherOptions): Promise<PublisherParts> {
  const { siteDir, folder, branch = 'main', log } = options;
  const git = await openRepository(path.join(folder, 'content.git'), { siteDir, branch }, options.protocols);
  const taken = await takeOver(git, { siteDir, branch });
  if (taken.conflict !== '') log(taken.conflict);
  const checks = path.join(folder, 'check');
  await rm(checks, { recursive: true, force: true });
  const ownChecker = createChecker();
  const desk: CaseDesk = {
    git,
    branch,
    siteDir,
    checker: options.checker ?? ownChecker,
    folder: checks,
    makePage: options.makePage,
    today: options.today ?? ((): string => new Date().toISOString().slice(0, 10)),
  };
  const queue = createQueue();
  const live = createListeners<string>();
  const merged = createListeners<string>();
  const shown = new Set<string>();
  const keeper = createSiteKeeper({
    git,
    folder,
    siteDir,
    build: options.build ?? buildCheckout,
    settings: options.settings,
    switchTo: options.switchTo,
    log,
    served: async (commit) => {
      const now = await mergedAt(git, commit);
      shown.clear();
      for (const accepted of now) shown.add(accepted);
      live.tell(commit);
    },
  });
  const followMain = async (): Promise<void> => {
    const main = await mainOf(desk);
    if (!(await contains(git, taken.site, main))) keeper.want(main);
  };
  const elsewhere = openElsewhere(desk, queue, options, { moved: followMain, merged: merged.tell });
  return { desk, ownChecker, queue, keeper, elsewhere, live, merged, taken, shown, followMain };
}

export async function firstSite({ desk, keeper, taken }: PublisherParts, { siteDir, folder, log }: PublisherOptions): Promise<FirstSite> {
  const { git, branch } = desk;
  if (await contains(git, taken.site, taken.main)) {
    await keeper.shows(taken.site);
    return { dir: undefined, isCheckout: true };
  }
  log(
    `The site is built in ${path.join(folder, 'site')}, not in ${siteDir}: the desk has published what that checkout does not have. ` +
      `What is not committed there is not shown. \`git pull --no-rebase ${git.dir} ${branch}\` brings the checkout up to date.`,
  );
  const best = await keeper.best(taken.main);
  if (best !== undefined) await keeper.shows(best.commit);
  return { dir: best?.dir, isCheckout: false };
}
