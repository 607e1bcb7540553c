/** Renders Markdown as the site does, in a site whose strings name their language. */
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { createSite } from '#content/testing/site.ts';
import type { Locale } from '#model/locale.ts';
import { rehypeSources } from '#plugins/markdown/rehypeSources.ts';
import { remarkDirectives } from '#plugins/markdown/remarkDirectives.ts';

function catalogue(texts: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(texts).map(([id, message]) => [id, { message }])));
}

const STRINGS = {
  'i18n/en/code.json': catalogue({
    'module.minutes': '{value} min',
    'module.outcomes': 'Outcomes {value}',
    'module.group': 'groups of {value}',
    'module.notes': 'For the facilitator',
    'source.heading': 'Sources',
    'source.back': 'Back to the text',
  }),
  'i18n/sr/code.json': catalogue({
    'module.minutes': '{value} мин',
    'module.outcomes': 'Исходи {value}',
    'module.group': 'групе од {value}',
    'module.notes': 'За фацилитатора',
    'source.heading': 'Извори',
    'source.back': 'Назад на текст',
  }),
};

export type Render = (body: string, shown?: Locale) => string;

/** HTML of a body as part of a page shown in a language; without one, as of a page that is not from the overlay. */
export function renderer(): Render {
  const siteDir = createSite(STRINGS);
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkDirective)
    .use(remarkMath)
    .use(remarkDirectives, { siteDir })
    .use(remarkRehype)
    .use(rehypeSources, { siteDir })
    .use(rehypeStringify)
    .freeze();
  return (body, shown) => {
    const file = new VFile({ value: body, data: shown === undefined ? {} : { frontMatter: { hub: { shown } } } });
    return String(processor.processSync(file));
  };
}
