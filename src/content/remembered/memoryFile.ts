/** What functions have found, from one run to the next: `.cache/remembered`. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { codeStamp } from '#content/codeStamp.ts';
import { newResults, recall, sweep, type Memory } from './remembered.ts';

/** Where functions stand that are remembered, and what they use. */
const PLACES = ['content', 'language', 'model', 'training', 'translation'];

/** Fewer are found again sooner than the whole file is written: an edit in the preview makes some ten. */
const WORTH_WRITING = 200;

interface Stored {
  readonly stamp: string;
  readonly memory: Memory;
}

/** Folders whose file has been read: their memory is in this process. */
const recalled = new Set<string>();

/** Takes up what earlier runs on this folder have found; nothing where they ran other code. */
export function recallFrom(siteDir: string): void {
  if (recalled.has(siteDir)) return;
  recalled.add(siteDir);
  const stored = read(fileIn(siteDir));
  if (stored?.stamp === stampNow()) recall(stored.memory);
}

/**
 * Keeps for the next run what this one has asked for.
 * @param all keep also what it has not asked for: it has looked at a part of the content
 */
export function rememberIn(siteDir: string, all: boolean): void {
  const file = fileIn(siteDir);
  if (existsSync(file) && newResults() < WORTH_WRITING) return;
  const stored: Stored = { stamp: stampNow(), memory: sweep(all) };
  mkdirSync(path.dirname(file), { recursive: true });
  // Whole or not at all: two runs may end at once.
  const part = `${file}.${process.pid}`;
  writeFileSync(part, serialize(stored));
  renameSync(part, file);
}

function fileIn(siteDir: string): string {
  return path.join(siteDir, '.cache', 'remembered');
}

/** The format is that of this Node.js. */
function stampNow(): string {
  return `${process.version} ${codeStamp(PLACES)}`;
}

function read(file: string): Stored | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return deserialize(readFileSync(file)) as Stored; // Our own file; its stamp tells whether of this code.
  } catch {
    // Damaged or of another version: everything is found anew.
    return undefined;
  }
}
