/** Files of the build that the builder needs, each fetched once as long as the page is open. */
import type { Locale } from '#model/locale.ts';
import { DATA_VERSION, WORKSHOP_FOLDER, type ModuleData } from '#training/workshop/moduleData.ts';
import type { Words } from '#training/workshop/words.ts';

export type Fetched<T> = T | 'waiting' | 'failed';

export function dataUrl(base: string, name: string): string {
  return `${base}${WORKSHOP_FOLDER}/${name}.json`;
}

const fetched = new Map<string, Fetched<unknown>>();
const listeners = new Set<() => void>();
let version = 0;

export function subscribeData(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Grows when something has arrived. */
export function dataVersion(): number {
  return version;
}

export function moduleAt(url: string): Fetched<ModuleData> {
  return ask(url, (value): value is ModuleData => (value as Partial<ModuleData>).version === DATA_VERSION);
}

export function wordsAt(url: string): Fetched<Words> {
  return ask(url, (value): value is Words => (value as Partial<Words>).dates !== undefined);
}

/** Asks again for what could not be had. */
export function retryData(): void {
  for (const [url, value] of fetched) if (value === 'failed') fetched.delete(url);
  tell();
}

function ask<T extends object>(url: string, fits: (value: object) => value is T): Fetched<T> {
  const known = fetched.get(url);
  // Only this function puts something there, and asks the same of the same address.
  if (known !== undefined) return known as Fetched<T>;
  fetched.set(url, 'waiting');
  void load(url, fits);
  return 'waiting';
}

async function load(url: string, fits: (value: object) => boolean): Promise<void> {
  try {
    const response = await fetch(url);
    const value: unknown = response.ok ? await response.json() : undefined;
    fetched.set(url, typeof value === 'object' && value !== null && fits(value) ? value : 'failed');
  } catch {
    fetched.set(url, 'failed');
  }
  tell();
}

function tell(): void {
  version += 1;
  listeners.forEach((listener) => listener());
}

/** Where a locale's site begins. */
export type BaseOf = (locale: Locale) => string;
