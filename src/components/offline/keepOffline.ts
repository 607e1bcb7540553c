/** Has the service worker keep this page, and pages that search has shown. Where there is none, nothing happens. */
import type { KeepMessage, KeptMessage } from './keepMessage.ts';

const SCRIPT = '/sw.js';

let worker: Promise<ServiceWorkerRegistration | undefined> | undefined;

/** Registered once, when somebody searches or keeps something; private windows and old browsers refuse. */
export function register(): Promise<ServiceWorkerRegistration | undefined> {
  worker ??= registered().catch(() => undefined);
  return worker;
}

async function registered(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  await navigator.serviceWorker.register(SCRIPT);
  return navigator.serviceWorker.ready;
}

/** The same, once the worker of this build is in charge: one of an older build may not open what is kept on purpose. */
export async function registerNewest(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await register();
  // Without a connection there is no newer one.
  await registration?.update().catch(() => undefined);
  const coming = registration?.installing ?? registration?.waiting;
  const isDone = (): boolean => coming?.state === 'activated' || coming?.state === 'redundant';
  if (coming && !isDone()) {
    await new Promise<void>((resolve) => coming.addEventListener('statechange', () => isDone() && resolve()));
  }
  return registration;
}

async function send(message: KeepMessage): Promise<void> {
  const registration = await register();
  registration?.active?.postMessage(message);
}

/** This page with all its scripts and styles, which came before the service worker was there to see them. */
export async function keepThisPage(): Promise<void> {
  await send({ pages: [location.href], files: filesOfPage() });
}

/** This page, and data it works with, for another day; true when all of it is kept. Somebody works with it, so it is not asked whether to save data. */
export async function keepForLater(urls: readonly string[]): Promise<boolean> {
  const active = (await register())?.active;
  if (!active) return false;
  const message: KeepMessage = { pages: [location.href], files: filesOfPage(), data: urls.map((url) => new URL(url, location.href).href) };
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    // A worker of an earlier build does not answer: then nothing is promised.
    port1.addEventListener('message', ({ data }: MessageEvent<KeptMessage>) => resolve(data.kept), { once: true });
    port1.start();
    active.postMessage(message, [port2]);
  });
}

function filesOfPage(): readonly string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${location.origin}/`) && name.includes('/assets/'));
}

/** Pages of this site, by their paths, that somebody is likely to open next; none for a reader who asks for data to be saved. */
export async function keepPages(paths: readonly string[]): Promise<void> {
  if (savesData() || paths.length === 0) return;
  await send({ pages: paths.map((path) => new URL(path, location.href).href), files: [] });
}

function savesData(): boolean {
  // Chromium alone knows the connection.
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
