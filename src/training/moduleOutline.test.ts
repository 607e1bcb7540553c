import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { moduleOutline } from './moduleOutline.ts';

function outlineOf(body: string): ReturnType<typeof moduleOutline> {
  return moduleOutline(unified().use(remarkParse).use(remarkDirective).parse(body));
}

const MODULE = `Intro.

## Learning outcomes {#outcomes}

:::outcomes
1. Say *who* decides.
2. Draw a map.
:::

## Materials {#materials}

:::materials
- Paper: 6 sheets
:::

## Who decides *today*? {#s1}

::session{min=45 outcomes="lo1  lo2"}

Text.

### Pairs {#s1-pairs}

:::activity{min=15 group=2}
Talk.
:::

> :::activity{min=20}
> Draw.
> :::

## Break {#break-1}

::break{min=15}

## The map {#s2}

::session{min=30 outcomes="lo2"}
`;

test('reads outcomes, sessions, breaks and materials', () => {
  expect(outlineOf(MODULE)).toEqual({
    outcomes: ['Say who decides.', 'Draw a map.'],
    sessions: [
      {
        id: 's1',
        title: 'Who decides today?',
        minutes: 45,
        outcomes: ['lo1', 'lo2'],
        activities: [{ minutes: 15 }, { minutes: 20 }],
        line: 18,
      },
      { id: 's2', title: 'The map', minutes: 30, outcomes: ['lo2'], activities: [], line: 38 },
    ],
    breaks: [15],
    materials: ['Paper: 6 sheets'],
    totalMinutes: 90,
  });
});

test('an empty body has an empty plan', () => {
  expect(outlineOf('')).toEqual({ outcomes: [], sessions: [], breaks: [], materials: [], totalMinutes: 0 });
});

test('what is no number of minutes counts as none', () => {
  const { sessions, breaks, totalMinutes } = outlineOf('::session{min=long}\n\n::break\n');
  expect(sessions).toEqual([{ id: '', title: '', minutes: 0, outcomes: [], activities: [], line: 1 }]);
  expect(breaks).toEqual([0]);
  expect(totalMinutes).toBe(0);
});
