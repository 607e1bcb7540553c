/** How a section stands to the source it was translated from. */
import type { SectionState } from '#model/sectionState.ts';
import type { RecordedSection } from '#model/translationRecord.ts';
import { analyseSection } from '#translation/sections/analyseSection.ts';
import { FRONT, frontHashes } from '#translation/sections/frontSection.ts';
import type { Meanings } from './acceptedEdits.ts';
import { plainlyReworded } from './plainlyReworded.ts';

/** `source` is the section as it is now. */
export type CompareSection = (key: string, recorded: RecordedSection, source: string) => SectionState;

interface Compared {
  readonly seen: string;
  readonly source: string;
  readonly recorded: RecordedSection;
  readonly state: SectionState;
}

/** For one page. Its translations were mostly made from the same wording: what was found for one holds for the next. */
export function sectionComparer(meanings: Meanings): CompareSection {
  const last = new Map<string, Compared>();
  return (key, recorded, source) => {
    const seen = recorded.source.join('\n');
    // Unchanged to the letter is by far the most frequent case, and needs no parser.
    if (seen === source) return 'current';
    const before = last.get(key);
    if (before?.seen === seen && before.source === source && sameHashes(before.recorded, recorded)) return before.state;
    const state = compare(key, recorded, seen, source, meanings);
    last.set(key, { seen, source, recorded, state });
    return state;
  };
}

/** A record mended by hand may have the same text and other hashes. */
function sameHashes(a: RecordedSection, b: RecordedSection): boolean {
  return a.text === b.text && a.structure === b.structure;
}

function compare(key: string, recorded: RecordedSection, seen: string, source: string, meanings: Meanings): SectionState {
  if (key !== FRONT && !meanings.edited(recorded.text) && plainlyReworded(seen, source)) return 'stale';
  const { text, structure } = hashes(key, source);
  if (!meanings.same(recorded.text, text)) return 'stale';
  return recorded.structure === structure ? 'current' : 'technical';
}

/** The hashes a section of a page has. */
export function hashes(key: string, source: string): { readonly text: string; readonly structure: string } {
  const { text, structure } = key === FRONT ? frontHashes(source) : analyseSection(source);
  return { text, structure };
}
