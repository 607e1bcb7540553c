/** What travels, in bytes: brotli 11, save for files that are compressed already. */
import path from 'node:path';
import { readFileSync } from 'node:fs';
import { compressed } from './bundle.ts';
import { listIndex } from './indexFolder.ts';
import type { FetchMeasure } from './measures.ts';

export interface IndexSizes {
  readonly files: number;
  /** As they lie on the server. */
  readonly raw: number;
  readonly travelling: number;
}

/** Pagefind's own formats are gzip inside; compressed once more they only grow. */
const COMPRESSED = /\.pf_\w+$|\.pagefind$/;
/** What is code or belongs to an interface, not to an index. */
const CODE = /\.(?:js|css|pagefind)$/;

export class Transfer {
  readonly #folder: string;
  readonly #sizes = new Map<string, number>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  of(file: string): number {
    const before = this.#sizes.get(file);
    if (before !== undefined) return before;
    const bytes = readFileSync(path.join(this.#folder, file));
    const size = COMPRESSED.test(file) ? bytes.length : compressed(bytes);
    this.#sizes.set(file, size);
    return size;
  }

  /** Code that comes with the index: Pagefind's page part, its worker, and the compiled engine it fetched. */
  code(measures: FetchMeasure): number {
    const engines = new Set(measures.flatMap(({ files }) => files.filter((file) => file.endsWith('.pagefind'))));
    const files = engines.size === 0 ? [] : ['pagefind.js', 'pagefind-worker.js', ...engines];
    return files.reduce((sum, file) => sum + this.of(file), 0);
  }

  index(): IndexSizes {
    const files = listIndex(this.#folder).filter((file) => !CODE.test(file));
    const raw = files.reduce((sum, file) => sum + readFileSync(path.join(this.#folder, file)).length, 0);
    return { files: files.length, raw, travelling: files.reduce((sum, file) => sum + this.of(file), 0) };
  }

  /** Without code; per query that found something, all it fetched. */
  fetched(measures: FetchMeasure): readonly number[] {
    return measures
      .filter(({ found }) => found > 0)
      .map(({ files }) => files.filter((file) => !CODE.test(file)).reduce((sum, file) => sum + this.of(file), 0));
  }
}
