/** What is probably wrong with the texts of the working draft. Warnings block nothing: only a reader can tell whether they are right. */
import type { Content } from '#content/content.ts';
import { WORKING_DRAFT } from '#model/edition.ts';
import { compareProblems, type Problem } from '#model/problem.ts';
import { checkedTranslations } from '#translation/checks/checkedTranslations.ts';
import type { CheckedTranslation } from '#translation/checks/translationCheck.ts';
import type { Ledger } from '#translation/freshness/freshness.ts';
import { sourceOf } from '#translation/freshness/versions.ts';
import { groupTexts } from '#translation/pageTexts.ts';
import { avoidedForms, type AvoidedForms } from './avoidedForms.ts';
import { comparedSections } from './comparedSections.ts';
import { length } from './length.ts';
import { numbers } from './numbers.ts';
import type { TranslationWarning } from './translationWarning.ts';
import { untranslated } from './untranslated.ts';

const WARNINGS: readonly TranslationWarning[] = [numbers, length, untranslated];

/** In reading order; editions are frozen, and are left out. */
export function warnings(content: Content, ledger: Ledger): readonly Problem[] {
  const avoided = avoidedForms(content.glossary.concepts.values());
  const pages = groupTexts(content).filter(({ original }) => (original.tree.edition ?? WORKING_DRAFT) === WORKING_DRAFT);
  return pages
    .flatMap((texts) => [
      ...avoided.in(texts.original).map(({ problem }) => problem),
      ...checkedTranslations(texts, ledger).flatMap((translation) => translationWarnings(translation, avoided)),
    ])
    .toSorted(compareProblems);
}

/** `keys` are the sections to look at, all when not given. */
export function translationWarnings(
  translation: CheckedTranslation,
  avoided: AvoidedForms,
  keys?: ReadonlySet<string>,
): readonly Problem[] {
  const { page, versions } = translation;
  const { from } = page.frontMatter.translation;
  const isAsked = (key: string): boolean => keys?.has(key) !== false;
  const source = { language: from, section: (key: string) => sourceOf(versions, from, key) };
  return [
    ...avoided.in(page, source).flatMap(({ key, problem }) => (isAsked(key) ? [problem] : [])),
    ...comparedSections(translation).flatMap((section) =>
      isAsked(section.key) ? WARNINGS.flatMap((warning) => warning(translation, section)) : [],
    ),
  ];
}
