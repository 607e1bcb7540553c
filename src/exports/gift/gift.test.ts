import fc from 'fast-check';
import { parse, type GIFTQuestion } from 'gift-pegjs';
import type { RootContent } from 'mdast';
import { LOCALES } from '#model/locale.ts';
import type { Option, Quiz } from '#training/quiz/quiz.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { fixtureModule, repositoryModules } from '#exports/testing/pages.ts';
import { gift } from './gift.ts';

test('every kind of question, escaped', () => {
  expect(gift(fixtureModule())).toMatchSnapshot();
});

test('an independent parser reads what was meant', () => {
  const [category, q1, q2, q3, q4, q5, q6, q7] = parse(gift(fixtureModule()));
  expect(category).toMatchObject({ type: 'Category', title: `Ђорђе & Žaklina: <half> a "day" for 'ë' // ç = {1} ~ #2` });
  expect(q1).toMatchObject({
    type: 'MC',
    id: 'everything-q1',
    tags: ['lo1'],
    title: String.raw`q1 Read the case first. Which is right: x = \frac{1}{2} or ~none?`,
    stem: { format: 'html', text: expect.stringContaining('<annotation encoding="application/x-tex">x = \\frac{1}{2}</annotation>') },
    choices: [
      {
        isCorrect: false,
        text: { text: '<span lang="en">A cost of 5 = five {really}</span>' },
        feedback: { text: String.raw`<div lang="en"><p>No # because: it is \ not.</p></div>` },
      },
      { isCorrect: true, text: { text: '<span lang="en">Žižak &amp; "ćup" &lt;b></span>' } },
      { isCorrect: false, text: { text: '<span lang="en">[html] or -&gt; arrow</span>' }, feedback: null },
    ],
    globalFeedback: { format: 'html', text: expect.stringContaining('href="https://example.org/law?a=1&amp;b=2"') },
  });
  expect(q2).toMatchObject({
    type: 'MC',
    stem: { text: expect.stringContaining('<a href="https://hub.example.org/training/everything/">Picture: A plan of the hall</a>') },
    choices: [{ weight: 33.33333 }, { weight: 33.33333 }, { weight: 33.33333 }, { weight: -33.33333 }, { weight: -33.33333 }],
  });
  expect(q3).toMatchObject({
    type: 'TF',
    isTrue: false,
    // The parser's names are those of a true statement: first comes what is said after a wrong answer.
    trueFeedback: { text: '<div lang="en"><p>It is a <em>city</em>.</p></div>' },
    falseFeedback: { text: '<div lang="en"><p>Right: a city.</p></div>' },
  });
  expect(pairs(q4)).toEqual([
    ['<span lang="en">Rent = -&gt; x</span>', '1 € : month & "more"'],
    ['<span lang="en"><em>Fee</em></span>', 'Honorar <b> ~ #'],
    [expect.stringContaining('</math>'), 'Constant {c}'],
  ]);
  expect(q5).toMatchObject({ type: 'Matching', stem: { text: expect.stringContaining('Choose the place of each step; 1 comes first.') } });
  expect(pairs(q5)).toEqual([
    ['<span lang="en">First: <em>begin</em></span>', '1'],
    ['<span lang="en">At last</span>', '3'],
    ['<span lang="en">Then</span>', '2'],
  ]);
  expect(q6).toMatchObject({
    type: 'Short',
    choices: [
      { text: { text: '50%' }, weight: null },
      { text: { text: '%5', format: 'plain' } },
      { text: { text: String.raw`half \* 1` } },
      { text: { text: '1:2' } },
      { text: { text: '5' }, weight: 0, feedback: { text: '<div lang="en"><p>No: divide.</p></div>' } },
    ],
  });
  expect(q7).toMatchObject({ type: 'Essay', globalFeedback: { text: '<div lang="en"><p>Others wrote letters.</p></div>' } });
});

test.each(LOCALES)('every module of the hub in %s is read whole', (locale) => {
  const modules = repositoryModules(locale);
  expect(modules.length).toBeGreaterThan(2);
  for (const page of modules) {
    const [category, ...questions] = parse(gift(page));
    expect([page.id, category?.type, questions.map(({ type }) => type)]).toEqual([
      page.id,
      'Category',
      (page.module?.quizzes ?? []).map(({ type }) => TYPES[type]),
    ]);
  }
});

test('a file that is broken is refused', () => {
  const good = gift(fixtureModule());
  expect(() => parse(good.replace(String.raw`cost of 5 \=`, 'cost of 5 ='))).not.toThrow(); // one more answer
  expect(() => parse(good.replace(String.raw`right\:`, 'right:'))).toThrow('Expected');
  expect(() => parse(good.replace('#2">', '#2">\n\n').replace('\n}', '\n'))).toThrow('Expected');
});

test('what a reader must know of the text stands on top, in the reader’s language', () => {
  const page = fixtureModule({ language: 'en', reader: 'mk', translation: 'machine', borrowed: new Map([['s2-read', 'sr']]) });
  const [head = ''] = gift(page).split('$CATEGORY');
  expect(head).toMatchInlineSnapshot(`
"// Ђорђе & Žaklina: <half> a "day" for 'ë' / ç = {1} ~ #2
// Оваа страница сѐ уште ја нема на македонски; ја читате на англиски.
// Машински превод; сѐ уште никој не го проверил.
// Некои делови сѐ уште не се преведени. Тие се на друг јазик и тоа е означено кај нив.
// Издание: 2026
// Изменето: 26 ноември 2026 г.
// Јазици: англиски
// Текст: Anđela Ćosić & sons
// Проверка: Зоран <Ѓорѓиев>
// Лиценца: CC-BY-4.0
// Адреса: https://hub.example.org/training/everything/

"
`);
  expect(gift(page)).toContain(String.raw`[html]<div lang\="sr"><p><strong>In which order?`);
  expect(gift(page)).not.toContain('SECRET');
});

const words = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...String.raw`\~=#{}:->%[]/*$&<ab ж`, '\n', '\r', '\n\n', '//', '####', '::', '->', '[html]', '%50%'),
  }),
  fc.string({ unit: 'grapheme' }),
);

test('any text survives', () => {
  fc.assert(
    fc.property(words, words, words, words, (stem, option, feedback, plain) => {
      const quizzes: readonly Quiz[] = [
        {
          ...BASE,
          id: 'q1',
          type: 'choice',
          stem: text(stem),
          feedback: text(feedback),
          options: [answer(option, 'a'), answer(feedback, 'b')],
        },
        {
          ...BASE,
          id: 'q2',
          type: 'matching',
          stem: text(stem),
          feedback: [],
          columns: [[], []],
          pairs: ['a', 'b'].map((id) => ({ id, left: text(option), right: text(`x${plain}`) })),
        },
        {
          ...BASE,
          id: 'q3',
          type: 'text',
          stem: text(stem),
          feedback: [],
          answers: [{ ...answer(feedback, 'a'), wordings: [`x${plain}`] }],
        },
      ];
      const [, choice, match, short] = parse(gift(withQuizzes(quizzes)));
      const said = (each: { text: string } | null | undefined): string => bare(decoded(each?.text ?? ''));
      if (choice?.type !== 'MC' || match?.type !== 'Matching' || short?.type !== 'Short') throw new Error('another kind of question');
      expect([choice.stem, choice.globalFeedback, ...choice.choices.flatMap((each) => [each.text, each.feedback])].map(said)).toEqual(
        [stem, feedback, option, option, feedback, feedback].map(bare),
      );
      expect(pairs(match).map(([left, right]) => [bare(decoded(left)), bare(right)])).toEqual(
        [0, 1].map(() => [option, `x${plain}`].map(bare)),
      );
      // As somebody types it: an asterisk that is meant, an arrow in one character.
      const wording = `x${plain}`.replaceAll('*', String.raw`\*`).replaceAll('->', '→');
      expect(bare(short.choices[0]?.text.text ?? '')).toBe(bare(wording));
    }),
    { numRuns: 300 },
  );
});

const BASE = { language: 'en', outcomes: [], line: 1 } as const;

function answer(content: string, id: string): Option {
  return { id, right: id === 'a', content: text(content), feedback: text(content) };
}

function text(value: string): RootContent[] {
  return [{ type: 'paragraph', children: [{ type: 'text', value }] }];
}

function withQuizzes(quizzes: readonly Quiz[]): ExportedPage {
  const page = fixtureModule();
  if (page.module === undefined) throw new Error('the fixture is a module');
  return { ...page, module: { ...page.module, quizzes } };
}

/** HTML without its tags. */
function decoded(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** HTML and GIFT both let spaces run together. */
function bare(value: string): string {
  return value.replaceAll(/\s+/g, '');
}

/** The parser leaves its own placeholders in right cells. */
function pairs(question: GIFTQuestion | undefined): readonly (readonly [string, string])[] {
  if (question?.type !== 'Matching') return [];
  return question.matchPairs.map(({ subquestion, subanswer }) => [
    subquestion.text,
    subanswer.replaceAll(/&&(\d{3});/g, (_, code: string) => String.fromCharCode(Number(code))),
  ]);
}

const TYPES = {
  choice: 'MC',
  multiple: 'MC',
  'true-false': 'TF',
  matching: 'Matching',
  ordering: 'Matching',
  text: 'Short',
  reflection: 'Essay',
} as const;
