import type { PageFacts } from '#model/pageFacts.ts';

/** The facts the overlay put into every page's front matter; it wrote them from this very type. */
export function factsOf(frontMatter: object): PageFacts {
  return Reflect.get(frontMatter, 'hub') as PageFacts;
}
