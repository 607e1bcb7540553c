import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import { withoutAnswers } from './withoutAnswers.ts';

function cut(source: string): string {
  return withoutAnswers(parseMarkdown(source), source);
}

test.each([
  ['a choice', '- [x] All\n  > Yes.\n- [ ] None\n\n> In general.'],
  ['a statement', '- [ ] True\n- [x] False'],
  ['pairs', '| a | b |\n| - | - |\n| c | d |\n\n> In general.'],
  ['steps', '1. First\n2. Second'],
])('%s keeps its question', (_type, answers) => {
  expect(cut(`Before.\n\n:::quiz{#q1}\n**Who?**\n\nThink.\n\n${answers}\n:::\n\nAfter.`)).toBe(
    'Before.\n\n:::quiz{#q1}\n**Who?**\n\nThink.\n\n\n:::\n\nAfter.',
  );
});

test('a reflection keeps its list, not what others found', () => {
  expect(cut(':::quiz{#q1 type=reflection}\nThink of\n\n- this\n\n> Others did.\n:::')).toBe(
    ':::quiz{#q1 type=reflection}\nThink of\n\n- this\n\n\n:::',
  );
});

test('several quizzes, one without answers, one without anything', () => {
  expect(cut(':::quiz{#q1}\nA?\n\n- [x] b\n:::\n\n:::quiz{#q2}\nC?\n:::\n\n:::quiz{#q3}\n:::\n\n:::quiz{#q4}\nD?\n\n1. e\n:::')).toBe(
    ':::quiz{#q1}\nA?\n\n\n:::\n\n:::quiz{#q2}\nC?\n:::\n\n:::quiz{#q3}\n:::\n\n:::quiz{#q4}\nD?\n\n\n:::',
  );
});

test('lists elsewhere stay', () => {
  expect(cut('- [x] Done\n\n:::handout{#ho-a}\n| a |\n| - |\n:::')).toBe('- [x] Done\n\n:::handout{#ho-a}\n| a |\n| - |\n:::');
});
