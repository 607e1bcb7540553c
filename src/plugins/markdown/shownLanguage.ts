/** The language of the page being compiled, and the interface strings in that language. */
import type { VFile } from 'vfile';
import type { Strings } from '#training/render/strings.ts';
import { DEFAULT_LOCALE, isLocale, type Locale } from '#model/locale.ts';
import { textStrings } from '#translation/textStrings.ts';

/** What the hub adds to a page is written in the page's language, not the reader's: it stands inside the article. */
export function stringsFor(siteDir: string): (file: VFile) => { strings: Strings; language: Locale } {
  const cache = new Map<Locale, Strings>();
  return (file) => {
    const language = shownLanguage(file);
    const strings = cache.get(language) ?? textStrings(siteDir, language);
    cache.set(language, strings);
    return { strings, language };
  };
}

/** Docusaurus hands the front matter down as `data.frontMatter`; the overlay put `hub.shown` there. */
export function shownLanguage(file: VFile): Locale {
  const frontMatter: unknown = file.data['frontMatter'];
  const hub: unknown = typeof frontMatter === 'object' && frontMatter !== null ? Reflect.get(frontMatter, 'hub') : undefined;
  const shown: unknown = typeof hub === 'object' && hub !== null ? Reflect.get(hub, 'shown') : undefined;
  return typeof shown === 'string' && isLocale(shown) ? shown : DEFAULT_LOCALE;
}
