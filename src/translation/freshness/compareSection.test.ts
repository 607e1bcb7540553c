import type { RecordedSection } from '#model/translationRecord.ts';
import { acceptedMeanings } from './acceptedEdits.ts';
import { hashes, sectionComparer } from './compareSection.ts';

const SEEN = '## Why {#why}\n\nThey [met](./a.md).';

function recorded(source: string, changes: Partial<RecordedSection> = {}): RecordedSection {
  return { ...hashes('why', source), confirmed: '2026-01-02', by: 'Editor', source: source.split('\n'), ...changes };
}

test.each([
  ['the same', SEEN, 'current'],
  ['other line breaks', SEEN.replace('They ', 'They\n'), 'current'],
  ['other words', SEEN.replace('met', 'gathered'), 'stale'],
  ['another address', SEEN.replace('a.md', 'b.md'), 'technical'],
  ['a line more', `${SEEN}\n\nOften.`, 'stale'],
  ['a line less', '## Why {#why}', 'stale'],
  ['the beginning of a line', SEEN.slice(0, -1), 'stale'],
])('%s', (_, now, state) => {
  expect(sectionComparer(acceptedMeanings([]))('why', recorded(SEEN), now)).toBe(state);
});

test('what was found for one translation holds for another only if the same was recorded', () => {
  const now = SEEN.replace('a.md', 'b.md');
  const compare = sectionComparer(acceptedMeanings([]));
  expect(compare('why', recorded(SEEN), now)).toBe('technical');
  expect(compare('why', recorded(SEEN), now)).toBe('technical');
  expect(compare('why', recorded(SEEN, { structure: hashes('why', now).structure }), now)).toBe('current');
  expect(compare('why', recorded(SEEN.replace('met', 'meet')), now)).toBe('stale');
  expect(compare('how', recorded(SEEN.replace('met', 'meet')), SEEN)).toBe('stale');
});
