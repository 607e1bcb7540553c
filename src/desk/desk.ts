/** The desk as a whole: its parts, put together and taken apart again. */
import type { RequestListener } from 'node:http';
import { randomBytes } from 'node:crypto';
import type { DeskEnvironment } from '#content/deskEnvironment.ts';
import { createAccess } from './access/access.ts';
import { editingRoutes } from './editing/editingRoutes.ts';
import { followPublisher } from './editing/appearances.ts';
import { createProofs } from './guard/proofs.ts';
import { createApp } from './http/app.ts';
import { healthRoutes } from './http/healthRoutes.ts';
import { createLetterWriter } from './mail/letterText.ts';
import { mailedLetters } from './mail/letters.ts';
import { openMail } from './mail/openMail.ts';
import { createPhotoReader } from './photos/photoReader.ts';
import { deskPlaces } from './places.ts';
import { casePage } from './publish/cases/casePage.ts';
import { openPublisher } from './publish/openPublisher.ts';
import type { FirstSite } from './publish/publisher.ts';
import type { PublisherOptions } from './publish/publisherOptions.ts';
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
  readonly settings: Pick<DeskEnvironment, 'trustProxy' | 'mail' | 'oidc' | 'remote' | 'forge'>;
  readonly site: SiteOptions;
  readonly log: { readonly write: (line: string) => void } | undefined;
}

/** What the desk needs to have the site built. */
export interface SiteOptions extends Pick<PublisherOptions, 'switchTo' | 'build'> {
  /** Written into pages beside the content: the public address, and where readers search. */
  readonly inPages: unknown;
}

export interface Desk {
  /** For requests below `/api/`, and for `/healthz` and `/readyz`. */
  readonly api: RequestListener;
  /** Ids of submissions that cannot be read. */
  readonly damaged: readonly string[];
  /** The site to serve at first. */
  readonly first: FirstSite;
  /** To be called once it is served: builds what was published meanwhile, and looks at the remote. */
  readonly start: () => void;
  /** Waits for what is being answered and written. */
  readonly close: () => Promise<void>;
}

/** Throws a `UserError` where another process has the folder, or the checkout is none the desk could publish from. */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const { siteDir, folder, hubUrl, settings, log } = options;
  const places = deskPlaces(folder);
  const submissions = await openGitStore(places.submissions);
  const privates = await openPrivateStore(places.private);
  const staging = await openPhotoStaging(places.photos);
  const say = (line: string): void => log?.write(`${JSON.stringify({ level: 30, time: new Date().toISOString(), msg: line })}\n`);
  const publisher = await openPublisher(publishing(options, say)).catch(async (error: unknown) => {
    // Another process may have the folder then.
    await submissions.close();
    throw error;
  });
  const photos = createPhotoReader();
  // A challenge does not outlive the process: the form asks for another one.
  const proofs = createProofs({ key: randomBytes(32).toString('hex'), used: privates.tickets });
  const mailer = settings.mail && openMail(privates.outbox, settings.mail, say);
  const letters = mailer && mailedLetters(mailer, createLetterWriter(siteDir));
  const access = createAccess({ store: privates, hubUrl, letters, oidc: settings.oidc, log: say });
  const { trustProxy, oidc } = settings;
  const now = (): Date => new Date();
  const parts = { submissions, privates, staging, photos, proofs, letters, hubUrl, now, trustProxy, log, oidc: oidc !== undefined };
  const appearances = followPublisher({ ...parts, publisher, log: say });
  const app = await createApp(parts, async (routes) => {
    healthRoutes(routes, parts);
    await routes.register(access.routes);
    editingRoutes(routes, { ...parts, access, publisher });
  });
  await app.ready();
  const stopTidying = tidyHourly(staging, privates);
  return {
    api: app.routing.bind(app),
    damaged: submissions.damaged,
    first: publisher.first,
    start: () => {
      publisher.start();
      void appearances.look();
    },
    close: async () => {
      stopTidying();
      await app.close();
      await publisher.close();
      await appearances.close();
      await Promise.all([photos.close(), submissions.close(), mailer?.close()]);
    },
  };
}

function publishing({ siteDir, folder, settings, site }: DeskOptions, log: (line: string) => void): PublisherOptions {
  const { remote, forge } = settings;
  return {
    siteDir,
    folder,
    makePage: casePage,
    switchTo: site.switchTo,
    settings: site.inPages,
    log,
    ...(site.build && { build: site.build }),
    ...(remote && { branch: remote.branch, remote: { ...remote, ...(forge && { token: forge.token }) } }),
    ...(forge && { forge }),
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
