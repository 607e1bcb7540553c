/** Boxes about one country each, by the day on which somebody is to look at them again. */
import type { Registries } from '#content/data.ts';
import { countryName } from '#language/countryName.ts';
import { formatDate } from '#language/formatDate.ts';
import type { Locale } from '#model/locale.ts';
import type { BoardBox, BoardPage } from '#model/translationBoard.ts';
import { readReview } from '#training/parse/readReview.ts';
import { contributor } from '#translation/facts.ts';
import type { PageProgress } from './pageProgress.ts';

export interface BoxesOf {
  readonly page: Pick<BoardPage, 'title' | 'language' | 'url'>;
  readonly progress: PageProgress;
}

export function countryBoxes(pages: readonly BoxesOf[], registries: Registries, reader: Locale): readonly BoardBox[] {
  return pages
    .flatMap(({ page: { title, language, url }, progress }) =>
      progress.texts.original.outline.directives
        .filter(({ name }) => name === 'country')
        .map(({ attributes }): BoardBox => {
          const { country, owner, due } = readReview(attributes);
          return {
            title,
            language,
            url,
            country: countryName(country, reader),
            owner: contributor(registries, owner, reader).name,
            due: { date: due, label: formatDate(due, reader) },
          };
        }),
    )
    .toSorted((a, b) => a.due.date.localeCompare(b.due.date, 'en'));
}
