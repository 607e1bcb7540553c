/** What stands in the braces of a `:::country` box. */
import type { RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';

export interface CountryReview {
  /** ISO 3166 code. */
  readonly country: string;
  /** Id from `data/contributors.yaml`: who answers for it. */
  readonly owner: string;
  /** ISO dates: when it was looked at, and when somebody is to look again. */
  readonly reviewed: string;
  readonly due: string;
}

export function isCountryBox(node: RootContent): node is ContainerDirective {
  return node.type === 'containerDirective' && node.name === 'country';
}

/** Without `due` a box is to be looked at again after a year. */
export function readReview(attributes: Readonly<Record<string, string | null | undefined>> | null | undefined): CountryReview {
  const { country, owner, reviewed, due } = attributes ?? {};
  const day = reviewed ?? '';
  return { country: country ?? '', owner: owner ?? '', reviewed: day, due: due ?? aYearAfter(day) };
}

/** 29 February is followed by the 1 March of the next year. */
function aYearAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year + 1, month - 1, date)).toISOString().slice(0, 10);
}
