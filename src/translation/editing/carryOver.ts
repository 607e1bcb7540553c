/** Takes what moved in a source over into its translation, where no words have changed: addresses, ids, directives, code. */
import { analyseSection } from '#translation/sections/analyseSection.ts';
import { carrierDifference } from '#language/markdown/carrierDifference.ts';
import type { Carrier } from '#language/markdown/carriers.ts';
import { fillSection } from './fillSection.ts';

/**
 * The translated section built as its source is built now; undefined when that takes a person: a link was added or taken out, and only
 * somebody who reads the language knows around which words it belongs.
 */
export function carryOver(before: string, now: string, translation: string): string | undefined {
  const [old, current, own] = [before, now, translation].map(analyseSection);
  if (old === undefined || current === undefined || own === undefined) return undefined;
  if (old.segments.length !== own.segments.length || old.segments.length !== current.segments.length) return undefined;
  const texts = own.segments.map(({ markdown }, index) => {
    const [was, is] = [old.segments[index], current.segments[index]].map((segment) => analyseSection(segment?.markdown ?? '').carriers);
    return was === undefined || is === undefined ? undefined : withCarriers(markdown, was, is);
  });
  if (texts.includes(undefined)) return undefined;
  const carried = fillSection(now, texts);
  return carrierDifference(current.carriers, analyseSection(carried).carriers) === undefined ? carried : undefined;
}

/** The text of one segment with each carrier that changed replaced; undefined when they do not pair up. */
export function withCarriers(markdown: string, was: readonly Carrier[], is: readonly Carrier[]): string | undefined {
  if (was.length !== is.length || was.some(({ kind }, index) => kind !== is[index]?.kind)) return undefined;
  let text = markdown;
  for (const [index, { value }] of was.entries()) {
    const next = is[index]?.value ?? value;
    if (next === value) continue;
    if (!text.includes(value)) return undefined;
    text = text.replaceAll(value, () => next);
  }
  return text;
}
