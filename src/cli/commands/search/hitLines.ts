/** What the engine answers, for the terminal. */
import type { QueryWord } from '#search/query/readQuery.ts';
import type { MatchKind, SearchHit, SearchResult } from '#search/searchClient.ts';
import { count } from '#cli/commands/complain.ts';

export function listHits(result: SearchResult): readonly string[] {
  return [summary(result), ...result.hits.map((hit, at) => `${at + 1}. ${hitLine(hit)}`)];
}

export function explainHits(result: SearchResult, words: readonly QueryWord[]): readonly string[] {
  return [
    ...words.flatMap(readingLines),
    ...(result.alsoSearched ? [`Also searched, by the lexicon: ${result.alsoSearched.join(', ')}`] : []),
    summary(result),
    ...result.hits.flatMap((hit, at) => [`${at + 1}. ${hitLine(hit)}`, ...reasonLines(hit)]),
  ];
}

function summary({ nbHits, suggestions = [] }: SearchResult): string {
  if (nbHits > 0) return `${count(nbHits, 'page')} found.`;
  return suggestions.length > 0 ? `Nothing found. Spelt alike: ${suggestions.join(', ')}` : 'Nothing found.';
}

function hitLine({ title, heading, language, edition, url }: SearchHit): string {
  const place = heading === undefined ? title : `${title} › ${heading}`;
  return `${place} [${language}${edition === undefined ? '' : `, ${edition}`}] ${url}`;
}

function readingLines({ text, readings, optional }: QueryWord): readonly string[] {
  const forms = readings.map(({ form, stem }) => (form === stem ? form : `${form} (stem ${stem})`)).join(' or ');
  return [`${text}: ${forms}${optional ? '; so common that it need not be found' : ''}`];
}

const KINDS: Readonly<Record<MatchKind, string>> = {
  exact: 'the same word',
  prefix: 'begins with it',
  form: 'another form of it',
  neighbour: 'a word of the lexicon',
  typo: 'spelt alike',
};

function reasonLines({ _rankingInfo: info }: SearchHit): readonly string[] {
  if (info === undefined) return [];
  const words = info.words.map(({ word, found }) => {
    const by = found.map(({ term, as }) => `${term}, ${KINDS[as]}`).join('; ');
    return `     ${word}: ${by || 'not found'}`;
  });
  return [`     score ${info.score.toFixed(2)}`, ...words];
}
