/** Cuts a text at the headings that are sections of a case study; what stands before and elsewhere goes to “what they did”. */
import type { CaseSection } from '../draft.ts';

const HEADING = /^#{1,6}\s+(.+?)\s*#*$/u;

/** @param names the names of the sections as they may stand in the text */
export function splitSections(markdown: string, names: ReadonlyMap<string, CaseSection>): Readonly<Partial<Record<CaseSection, string>>> {
  const known = new Map([...names].map(([name, section]) => [spelt(name), section]));
  const parts = new Map<CaseSection, string[]>();
  let section: CaseSection = 'what-they-did';
  for (const line of markdown.split('\n')) {
    const next = known.get(spelt(HEADING.exec(line)?.[1] ?? ''));
    if (next === undefined) parts.set(section, [...(parts.get(section) ?? []), line]);
    else section = next;
  }
  const texts = [...parts].map(([id, lines]) => [id, lines.join('\n').trim()] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

function spelt(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
