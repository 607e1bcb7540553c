/** Whatever is typed or pasted, search answers. */
import type { Search } from './search.ts';

const ZAGOVARANJE = 'training/kulturna-politika';

export function describeOddInput(search: Search): void {
  test.each<readonly [string, string]>([
    ['nothing', ''],
    ['spaces', ' \t\n\u00A0'],
    ['marks alone', '?!.,;:—'],
    ['emoji', '🎉🎭 👩‍👩‍👧'],
    ['marks of direction', '\u200F\u202E\u2066'],
    ['characters of regular expressions', '(.*)+[^\\'],
    ['HTML', '<script>alert(1)</script>&amp;'],
    ['half a surrogate', '\uD83D'],
    ['a name every object has', '__proto__ constructor'],
    ['stop words', 'i u na za the of'],
    ['one letter', 'a'],
    ['a lot', 'suradnja '.repeat(1200).slice(0, 10_000)],
    ['one endless word', 'ž'.repeat(10_000)],
    ['many different words', Array.from({ length: 2000 }, (_, number) => `riječ${number}`).join(' ')],
  ])('answers %s', async (_, query) => {
    const result = await search('hr', query);
    expect(result.query).toBe(query);
    expect(result.nbHits).toBeGreaterThanOrEqual(result.hits.length);
    for (const hit of result.hits) expect(hit.title).toBe(hit._highlightResult.title.value.replaceAll(/<\/?mark>/g, ''));
  });

  test.each<readonly [string, string]>([
    ['nothing', ''],
    ['marks alone', '?!…'],
    ['emoji', '🎉'],
    ['half a surrogate', '\uDE00'],
  ])('shows every page of the newest edition for %s', async (_, query) => {
    const { hits, nbHits } = await search('hr', query, { hitsPerPage: 50 });
    expect(nbHits).toBe(11);
    expect(new Set(hits.map(({ page }) => page)).size).toBe(11);
    expect(hits.filter(({ edition }) => edition !== undefined)).toEqual([]);
  });

  test.each<readonly [string, string]>([
    ['emoji', '🎉 zagovaranje 🎉'],
    ['marks of direction', '\u202Bzagovaranje\u202C'],
    ['HTML', '<b>zagovaranje</b>'],
    ['half a surrogate', '\uD83Dzagovaranje'],
    ['regular expressions', '(zagovaranje)*'],
    ['stop words', 'za zagovaranje u'],
    ['itself again and again', 'zagovaranje '.repeat(900)],
  ])('finds a word among %s', async (_, query) => {
    const { hits } = await search('hr', query);
    expect(hits.map(({ page }) => page)).toContain(ZAGOVARANJE);
  });
}
