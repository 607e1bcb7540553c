/** The desk as a whole: its parts, put together and taken apart again. */
import type { RequestListener } from 'node:http';
import { randomBytes } from 'node:crypto';
import type { DeskEnvironment } from '#content/deskEnvironment.ts';
import { createAccess } from './access/access.ts';
import { createProofs } from './guard/proofs.ts';
import { createApp } from './http/app.ts';
import { healthRoutes } from './http/healthRoutes.ts';
import { createLetterWriter } from './mail/letterText.ts';
import { mailedLetters } from './mail/letters.ts';
import { openMail } from './mail/openMail.ts';
import { createPhotoReader } from './photos/photoReader.ts';
import { deskPlaces } from './places.ts';
import { openPrivateStore } from './store/fileStore.ts';
import { openGitStore } from './store/gitStore.ts';
import { openPhotoStaging, type PhotoStaging } from './store/photoStaging.ts';
import type { PrivateStore } from './store/privateStore.ts';

export interface DeskOptions {
  /** The hub's folder, for the words of letters. */
  readonly siteDir: string;
  /** Where it keeps what must not be lost. */
  readonly folder: string;
  /** Public address, without a slash at the end. */
  readonly hubUrl: string;
  readonly settings: Pick<DeskEnvironment, 'trustProxy' | 'mail' | 'oidc'>;
  readonly log: { readonly write: (line: string) => void } | undefined;
}

export interface Desk {
  /** For requests below `/api/`, and for `/healthz` and `/readyz`. */
  readonly api: RequestListener;
  /** Ids of submissions that cannot be read. */
  readonly damaged: readonly string[];
  /** Waits for what is being answered and written. */
  readonly close: () => Promise<void>;
}

/** Throws a `UserError` where another process has the folder. */
export async function openDesk({ siteDir, folder, hubUrl, settings, log }: DeskOptions): Promise<Desk> {
  const places = deskPlaces(folder);
  const submissions = await openGitStore(places.submissions);
  const privates = await openPrivateStore(places.private);
  const staging = await openPhotoStaging(places.photos);
  const photos = createPhotoReader();
  // A challenge does not outlive the process: the form asks for another one.
  const proofs = createProofs({ key: randomBytes(32).toString('hex'), used: privates.tickets });
  const say = (line: string): void => log?.write(`${JSON.stringify({ level: 30, time: new Date().toISOString(), msg: line })}\n`);
  const mailer = settings.mail && openMail(privates.outbox, settings.mail, say);
  const letters = mailer && mailedLetters(mailer, createLetterWriter(siteDir));
  const access = createAccess({ store: privates, hubUrl, letters, oidc: settings.oidc, log: say });
  const { trustProxy } = settings;
  const oidc = settings.oidc !== undefined;
  const parts = { submissions, privates, staging, photos, proofs, letters, oidc, hubUrl, now: () => new Date(), trustProxy, log };
  const app = await createApp(parts, async (routes) => {
    healthRoutes(routes, parts);
    await routes.register(access.routes);
  });
  await app.ready();
  const stopTidying = tidyHourly(staging, privates);
  return {
    api: app.routing.bind(app),
    damaged: submissions.damaged,
    close: async () => {
      stopTidying();
      await app.close();
      await Promise.all([photos.close(), submissions.close(), mailer?.close()]);
    },
  };
}

const HOUR = 3_600_000;
/** A form that found no line for two days sends its photos again. */
const STAGED_FOR = 48 * HOUR;

/** Throws away photos nobody came for, and tickets that are over. */
function tidyHourly(staging: PhotoStaging, { tickets }: PrivateStore): () => void {
  const tidy = async (): Promise<void> => {
    await staging.sweep(new Date(Date.now() - STAGED_FOR));
    const over = (await tickets.list()).filter(({ expires }) => expires < new Date().toISOString());
    for (const { hash } of over) await tickets.remove(hash);
  };
  // What cannot be tidied now can be in an hour.
  const run = (): void => void tidy().catch(() => {});
  run();
  const timer = setInterval(run, HOUR);
  timer.unref();
  return () => clearInterval(timer);
}
