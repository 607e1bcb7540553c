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

const MODULE = `### Check {#check}

:::materials
- Paper, sheets :qty{n=8}
:::

:::quiz{#q1 outcomes=lo1}
**Who?**

- [x] All
  > Yes.
- [ ] None
:::

:::handout[Map]{#ho-map per=2}
Draw.
:::`;

test.each([
  ['the same', MODULE, 'current'],
  ['attributes in another order', MODULE.replace('{#q1 outcomes=lo1}', '{outcomes=lo1 #q1}'), 'current'],
  ['another quantity', MODULE.replace('n=8', 'n=9'), 'technical'],
  ['another key', MODULE.replace('[x] All', '[ ] All').replace('[ ] None', '[x] None'), 'technical'],
  ['another number of copies', MODULE.replace('per=2', 'per=1'), 'technical'],
  ['answers in another order', MODULE.replace('All', '…').replace('None', 'All').replace('…', 'None'), 'stale'],
  ['another feedback', MODULE.replace('Yes.', 'Yes, all.'), 'stale'],
  ['another title of a handout', MODULE.replace('[Map]', '[Plan]'), 'stale'],
])('a section of a module with %s', (_, now, state) => {
  expect(sectionComparer(acceptedMeanings([]))('check', recorded(MODULE), now)).toBe(state);
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
