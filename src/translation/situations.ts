/** The situations of the home page as the readers of one locale are shown them. */
import type { Content } from '#content/content.ts';
import { pathPage } from '#content/learningPaths.ts';
import { outline } from '#content/outline.ts';
import { toSerbianLatin } from '#language/serbianLatin.ts';
import { writtenSource, type Locale } from '#model/locale.ts';
import type { LinkedPage } from '#model/pageFacts.ts';
import type { ShownSituation, Situation } from '#model/situation.ts';
import { linkedPage } from './moduleFacts.ts';
import { optional } from './pageTexts.ts';
import type { ShownPage } from './shownPages.ts';

/** In the order of the file; one whose step is not published yet is left out. */
export function shownSituations(
  { situations, originals }: Pick<Content, 'situations' | 'originals'>,
  shown: readonly ShownPage[],
  reader: Locale,
  newestEdition: string | undefined,
): readonly ShownSituation[] {
  const byOriginal = new Map(shown.map((page) => [page.texts.original, page]));
  const find = (id: string): ShownPage | undefined => {
    const original = pathPage(originals, id, newestEdition);
    const page = original && byOriginal.get(original);
    return page?.facts.draft ? undefined : page;
  };
  return situations.flatMap(({ situation }) => {
    const step = find(situation.step);
    if (step === undefined) return [];
    const link = (page: ShownPage): LinkedPage => linkedPage(page.texts, reader, newestEdition);
    const sheet = worksheetOf(situation, step, link(step));
    const cases = situation.cases.flatMap((id) => find(id) ?? []).map(link);
    return [{ id: situation.id, text: worded(situation, reader), step: link(step), ...optional('worksheet', sheet), cases }];
  });
}

function worded({ text }: Situation, reader: Locale): string {
  const words = text[writtenSource(reader)];
  return reader === 'sr-Latn' ? toSerbianLatin(words) : words;
}

function worksheetOf({ worksheet }: Situation, { text }: ShownPage, step: LinkedPage): LinkedPage | undefined {
  const sheet = outline(text.body).directives.find(({ name, attributes }) => name === 'worksheet' && attributes['id'] === worksheet);
  if (worksheet === undefined || sheet === undefined) return undefined;
  return { ...step, id: worksheet, title: sheet.label, url: `${step.url}#${worksheet}` };
}
