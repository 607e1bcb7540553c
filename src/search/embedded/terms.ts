/** The words of a set of documents, by stem: in which documents, in which forms, how often, and whether in a heading. */
import type { Word } from '#language/analysis/analyse.ts';

/** One stem in one document. */
export interface Posting {
  /** Number of the document. */
  readonly doc: number;
  /** Bits of `TermGroup.forms` that occur there. */
  readonly forms: number;
  /** How often, in four steps: once, 2–3, 4–7, more often. */
  readonly often: number;
  readonly heading: boolean;
}

export interface TermGroup {
  readonly stem: string;
  /** The commonest first; from the 25th on they share the last bit. */
  readonly forms: readonly string[];
  /** By number of the document. */
  readonly postings: readonly Posting[];
}

/** A JavaScript number holds 31 bits that can be shifted; some are left for what else a posting says. */
export const MOST_FORMS = 24;

interface Seen {
  count: number;
  heading: boolean;
  readonly forms: Map<string, number>;
}

/** Collects words document by document, in the order of their numbers. */
export class TermCollector {
  readonly #stems = new Map<string, Map<number, Seen>>();

  add(doc: number, words: readonly Pick<Word, 'form' | 'stem'>[], heading = false): void {
    for (const { form, stem } of words) {
      const docs = this.#stems.get(stem) ?? new Map<number, Seen>();
      if (docs.size === 0) this.#stems.set(stem, docs);
      const seen = docs.get(doc) ?? { count: 0, heading: false, forms: new Map<string, number>() };
      if (seen.count === 0) docs.set(doc, seen);
      seen.count += 1;
      seen.heading ||= heading;
      seen.forms.set(form, (seen.forms.get(form) ?? 0) + 1);
    }
  }

  /** By stem, as code units sort: the order in which they are looked up. */
  groups(): readonly TermGroup[] {
    return [...this.#stems].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([stem, docs]) => group(stem, docs));
  }
}

function group(stem: string, docs: ReadonlyMap<number, Seen>): TermGroup {
  const counts = new Map<string, number>();
  for (const { forms } of docs.values()) {
    for (const [form, count] of forms) counts.set(form, (counts.get(form) ?? 0) + count);
  }
  const forms = [...counts].toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)).map(([form]) => form);
  const bits = new Map(forms.map((form, index) => [form, 1 << Math.min(index, MOST_FORMS)]));
  const postings = [...docs]
    .toSorted(([one], [other]) => one - other)
    .map(([doc, seen]) => ({
      doc,
      forms: [...seen.forms.keys()].reduce((mask, form) => mask | (bits.get(form) ?? 0), 0),
      often: Math.min(3, Math.floor(Math.log2(seen.count))),
      heading: seen.heading,
    }));
  return { stem, forms, postings };
}
