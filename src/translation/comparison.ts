/** The cases that can be compared: those with a `:::glance` box, as the readers of one locale are shown them. */
import { toString } from 'mdast-util-to-string';
import type { Paragraph, PhrasingContent } from 'mdast';
import { glanceBoxes } from '#content/glanceBoxes.ts';
import { CITATION } from '#content/outline.ts';
import { glanceItems } from '#language/markdown/glanceItems.ts';
import type { ComparedCase, TextPiece } from '#model/comparedCase.ts';
import { GLANCE_KEYS, type GlanceKey } from '#model/glance.ts';
import { LOCALE_FACTS, type Locale } from '#model/locale.ts';
import { isListed } from './catalogue.ts';
import { optional } from './pageTexts.ts';
import type { ShownPage } from './shownPages.ts';

/** By country and title, as the locale sorts. */
export function comparedCases(shown: readonly ShownPage[], reader: Locale, newestEdition: string | undefined): readonly ComparedCase[] {
  const { compare } = new Intl.Collator(LOCALE_FACTS[reader].intl);
  return shown
    .filter(({ texts, facts }) => facts.type === 'case-study' && isListed(texts, newestEdition))
    .flatMap((page) => comparedCase(page) ?? [])
    .toSorted((a, b) => compare(a.country, b.country) || compare(a.title, b.title));
}

function comparedCase({ text, facts, entry }: ShownPage): ComparedCase | undefined {
  const glance = glanceOf(text.body);
  if (glance === undefined || facts.case === undefined) return undefined;
  return {
    id: facts.id,
    title: entry.title,
    url: entry.url,
    ...optional('lang', facts.fallback ? facts.shown : undefined),
    place: facts.case.place,
    country: facts.countries.map(({ name }) => name).join(', '),
    ...optional('governance', facts.case.governance),
    glance,
  };
}

function glanceOf(body: string): ComparedCase['glance'] | undefined {
  const [box] = glanceBoxes(body);
  if (box === undefined) return undefined;
  return Object.fromEntries(glanceItems(box).flatMap(({ key, said }) => (isGlanceKey(key) ? [[key, pieces(said)]] : [])));
}

function isGlanceKey(key: string): key is GlanceKey {
  return (GLANCE_KEYS as readonly string[]).includes(key);
}

/** Without citations: the page itself has them. */
function pieces({ children }: Paragraph): readonly TextPiece[] {
  return children.map(piece).filter(({ text }) => text !== '');
}

function piece(node: PhrasingContent): TextPiece {
  const text = toString(node).replaceAll(CITATION, '');
  const lang = node.type === 'textDirective' && node.name === 'lang' ? node.attributes?.['lang'] : undefined;
  return { text, ...optional('lang', lang ?? undefined) };
}
