/** Has the service worker keep this page, and pages that search has shown. Where there is none, nothing happens. */
import type { KeepMessage } from './keepMessage.ts';

const SCRIPT = '/sw.js';

let worker: Promise<ServiceWorkerRegistration | undefined> | undefined;

/** Registered once, when somebody searches; private windows and old browsers refuse. */
function register(): Promise<ServiceWorkerRegistration | undefined> {
  worker ??= registered().catch(() => undefined);
  return worker;
}

async function registered(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  await navigator.serviceWorker.register(SCRIPT);
  return navigator.serviceWorker.ready;
}

async function send(message: KeepMessage): Promise<void> {
  const registration = await register();
  registration?.active?.postMessage(message);
}

/** This page with all its scripts and styles, which came before the service worker was there to see them. */
export async function keepThisPage(): Promise<void> {
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${location.origin}/`) && name.includes('/assets/'));
  await send({ pages: [location.href], files });
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
