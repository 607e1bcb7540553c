/** A translation is into another language than the page's own, and from a text that exists. */
import type { Problem } from '#model/problem.ts';
import type { TranslatedPage } from '#content/content.ts';
import { atField, pairTranslations, placeKey } from '#content/places.ts';
import type { Check } from './check.ts';

export const translationOrigin: Check = (content) =>
  pairTranslations(content).flatMap(({ original, translation }): Problem[] => {
    const { language } = original.frontMatter;
    if (translation.locale === language) {
      return [
        {
          file: translation.path,
          found: `a translation into ${language}, the language ${original.path} is written in`,
          expected: 'translations into other languages only',
          fix: `remove the file, or correct \`language\` in ${original.path}`,
        },
      ];
    }
    const others = content.translations.filter((other) => placeKey(other) === placeKey(translation) && other.locale !== translation.locale);
    return checkFrom(translation, [language, ...others.map(({ locale }) => locale)], original.path);
  });

function checkFrom(translation: TranslatedPage, available: readonly string[], original: string): Problem[] {
  const { from } = translation.frontMatter.translation;
  if (available.includes(from)) return [];
  return [
    {
      ...atField(translation, 'translation', 'from'),
      found:
        from === translation.locale
          ? `\`${from}\`, the language of the translation itself`
          : `\`${from}\`, in which ${original} does not exist`,
      expected: `one of ${[...new Set(available)].join(', ')}`,
      fix: 'write the language you translated from',
    },
  ];
}
