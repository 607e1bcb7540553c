import { type CompiledIndex, compileIndex } from './compiledIndex.ts';
import type { AlgoliaRecord } from './records.ts';
import { settingsSchema } from './settings.ts';
import type { Synonym } from './synonyms.ts';

/** An index as it is stored: what has been written, by id. */
export interface StoredIndex {
  readonly records: ReadonlyMap<string, AlgoliaRecord>;
  /** As it was sent; the defaults come in when it is read. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly synonyms: ReadonlyMap<string, Synonym>;
}

const EMPTY: StoredIndex = { records: new Map(), settings: {}, synonyms: new Map() };

/** The indices of one application. Writes are tasks: accepted at once, done one after another a moment later. */
export class Store {
  private readonly indices = new Map<string, StoredIndex>();
  private readonly compiled = new WeakMap<StoredIndex, CompiledIndex>();
  private readonly done = new Set<number>();
  private lastTask = 0;
  private queue: Promise<void> = Promise.resolve();
  private readonly delay: number;

  /** @param delay milliseconds each task takes before its effect is seen */
  constructor(delay: number) {
    this.delay = delay;
  }

  get names(): readonly string[] {
    return [...this.indices.keys()];
  }

  get(name: string): StoredIndex | undefined {
    return this.indices.get(name);
  }

  /** An index made ready for searching; built again only after a change. */
  compile(index: StoredIndex): CompiledIndex {
    const ready = this.compiled.get(index);
    if (ready !== undefined) return ready;
    const built = compileIndex([...index.records.values()], settingsSchema.parse(index.settings), index.synonyms.values());
    this.compiled.set(index, built);
    return built;
  }

  isDone(task: number): boolean {
    return this.done.has(task);
  }

  /** Changes an index, which comes into being with its first change. Returns the number of the task. */
  change(name: string, change: (index: StoredIndex) => StoredIndex): number {
    return this.enqueue(() => this.indices.set(name, change(this.indices.get(name) ?? EMPTY)));
  }

  remove(name: string): number {
    return this.enqueue(() => this.indices.delete(name));
  }

  /** What was at the destination is gone in the same moment. */
  move(from: string, to: string): number {
    return this.enqueue(() => {
      const index = this.indices.get(from);
      if (index === undefined) return;
      this.indices.set(to, index);
      this.indices.delete(from);
    });
  }

  /** Without a scope everything is copied over the destination; with one, only these parts, into what is there. */
  copy(from: string, to: string, scope: readonly string[] | undefined): number {
    return this.enqueue(() => {
      const source = this.indices.get(from) ?? EMPTY;
      const target = this.indices.get(to) ?? EMPTY;
      const copied = {
        records: scope === undefined ? source.records : target.records,
        settings: scope === undefined || scope.includes('settings') ? source.settings : target.settings,
        synonyms: scope === undefined || scope.includes('synonyms') ? source.synonyms : target.synonyms,
      };
      this.indices.set(to, copied);
    });
  }

  private enqueue(work: () => void): number {
    this.lastTask += 1;
    const task = this.lastTask;
    const run = (): void => {
      work();
      this.done.add(task);
    };
    if (this.delay === 0) run();
    else this.queue = this.queue.then(() => new Promise((resolve) => setTimeout(resolve, this.delay))).then(run);
    return task;
  }
}
