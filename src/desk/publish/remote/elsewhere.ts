/** Everything the desk does with the repository elsewhere, and with the forge that keeps it. */
import { setTimeout as delay } from 'node:timers/promises';
import { mainOf, type CaseDesk } from '#desk/publish/cases/caseDesk.ts';
import { settle, type AcceptedCase } from '#desk/publish/cases/mergeCase.ts';
import { openForge } from '#desk/publish/forge/openForge.ts';
import { contains, readRef } from '#desk/git/refs.ts';
import { acceptedRef, branchRef, caseBranch, waitingCases, type WaitingCase } from '#desk/publish/git/refs.ts';
import type { PublisherOptions } from '#desk/publish/publisherOptions.ts';
import { createQueue, type Queue } from '#desk/queue.ts';
import { openRemote } from './remote.ts';
import { ensureRequest, mergeOnForge, type RequestDesk } from './requests.ts';
import { createSyncLoop, SYNC_TIMES, type SyncLoop } from './syncLoop.ts';
import { pushMain } from './syncMain.ts';

export interface Elsewhere extends SyncLoop {
  /** Whether cases are merged by a forge. */
  readonly hasForge: boolean;
  /** The address of the request of a case; '' where there is none, or none could be opened yet. */
  readonly requestFor: (branch: string, tip: string) => Promise<string>;
  /** Resolves when it is merged and main is here. The address of its request, '' where it is not known any more. */
  readonly merge: (waiting: AcceptedCase) => Promise<string>;
}

interface Told {
  /** Main may have moved. */
  readonly moved: () => Promise<void>;
  /** A case was merged on the forge by somebody. */
  readonly merged: (submission: string) => void;
}

/** An editor does not wait longer for the address of a request; it is opened all the same. */
const PATIENCE_MILLISECONDS = 10_000;

const NOWHERE: Elsewhere = {
  hasForge: false,
  requestFor: () => Promise.resolve(''),
  merge: () => Promise.resolve(''),
  nudge: () => {},
  problem: () => '',
  idle: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

export function openElsewhere(desk: CaseDesk, queue: Queue, options: PublisherOptions, told: Told): Elsewhere {
  if (options.remote === undefined) return NOWHERE;
  const remote = openRemote(desk.git, options.remote);
  const times = options.times ?? SYNC_TIMES;
  const forge = options.forge && openForge(options.forge, remote.branch);
  const requests: RequestDesk | undefined = forge && { desk, queue, remote, forge, patience: times.merge };
  // One conversation at a time: two would open two requests for a case.
  const talk = createQueue();
  const loop = createSyncLoop(() => talk.run(sync), times, options.log);

  async function sync(): Promise<void> {
    await pushMain(desk, remote, queue);
    if (requests !== undefined) for (const waiting of await waitingCases(desk.git)) await follow(requests, waiting);
    await told.moved();
  }

  async function follow(context: RequestDesk, { slug, commit, submission }: WaitingCase): Promise<void> {
    const waiting = { branch: caseBranch(slug), tip: commit };
    const isIn = await contains(desk.git, await mainOf(desk), commit);
    if (!isIn && (await ensureRequest(context, waiting)).state !== 'merged') return;
    await mergeOnForge(context, waiting);
    const accepted = await readRef(desk.git, acceptedRef(submission));
    if (accepted === undefined) return;
    await finish(desk, queue, { ...waiting, submission, accepted });
    told.merged(submission);
  }

  return {
    ...loop,
    hasForge: requests !== undefined,
    requestFor: async (branch, tip) => {
      if (requests === undefined) return '';
      const asked = talk.run(() => ensureRequest(requests, { branch, tip })).then(({ url }) => url);
      return Promise.race([asked.catch(() => ''), delay(PATIENCE_MILLISECONDS, '', { ref: false })]);
    },
    merge: async (waiting) => {
      if (requests === undefined) return '';
      return talk.run(async () => {
        const request = await mergeOnForge(requests, waiting);
        await finish(desk, queue, waiting);
        return request;
      });
    },
  };
}

/** Main has come over with the case in it; the branch may have grown on the forge. */
async function finish(desk: CaseDesk, queue: Queue, waiting: AcceptedCase): Promise<void> {
  await queue.run(async () => {
    const [main, tip] = [await mainOf(desk), await readRef(desk.git, branchRef(waiting.branch))];
    await settle(desk, { ...waiting, tip: tip ?? waiting.tip }, main, main);
  });
}
