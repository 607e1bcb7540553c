import { readEnvironment } from '#content/environment.ts';
import { listEditions } from '#content/tree.ts';
import type { Locale } from '#model/locale.ts';
import type { Strings } from '#training/render/strings.ts';
import { textStrings } from '#translation/textStrings.ts';
import type { OverlaySupplies } from '#translation/overlay.ts';
import type { FilesContext } from './exportedPage.ts';

export function filesContext(
  siteDir: string,
  { content, images }: Pick<OverlaySupplies, 'content' | 'images'>,
  reader: Locale,
): FilesContext {
  const known = new Map<Locale, Strings>();
  return {
    siteDir,
    content,
    images,
    reader,
    newestEdition: listEditions(siteDir)[0],
    hubUrl: readEnvironment().hubUrl,
    stringsOf(language) {
      const strings = known.get(language) ?? textStrings(siteDir, language);
      known.set(language, strings);
      return strings;
    },
  };
}
