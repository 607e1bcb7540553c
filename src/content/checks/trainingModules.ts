/** A training module holds: sessions have time for their activities, outcomes are practised, quizzes can be answered. */
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import { WORKING_DRAFT } from '#model/edition.ts';
import type { Problem } from '#model/problem.ts';
import type { ModuleProblem } from '#training/parse/moduleProblem.ts';
import { moduleProblems } from '#training/parse/moduleProblems.ts';
import { parseModule } from '#training/parse/parseModule.ts';
import type { Page } from '#content/content.ts';
import { at, placeKey } from '#content/places.ts';
import { remembered } from '#content/remembered/remembered.ts';
import type { Check } from './check.ts';

export const trainingModules: Check = ({ originals, translations }) => {
  const modules = originals.filter(({ frontMatter }) => frontMatter.type === 'module');
  const places = new Set(modules.map(placeKey));
  return [
    ...modules.flatMap((page) =>
      placed(
        page,
        problemsIn(page.body).filter(({ scope }) => scope !== 'draft' || page.tree.edition === WORKING_DRAFT),
      ),
    ),
    // The plan is the original's; a translation may not have all of it yet.
    ...translations
      .filter((page) => places.has(placeKey(page)))
      .flatMap((page) =>
        placed(
          page,
          problemsIn(page.body).filter(({ scope }) => scope === 'part'),
        ),
      ),
  ];
};

const problemsIn = remembered('moduleProblems', (body: string): readonly ModuleProblem[] => {
  const root = parseMarkdown(body);
  // The language of a part says nothing about whether it is right.
  return moduleProblems(root, parseModule(root, { language: 'en', borrowed: new Map() }));
});

function placed(page: Page, problems: readonly ModuleProblem[]): readonly Problem[] {
  return problems.map(({ line, found, expected, fix }) => ({ ...at(page, line), found, expected, fix }));
}
