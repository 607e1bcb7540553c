/** A generated page, and what each engine is given of it. */
import type { PageRecord } from '#search/pageRecord.ts';
import type { Locale } from '#model/locale.ts';

/** Languages that text is generated in. */
export type BenchLanguage = 'hr' | 'sr';

export interface BenchPage {
  readonly id: string;
  readonly language: Locale;
  readonly title: string;
  readonly description: string;
  readonly sections: readonly { readonly anchor: string; readonly heading: string; readonly text: string }[];
  readonly theme: string;
  readonly country: string;
}

export function urlOf({ id }: BenchPage): string {
  return `/case-studies/${id}/`;
}

export function toRecord(page: BenchPage): PageRecord {
  const { id, language, title, description, sections, theme, country } = page;
  return {
    page: id,
    standing: 'newest',
    type: 'case-study',
    language,
    url: urlOf(page),
    title,
    description,
    sections: sections.map(({ anchor, heading, text }) => ({ ...(anchor !== '' && { anchor }), heading, text })),
    facets: { type: ['case-study'], theme: [theme], country: [country] },
  };
}

/** As a site would build it: headings with ids, in the language given. */
export function toHtml({ title, description, sections }: BenchPage, language: string): string {
  const body = sections.map(({ anchor, heading, text }) => `${heading === '' ? '' : `<h2 id="${anchor}">${heading}</h2>`}<p>${text}</p>`);
  return `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body><h1>${title}</h1><p>${description}</p>${body.join('')}</body></html>`;
}

/** One text for engines that know no sections. */
export function toText({ description, sections }: BenchPage): string {
  return [description, ...sections.flatMap(({ heading, text }) => [heading, text])].join('\n');
}
