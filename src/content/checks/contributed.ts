/** What somebody sent through the form holds nothing that the build or a browser would run. */
import path from 'node:path';
import { GATE_EXPECTED, GATE_FIX, gateProblems } from '#submission/gate/gateProblems.ts';
import type { Problem } from '#model/problem.ts';
import type { Page } from '#content/content.ts';
import { at, pairTranslations } from '#content/places.ts';
import type { OriginalPage } from '#content/content.ts';
import type { Check } from './check.ts';

/** Originals and their translations. */
export const contributed: Check = (content) => [
  ...content.originals.flatMap((page) => checked(page, page)),
  ...pairTranslations(content).flatMap(({ original, translation }) => checked(translation, original)),
];

function checked(page: Page, { frontMatter }: OriginalPage): readonly Problem[] {
  if (frontMatter.type !== 'case-study' || frontMatter.contributed === undefined) return [];
  const citations = new Set(frontMatter.sources.map(({ key }) => key));
  return gateProblems(page.body, { citations, slug: path.posix.basename(page.file, '.md') }).map(({ line, found }) => ({
    ...at(page, line),
    found: `${found} in a contributed case`,
    expected: GATE_EXPECTED,
    fix: GATE_FIX,
  }));
}
