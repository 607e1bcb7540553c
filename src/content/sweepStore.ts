import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const KEPT_DAYS = 14;

/** Forgets the entries of a store, a folder each, that no build has asked for in two weeks: builds touch those they use. */
export function sweepStore(store: string): void {
  if (!existsSync(store)) return;
  const oldest = Date.now() - KEPT_DAYS * 24 * 3600 * 1000;
  for (const name of readdirSync(store)) {
    const folder = path.join(store, name);
    if (statSync(folder).mtimeMs < oldest) rmSync(folder, { recursive: true, force: true });
  }
}
