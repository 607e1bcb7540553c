/** Ranked documents as hits: where they lead, and their texts with what was found marked. */
import type { Locale } from '#model/locale.ts';
import type { SoughtWord } from '../highlight/finder.ts';
import { mark, snippet, type Tags } from '../highlight/mark.ts';
import { bestSection } from '../highlight/section.ts';
import type { RankingInfo, SearchHit, SearchParams } from '../searchClient.ts';
import type { LoadedIndex } from './loadedIndex.ts';
import { foundWord } from './match.ts';
import type { Ranked, WordMatch } from './rank.ts';

interface HitInput {
  readonly index: LoadedIndex;
  readonly matches: readonly WordMatch[];
  readonly sought: readonly SoughtWord[];
  readonly params: SearchParams;
}

export async function makeHit(ranked: Ranked, { index, matches, sought, params }: HitInput): Promise<SearchHit> {
  const row = index.rows[ranked.doc];
  if (row === undefined) throw new Error(`the index has no document ${ranked.doc}`);
  const { page, url, edition, description, sections } = await index.page(ranked.doc);
  const { title, language, type } = row;
  const tags: Tags = { pre: params.highlightPreTag ?? '<mark>', post: params.highlightPostTag ?? '</mark>' };
  const section = bestSection({ title, language, sections }, sought);
  const anchor = section?.anchor;
  const inLanguage: Locale = section?.language ?? language;
  const own = page + (edition === undefined ? '' : `@${edition}`);
  const heading = section?.heading ?? '';
  return {
    objectID: own + (anchor === undefined ? '' : `#${anchor}`),
    page,
    url: url + (anchor === undefined ? '' : `#${anchor}`),
    type,
    title,
    ...(heading !== '' && { heading }),
    language,
    ...(inLanguage !== language && { sectionLanguage: inLanguage }),
    ...(edition !== undefined && { edition }),
    _highlightResult: {
      title: { value: mark(title, language, sought, tags) },
      ...(heading !== '' && { heading: { value: mark(heading, inLanguage, sought, tags) } }),
    },
    _snippetResult: {
      text: { value: snippet(section === undefined ? description : section.text, inLanguage, sought, tags) },
    },
    ...(params.getRankingInfo === true && { _rankingInfo: rankingInfo(ranked, matches) }),
  };
}

function rankingInfo({ score, by }: Ranked, matches: readonly WordMatch[]): RankingInfo {
  return {
    score,
    words: matches.map(({ word }, at) => {
      const candidate = by[at];
      return { word: word.text, found: candidate === undefined ? [] : [foundWord(candidate)] };
    }),
  };
}
