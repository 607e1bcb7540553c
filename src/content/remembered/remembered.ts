/**
 * Results that follow from a text alone, kept while a process runs and from one run to the next: between two builds hardly any text changes,
 * and parsing all of them again is what a build of the content would mostly do.
 */
import { createHash } from 'node:crypto';

/** By hash of what was asked; whether it was asked for since the memory was last swept. */
type Results = Map<string, { readonly result: unknown; used: boolean }>;

const functions = new Map<string, Results>();

/** Beyond this the results of a function are forgotten, whatever is used: a preview may run for days. */
const KEPT = 50_000;

let found = 0;

/** How many results were not known, since the memory was last swept. */
export function newResults(): number {
  return found;
}

/**
 * `make`, asked only for what it was not asked before. It must depend on its input and the hub's code alone; nobody may change what it gives.
 * @param name of this function in the file on disk
 * @param make takes what can be written as JSON, gives what can be cloned: no functions
 */
export function remembered<Input, Result>(name: string, make: (input: Input) => Result): (input: Input) => Result {
  const results = resultsOf(name);
  return (input) => {
    const key = createHash('sha256').update(JSON.stringify(input)).digest('base64url');
    const known = results.get(key);
    if (known !== undefined) {
      known.used = true;
      return known.result as Result; // Put there by this function, or by an earlier run of the same code.
    }
    const result = make(input);
    if (results.size >= KEPT) results.clear();
    results.set(key, { result, used: true });
    found += 1;
    return result;
  };
}

/** Results by function and key. */
export type Memory = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** Adds what an earlier run has found. */
export function recall(memory: Memory): void {
  for (const [name, results] of memory) {
    const known = resultsOf(name);
    for (const [key, result] of results) if (!known.has(key)) known.set(key, { result, used: false });
  }
}

/** What is to be kept: with `all`, everything; otherwise what was asked for since the last sweep, and the rest is forgotten. */
export function sweep(all: boolean): Memory {
  found = 0;
  const memory = new Map<string, ReadonlyMap<string, unknown>>();
  for (const [name, results] of functions) {
    const kept = new Map<string, unknown>();
    for (const [key, entry] of results) {
      if (all || entry.used) kept.set(key, entry.result);
      else results.delete(key);
      entry.used = all && entry.used;
    }
    memory.set(name, kept);
  }
  return memory;
}

function resultsOf(name: string): Results {
  const known = functions.get(name);
  if (known !== undefined) return known;
  const results: Results = new Map();
  functions.set(name, results);
  return results;
}
