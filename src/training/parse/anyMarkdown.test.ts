/** Whatever somebody has typed, or half typed: it is read, told of and shown, and nothing breaks. */
import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import { renderDirectives } from '../render/renderDirectives.ts';
import { ACTIVITY_METHODS, BREAK_KINDS, QUIZ_TYPES } from '../vocabulary.ts';
import { moduleProblems } from './moduleProblems.ts';
import { parseModule } from './parseModule.ts';

const value = fc.oneof(
  fc.constantFrom(
    '45',
    '0',
    '-5',
    '−5',
    '25:00',
    '',
    '""',
    '9999',
    '1e9',
    '½',
    'all',
    'yes',
    'lo1',
    '"lo1 lo2"',
    'lo99',
    'toString',
    '__proto__',
  ),
  fc.constantFrom(...ACTIVITY_METHODS, ...BREAK_KINDS, ...QUIZ_TYPES),
  fc.string({ maxLength: 8 }),
);
const name = fc.constantFrom(
  'min',
  'group',
  'method',
  'outcomes',
  'type',
  'per',
  'n',
  'reuse',
  'kind',
  '#q1',
  '#ho-a',
  'constructor',
  'class',
);
const attributes = fc
  .array(fc.tuple(name, fc.option(value)), { maxLength: 4 })
  .map((pairs) => pairs.map(([key, text]) => (text === null ? key : `${key}=${text}`)).join(' '));
const braces = fc.oneof(
  fc.constant(''),
  attributes.map((text) => `{${text}}`),
  attributes.map((text) => `{${text}`),
);
const box = fc.constantFrom('outcomes', 'materials', 'activity', 'notes', 'handout', 'quiz', 'worksheet', 'note', 'hasOwnProperty');

const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('Who?', '**Who?**', ':qty{n=1 per=4}', ':qty', '$x$', '[^a]', '# ', 'a / b', ' / '),
);
const block = fc.oneof(
  words,
  fc.tuple(box, braces).map(([each, inBraces]) => `:::${each}${inBraces}`),
  fc.tuple(fc.constantFrom(':::', '::::', ':::::', '::: '), words).map(([fence, text]) => (text.length > 6 ? fence : `${fence}${text}`)),
  fc.tuple(fc.constantFrom('session', 'break', 'sesion'), braces).map(([each, inBraces]) => `::${each}${inBraces}`),
  fc.tuple(fc.constantFrom('##', '###', '#'), words, fc.constantFrom('{#s1}', '{#s2}', '{#}', '')).map((parts) => parts.join(' ')),
  fc
    .tuple(fc.constantFrom('- [x] ', '- [ ] ', '- ', '1. ', '3. ', '- [x]', '  > ', '> ', '    ', '```', '~~~', '$$'), words)
    .map((parts) => parts.join('')),
  fc
    .array(words, { maxLength: 4 })
    .map((cells) => `| ${cells.join(' | ')} |\n| ${cells.map(() => '-').join(' | ')} |\n| ${cells.join(' | ')} |`),
);
/** Lines right below each other, or with an empty line between them. */
const markdown = fc.array(fc.tuple(block, fc.constantFrom('\n', '\n\n')), { maxLength: 25 }).map((blocks) => blocks.flat().join(''));

const LANGUAGES = { language: 'en', borrowed: new Map() } as const;

test('any Markdown is read, and what is wrong with it is told of a line that it has', () => {
  fc.assert(
    fc.property(markdown, (body) => {
      const root = parseMarkdown(body);
      const module = parseModule(root, LANGUAGES);
      const lines = body.split('\n').length;
      for (const problem of moduleProblems(root, module)) {
        expect(problem.line).toBeGreaterThanOrEqual(1);
        expect(problem.line).toBeLessThanOrEqual(lines);
        expect([problem.found, problem.expected, problem.fix].join('')).not.toMatch(/undefined|NaN|\[object/);
      }
      expect(module.totalMinutes).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 1000 },
  );
});

test('any Markdown is shown, and every question that stands by itself is a form', () => {
  fc.assert(
    fc.property(markdown, (body) => {
      const root = parseMarkdown(body);
      const isQuiz = (node: RootContent): boolean => node.type === 'containerDirective' && node.name === 'quiz';
      const places = root.children.flatMap((node, index) => (isQuiz(node) ? [index] : []));
      renderDirectives(root, new Map(), 'en');
      expect(places.map((place) => root.children[place])).toEqual(places.map(() => expect.objectContaining({ type: 'hubElement' })));
    }),
    { numRuns: 1000 },
  );
});
