/** A piece that reads as its source reads has been left untranslated, unless the two languages are as good as one. */
import { sameLanguageArea } from '#language/sameLanguageArea.ts';
import { LOCALE_FACTS } from '#model/locale.ts';
import { foldSpace } from '#language/foldSpace.ts';
import { proseOf } from '#translation/sections/prose.ts';
import { sourceName, type TranslationWarning } from './translationWarning.ts';

/** Fewer words may be the same by chance. */
const WORDS = 4;
/** A name has capitals and a word or two between them: `Platforma za Društveni centar`. */
const LOWER_CASE = 3;
const SHOWN = 60;

export const untranslated: TranslationWarning = (translation, section) => {
  const { from } = translation.page.frontMatter.translation;
  if (sameLanguageArea(from, translation.locale)) return [];
  return section.pieces
    .filter(({ source, own, markdown }) => folded(source) === folded(own) && saysSomething(markdown))
    .map(({ own, place }) => ({
      ...place,
      found: `“${own.length > SHOWN ? `${own.slice(0, SHOWN)}…` : own}”, word for word as in the source`,
      expected: `${LOCALE_FACTS[translation.locale].label}, translated from ${sourceName(translation, section)}`,
      fix: `translate it; mark what is to stay as it is: \`:lang[…]{lang=${from}}\``,
    }));
};

function folded(text: string): string {
  return foldSpace(text).toLowerCase();
}

/** Names, links and citations are right in any language. */
function saysSomething(markdown: string): boolean {
  const words = proseOf(markdown, { labels: false }).flatMap(({ text }) => text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []);
  return words.length >= WORDS && words.filter((word) => /^\p{Ll}/u.test(word)).length >= LOWER_CASE;
}
