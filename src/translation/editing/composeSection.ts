import { analyseSection } from '#translation/sections/analyseSection.ts';
import { carrierDifference } from '#language/markdown/carrierDifference.ts';
import { fillSection } from './fillSection.ts';

/**
 * A translated section with new texts, one for each piece of its source; undefined leaves a piece as it is. The translation keeps its own
 * line breaks as long as it is built as its source is; otherwise it is built anew from the source.
 * Undefined when the texts do not fit into either.
 */
export function composeSection(own: string | undefined, source: string, texts: readonly (string | undefined)[]): string | undefined {
  const kept = own === undefined ? undefined : filled(own, source, texts);
  return kept ?? filled(source, source, texts);
}

function filled(frame: string, source: string, texts: readonly (string | undefined)[]): string | undefined {
  const wanted = analyseSection(source);
  if (kinds(frame) !== kinds(source)) return undefined;
  const result = fillSection(frame, texts);
  const { segments, carriers } = analyseSection(result);
  const fits =
    kinds(result) === kinds(source) &&
    segments.every(({ markdown }, index) => texts[index] === undefined || markdown === texts[index]) &&
    carrierDifference(wanted.carriers, carriers) === undefined;
  return fits ? result : undefined;
}

function kinds(source: string): string {
  return analyseSection(source)
    .segments.map(({ kind }) => kind)
    .join();
}
