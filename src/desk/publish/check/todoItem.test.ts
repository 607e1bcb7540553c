import { todoItem } from './todoItem.ts';

const PAGE = 'docs/case-studies/hall.md';

test.each([
  ['nothing stands in a field', { field: 'description', fix: 'add `description:` to the front matter' }, 'description', 'fill it in'],
  ['a value that does not fit', { field: 'themes', fix: 'change `themes`' }, 'themes', 'change it'],
  ['an entry of a list', { field: 'sources[1].url', fix: 'write an address' }, 'details.sources.1.url', 'write an address'],
])('%s: told at the field of the form, in words that know of no front matter', (_what, problem, field, fix) => {
  expect(todoItem({ file: PAGE, found: 'x', expected: 'y', ...problem }, '')).toEqual({ field, found: 'x', expected: 'y', fix });
});
