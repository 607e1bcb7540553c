import { FIELD, pressKey } from './pressKey.ts';
import type { Option } from './suggestion.ts';

const LINK: Option = { key: 'a', content: 'a', href: '/a/' };

interface Case {
  readonly active?: number;
  readonly shown?: boolean;
  readonly filled?: boolean;
  readonly options?: readonly Option[];
}

/** What a key does, in the order in which it does it; the last tells whether the browser does the rest. */
function pressed(key: string, { active = FIELD, shown = true, filled = true, options = [LINK, LINK] }: Case = {}): string {
  const done: string[] = [];
  const removable = options.map((option, place) => ({
    ...option,
    ...(option.remove && { remove: () => void done.push(`remove ${place}`) }),
  }));
  const dealtWith = pressKey(
    key,
    { options: removable, active, activeId: active === FIELD ? undefined : `list-${active}`, shown, filled },
    {
      activate: (place) => void done.push(`activate ${place}`),
      close: () => void done.push('close'),
      empty: () => void done.push('empty'),
    },
  );
  return [...done, dealtWith ? 'done' : 'left to the browser'].join(', ');
}

const RECENT: readonly Option[] = [{ ...LINK, remove: () => undefined }, LINK];

test.each<[string, Case, string]>([
  ['Escape', {}, 'close, done'],
  ['Escape', { shown: false }, 'empty, done'],
  ['Escape', { shown: false, filled: false }, 'left to the browser'],
  ['Escape', { filled: false, options: RECENT }, 'close, done'],
  ['ArrowDown', {}, 'activate 0, done'],
  ['ArrowDown', { active: 1 }, 'activate -1, done'],
  ['ArrowDown', { options: [] }, 'left to the browser'],
  ['ArrowLeft', { active: 1 }, 'activate -1, left to the browser'],
  ['End', {}, 'left to the browser'],
  ['Enter', {}, 'left to the browser'],
  ['Delete', { active: 0 }, 'left to the browser'],
  ['Delete', { active: 0, options: RECENT }, 'remove 0, activate -1, done'],
  ['Delete', { active: 1, options: RECENT }, 'left to the browser'],
  ['Tab', { active: 1 }, 'left to the browser'],
  ['a', { active: 1 }, 'left to the browser'],
])('%s with %j: %s', (key, situation, does) => {
  expect(pressed(key, situation)).toBe(does);
});
