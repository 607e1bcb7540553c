/** Forms that the glossary tells to avoid, in originals and translations alike. */
import { compileStems, findStems, type StemMatcher } from '#language/termMatch.ts';
import type { GlossaryConcept } from '#model/glossaryConcept.ts';
import type { WrittenLocale } from '#model/locale.ts';
import type { Problem } from '#model/problem.ts';
import type { Page } from '#content/content.ts';
import { at, atField, frontTextsOf, languageOf } from '#content/places.ts';
import { FRONT } from '#translation/sections/frontSection.ts';
import { proseOf } from '#translation/sections/prose.ts';
import { splitSections } from '#translation/sections/splitSections.ts';
import { conceptFinder } from '#translation/worksheet/namedConcepts.ts';

interface Avoided {
  readonly matcher: StemMatcher;
  readonly concept: string;
  /** What to write instead, the preferred form first. */
  readonly terms: readonly string[];
  readonly reason: string;
  /** Right in another sense. */
  readonly ambiguous: boolean;
}

/** What a translation was made from. */
interface Source {
  readonly language: WrittenLocale;
  readonly section: (key: string) => string | undefined;
}

export interface AvoidedForms {
  /** Those of a page. An ambiguous form is told of where the source names the concept, and so never in an original. */
  readonly in: (page: Page, source?: Source) => readonly SectionWarning[];
}

interface SectionWarning {
  /** Key of the section. */
  readonly key: string;
  readonly problem: Problem;
}

export function avoidedForms(concepts: Iterable<GlossaryConcept>): AvoidedForms {
  const all = [...concepts];
  const finder = conceptFinder(all);
  const prepared = new Map<WrittenLocale, readonly Avoided[]>();
  return {
    in(page, source) {
      const language = languageOf(page);
      const forms = prepared.get(language) ?? prepare(all, language);
      prepared.set(language, forms);
      if (forms.length === 0) return [];
      const meant = ({ ambiguous, concept }: Avoided, key: string): boolean =>
        !ambiguous || (source !== undefined && finder.named(source.language, source.section(key) ?? '').includes(concept));
      return textsOf(page).flatMap(({ key, text, placeAt }) =>
        findForms(text, forms)
          .filter((form) => meant(form, key))
          .map((form) => ({ key, problem: { ...placeAt(form.index), ...warning(form) } })),
      );
    },
  };
}

interface Text {
  readonly key: string;
  readonly text: string;
  readonly placeAt: (index: number) => Pick<Problem, 'file' | 'line' | 'field'>;
}

function textsOf(page: Page): readonly Text[] {
  const front = frontTextsOf(page).map(([field, text]) => ({ key: FRONT, text, placeAt: () => atField(page, field) }));
  const body = splitSections(page.body).flatMap(({ key, source, line }) =>
    proseOf(source).map(({ text, lineAt }) => ({ key, text, placeAt: (index: number) => at(page, line + lineAt(index) - 1) })),
  );
  return [...front, ...body];
}

function prepare(concepts: readonly GlossaryConcept[], language: WrittenLocale): readonly Avoided[] {
  return concepts.flatMap(({ id, terms, avoid }) =>
    (avoid[language] ?? []).map(({ stems, reason, ambiguous = false }) => ({
      matcher: compileStems(stems),
      concept: id,
      terms: terms[language].map(({ term }) => term),
      reason,
      ambiguous,
    })),
  );
}

interface FoundForm extends Avoided {
  readonly form: string;
  readonly index: number;
}

function findForms(text: string, forms: readonly Avoided[]): readonly FoundForm[] {
  return forms
    .flatMap((avoided) =>
      findStems(text, avoided.matcher).map(({ index, length }) => ({ ...avoided, index, form: text.slice(index, index + length) })),
    )
    .toSorted((a, b) => a.index - b.index);
}

function warning({ form, concept, terms, reason }: FoundForm): Pick<Problem, 'found' | 'expected' | 'fix'> {
  const found = form.replaceAll(/\s+/gu, ' ');
  return {
    found: `“${found}”, which the glossary tells to avoid (${reason})`,
    expected: terms.map((term) => `“${term}”`).join(' or '),
    fix: `write what data/glossary/${concept}.yaml accepts, or mark a name or a quotation in another language: \`:lang[${found}]{lang=…}\``,
  };
}
