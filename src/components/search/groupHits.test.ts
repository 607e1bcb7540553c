import fc from 'fast-check';
import type { FoundType } from '#search/pageRecord.ts';
import type { SearchHit } from '#search/searchClient.ts';
import { groupHits } from './groupHits.ts';

function hit(objectID: string, type: FoundType): SearchHit {
  const texts = { _highlightResult: { title: { value: '' } }, _snippetResult: { text: { value: '' } } };
  return { objectID, page: objectID, url: '/', type, title: '', language: 'en', ...texts };
}

function told(hits: readonly SearchHit[]): readonly (readonly [FoundType, string])[] {
  return groupHits(hits).map((group) => [group.type, group.hits.map(({ objectID }) => objectID).join(' ')]);
}

test('the kind of the best hit comes first', () => {
  expect(told([hit('a', 'module'), hit('b', 'term'), hit('c', 'module'), hit('d', 'report')])).toEqual([
    ['module', 'a c'],
    ['term', 'b'],
    ['report', 'd'],
  ]);
});

test('every hit stands in one group, that of its kind', () => {
  const hits = fc.array(fc.record({ id: fc.uuid(), type: fc.constantFrom('toolkit' as const, 'term' as const, 'page' as const) }));
  fc.assert(
    fc.property(hits, (list) => {
      const all = list.map(({ id, type }) => hit(id, type));
      expect(groupHits(all).flatMap((group) => group.hits)).toHaveLength(all.length);
      expect(groupHits(all).every((group) => group.hits.every(({ type }) => type === group.type))).toBe(true);
    }),
  );
});
