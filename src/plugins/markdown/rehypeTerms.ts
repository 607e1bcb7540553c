/** Makes the first use of each term of the glossary on a page a button that shows what it means; browsers open it without a script. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { localeBase } from '#content/address.ts';
import type { Catalogue } from '#content/content.ts';
import type { TextTerm } from '#model/glossaryEntry.ts';
import type { Locale } from '#model/locale.ts';
import { interfaceStrings } from '#translation/interface.ts';
import { OVERLAY, TEXT_TERMS } from '#translation/overlayPlaces.ts';
import { replaceRunningText } from './runningText.ts';
import { shownLanguage } from './shownLanguage.ts';
import { termFinder, type FindTerms, type FoundTerm } from './termFinder.ts';

interface Options {
  readonly siteDir: string;
  /** The locale being built: its readers' language is that of the definitions. */
  readonly locale: Locale;
}

export function rehypeTerms({ siteDir, locale }: Options): (tree: Root, file: VFile) => void {
  let loaded: { readonly find: FindTerms; readonly strings: Catalogue } | undefined;
  return (tree, file) => {
    loaded ??= { find: termFinder(readTerms(siteDir, locale)), strings: interfaceStrings(siteDir, locale) };
    const { find, strings } = loaded;
    const shown = shownLanguage(file);
    const used = new Set<TextTerm>();
    replaceRunningText(tree, shown, (text, language) => {
      const first = find(language, text).filter(({ term }) => !used.has(term) && used.add(term));
      return withButtons(text, first);
    });
    if (used.size > 0) tree.children.push(definitions([...used], strings, locale, locale === shown ? {} : { lang: locale }));
  };
}

function readTerms(siteDir: string, locale: Locale): readonly TextTerm[] {
  // The overlay wrote the file from this very type.
  return JSON.parse(readFileSync(path.join(siteDir, OVERLAY, locale, TEXT_TERMS), 'utf8')) as readonly TextTerm[];
}

function withButtons(text: string, found: readonly FoundTerm[]): readonly ElementContent[] {
  const parts: ElementContent[] = [];
  let position = 0;
  for (const { term, index, length } of found) {
    if (index > position) parts.push(words(text.slice(position, index)));
    position = index + length;
    const properties = { type: 'button', className: ['term'], popoverTarget: idOf(term) };
    parts.push(element('button', properties, [words(text.slice(index, position))]));
  }
  return position === text.length ? parts : [...parts, words(text.slice(position))];
}

/** Once, at the end of the text. The title is for browsers that know no popover: they show the definitions as a list. */
function definitions(terms: readonly TextTerm[], strings: Catalogue, locale: Locale, lang: { lang?: Locale }): Element {
  const more = strings.get('term.more') ?? '';
  return element('div', { className: ['terms'], ...lang }, [
    element('p', { className: ['terms-title'] }, [words(strings.get('term.heading') ?? '')]),
    ...terms.map((term) =>
      element('div', { popover: '', id: idOf(term), role: 'note', ariaLabel: term.term }, [
        element('p', {}, [element('strong', {}, [words(term.term)])]),
        element('p', {}, [words(term.definition)]),
        element('p', {}, [element('a', { href: `${localeBase(locale)}glossary/#${term.id}` }, [words(more)])]),
      ]),
    ),
  ]);
}

function idOf({ id }: TextTerm): string {
  return `term-${id}`;
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function words(value: string): ElementContent {
  return { type: 'text', value };
}
