import type { PropSidebarItem, PropSidebarItemCategory, PropSidebarItemLink } from '@docusaurus/plugin-content-docs';
import { flattenSidebar, languageAt } from './sidebar.ts';

const link = (href: string, lang?: string): PropSidebarItemLink => ({
  type: 'link',
  label: href,
  href,
  ...(lang && { customProps: { lang } }),
});

const category = (href: string | undefined, items: PropSidebarItem[], lang?: string): PropSidebarItemCategory => ({
  type: 'category',
  label: href ?? 'Folder',
  collapsed: true,
  collapsible: true,
  items,
  ...(href && { href }),
  ...(lang && { customProps: { lang } }),
});

const SHELF: readonly PropSidebarItem[] = [
  { type: 'html', value: '<hr>' },
  category('/kit/', [link('/kit/first/'), link('/kit/second/', 'en')], 'sr-Latn'),
  category(undefined, [link('/lost/')]),
  link('/case/', 'en'),
  link('/own/'),
];

test('the menu has pages and toolkits in order, and nothing without an address', () => {
  const entries = flattenSidebar(SHELF);
  expect(entries.map(({ href, label, lang }) => [href, label, lang])).toEqual([
    ['/kit/', '/kit/', 'sr-Latn'],
    ['/case/', '/case/', 'en'],
    ['/own/', '/own/', undefined],
  ]);
  expect(entries.map(({ items }) => flattenSidebar(items).map(({ href }) => href))).toEqual([['/kit/first/', '/kit/second/'], [], []]);
});

test.each([
  ['/case/', 'en'],
  ['/kit/', 'sr-Latn'],
  ['/kit/second/', 'en'],
  ['/kit/first/', undefined],
  ['/own/', undefined],
  ['/nowhere/', undefined],
])('the page at %s is in %s', (href, lang) => {
  expect(languageAt(SHELF, href)).toBe(lang);
});

test('what can be done of a page is known where the hub made it', () => {
  const made: PropSidebarItem = { ...link('/kit/first/'), customProps: { id: 'kit', type: 'toolkit', parts: ['kit-first'] } };
  expect(flattenSidebar([made, link('/own/')]).map(({ doable }) => doable)).toEqual([
    { id: 'kit', type: 'toolkit', parts: ['kit-first'] },
    undefined,
  ]);
});
