import { splitSections } from './splitSections.ts';

const names = new Map([
  ['Што се промени', 'what-changed'],
  ['Што не успеа', 'what-failed'],
] as const);

test('headings that are sections lead to them; the rest is what they did', () => {
  expect(splitSections('Почеток\n\n### Детали\n\nуште\n\n### Што се промени?\n\nмногу\n\n#### ШТО НЕ УСПЕА\n\nпарите', names)).toEqual({
    'what-they-did': 'Почеток\n\n### Детали\n\nуште',
    'what-changed': 'многу',
    'what-failed': 'парите',
  });
  expect(splitSections('\n\n', names)).toEqual({});
});
