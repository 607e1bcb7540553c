/** All content, and everything that is wrong with it. */
import { compareProblems, type Problem } from '#model/problem.ts';
import type { Check } from './checks/check.ts';
import { caseSections } from './checks/caseSections.ts';
import { citations } from './checks/citations.ts';
import { contributed } from './checks/contributed.ts';
import { directives } from './checks/directives.ts';
import { fileNames } from './checks/fileNames.ts';
import { files } from './checks/files.ts';
import { glance } from './checks/glance.ts';
import { headings } from './checks/headings.ts';
import { images } from './checks/images.ts';
import { interfaceStrings } from './checks/interfaceStrings.ts';
import { learningPaths } from './checks/learningPaths.ts';
import { links } from './checks/links.ts';
import { trainingModules } from './checks/trainingModules.ts';
import { orphans } from './checks/orphans.ts';
import { prerequisites } from './checks/prerequisites.ts';
import { rawHtml } from './checks/rawHtml.ts';
import { registryIds } from './checks/registryIds.ts';
import { script } from './checks/script.ts';
import { situations } from './checks/situations.ts';
import { toolkitSteps } from './checks/toolkitSteps.ts';
import { translationOrigin } from './checks/translationOrigin.ts';
import { uniqueAddresses } from './checks/uniqueAddresses.ts';
import { uniqueIds } from './checks/uniqueIds.ts';
import type { Content } from './content.ts';
import { loadContent } from './loadContent.ts';
import { readContext } from './readContext.ts';

const CHECKS: readonly Check[] = [
  caseSections,
  citations,
  contributed,
  directives,
  fileNames,
  files,
  glance,
  headings,
  images,
  interfaceStrings,
  learningPaths,
  links,
  trainingModules,
  orphans,
  prerequisites,
  rawHtml,
  registryIds,
  script,
  situations,
  toolkitSteps,
  translationOrigin,
  uniqueAddresses,
  uniqueIds,
];

/** Reads all content and checks it; the content holds whatever could be read, the problems come in reading order. */
export function checkContent(siteDir: string): { content: Content; problems: readonly Problem[] } {
  const { content, problems } = loadContent(siteDir);
  const { context, problems: contextProblems } = readContext(siteDir, content);
  const found = CHECKS.flatMap((check) => check(content, context));
  return { content, problems: [...problems, ...contextProblems, ...found].toSorted(compareProblems) };
}
