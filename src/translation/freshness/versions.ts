/** One page in every language it is written in, cut into sections: what freshness is computed from. */
import { WORKING_DRAFT } from '#model/edition.ts';
import type { WrittenLocale } from '#model/locale.ts';
import { FRONT, frontSource, type FrontTexts } from '#translation/sections/frontSection.ts';
import { splitSections } from '#translation/sections/splitSections.ts';
import type { PageTexts } from '#translation/pageTexts.ts';

/** Sections in the order of the page, the front matter first: key to source, without blank lines around it. */
export type SectionSources = ReadonlyMap<string, string>;

export interface TranslatedVersion {
  /** Language it was translated from. */
  readonly from: WrittenLocale;
  readonly sections: SectionSources;
}

export interface PageVersions {
  /** Edition of the library, or the working draft, to which reports and pages about the hub belong too. */
  readonly edition: string;
  readonly id: string;
  /** Path of the original from the project's root. */
  readonly path: string;
  readonly language: WrittenLocale;
  readonly original: SectionSources;
  readonly translations: ReadonlyMap<WrittenLocale, TranslatedVersion>;
}

export function sectionSources(front: FrontTexts, body: string): SectionSources {
  return new Map([[FRONT, frontSource(front)], ...splitSections(body).map(({ key, source }) => [key, withoutMargins(source)] as const)]);
}

/** Blank lines between sections belong to neither. */
function withoutMargins(source: string): string {
  const text = source.trimEnd();
  // A section begins with its heading; only what stands before the first one may begin with blank lines.
  return text.startsWith('#') ? text : text.replace(/^(?:[ \t]*\n)+/, '');
}

/** The versions of a page that has been loaded whole. */
export function versionsOf({ original, translations }: PageTexts): PageVersions {
  const { frontMatter, tree, path, body } = original;
  return {
    edition: tree.edition ?? WORKING_DRAFT,
    id: frontMatter.id,
    path,
    language: frontMatter.language,
    original: sectionSources(frontMatter, body),
    translations: new Map(
      [...translations].map(([locale, page]) => [
        locale,
        { from: page.frontMatter.translation.from, sections: sectionSources(page.frontMatter, page.body) },
      ]),
    ),
  };
}

/** A section as the translators into a language see it: in the language they translate from, or else in the original. */
export function sourceOf({ language, original, translations }: PageVersions, from: WrittenLocale, key: string): string | undefined {
  const pivot = from === language ? undefined : translations.get(from);
  return pivot?.sections.get(key) ?? original.get(key);
}
