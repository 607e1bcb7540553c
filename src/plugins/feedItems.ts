/** Feed entries say in which language a report is when it is not the feed's own: a feed reader shows no notice of the page. */
import type { CreateFeedItemsFn } from '@docusaurus/plugin-content-blog';
import type { Catalogue } from '#content/content.ts';
import type { PageFacts } from '#model/pageFacts.ts';

export function feedItems(strings: Catalogue): CreateFeedItemsFn {
  return async ({ defaultCreateFeedItems, ...params }) => {
    const items = await defaultCreateFeedItems(params);
    const notes = new Map(params.blogPosts.map(({ metadata }) => [metadata.title, languageNote(metadata.frontMatter, strings)]));
    return items.map((item) => {
      const note = notes.get(item.title);
      return note === undefined ? item : { ...item, description: `(${note}) ${item.description ?? ''}` };
    });
  };
}

function languageNote(frontMatter: object, strings: Catalogue): string | undefined {
  // The overlay wrote `hub` from this type.
  const facts = Reflect.get(frontMatter, 'hub') as PageFacts;
  return facts.fallback ? strings.get(`language.in.${facts.shown}`) : undefined;
}
