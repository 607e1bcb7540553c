import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { siteDir } from '#cli/process/siteDir.ts';
import { analyseSection } from '#translation/sections/analyseSection.ts';
import { plainlyReworded } from './plainlyReworded.ts';

test.each([
  ['a word put in', 'They met.', 'They met often.', true],
  ['a word at the beginning', 'Sastali su se.', 'Oni su se sreli.', true],
  ['the first word of an item', '* Sastali', '* Oni', false],
  ['emphasis alone', 'They met often.', 'They **met** often.', false],
  ['emphasised words', 'They met often.', '**They all** met often.', true],
  ['what becomes a list', 'They met.', '* They met.', false],
  ['a word changed inside a line', 'Oni su se sastali.', 'Oni su se sreli.', true],
  ['an address', 'They [met](./a.md).', 'They [met](./b.md).', false],
  ['a citation', 'They met.[^one]', 'They met.[^other]', false],
  ['the number of a list', '12. They met', '1. They met', false],
  ['code', 'Run `npm a` now.', 'Run `npm b` now.', false],
  ['a line of code', '```\nold word here\n```', '```\nold other here\n```', false],
  ['words in two lines', 'They met\nin a hall', 'They met often\nin a large hall', true],
  ['a line broken elsewhere', 'They met\nin a hall.', 'They met in\na hall.', false],
  ['a word beside a link', 'They [met](./a.md) here.[^one]', 'They [met](./a.md) there.[^one]', true],
  ['a word before a citation behind a colon', 'They said then:[^one]', 'They said:[^one]', true],
  ['a word before a link', 'They then [met](./a.md).', 'They often [met](./a.md).', true],
  ['a word beside half a link', 'They (met](./a.md) here', 'They (met](./a.md) there', false],
  ['a paragraph put in', 'One.\n\nTwo.', 'One.\n\nHalf.\n\nTwo.', true],
  ['a paragraph taken out', 'One.\n\nTwo.', 'One.', true],
  ['blank lines put in', 'One.\nTwo.', 'One.\n\n\nTwo.', false],
  ['a list put in', 'One.\nTwo.', 'One.\n- A\nTwo.', false],
  ['a paragraph put in, another changed', 'One.\n\nTwo.', 'One.\n\nHalf.\n\nThree.', false],
  ['what begins a list', 'Text 1 b', 'Text\n1. b', false],
])('%s', (_, before, after, expected) => {
  expect(plainlyReworded(before, after)).toBe(expected);
});

const lines = ['docs', 'i18n']
  .flatMap((root) =>
    readdirSync(path.join(siteDir, root), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => readFileSync(path.join(siteDir, root, file), 'utf8')),
  )
  .flatMap((text) => text.split('\n').slice(8))
  .concat([
    '```',
    '$$x$$',
    '| a | b |',
    '| - | - |',
    '    code',
    '[^a]: note',
    ':::note[A]',
    ':::',
    '> quote',
    '1. one',
    '- two',
    '<!-- x -->',
  ]);

test('what is said to be reworded is so for the parser, too', () => {
  const edit = fc.record({
    line: fc.nat(),
    place: fc.nat(),
    removed: fc.nat(12),
    added: fc.constantFrom(
      '',
      'x',
      '\n',
      '\n\nText put in.\n\n',
      '[a](./b.md)',
      ' ',
      'word',
      ' two words',
      '.',
      '1.',
      '- ',
      '(',
      '*',
      '`',
      ':a',
      '[^b]',
    ),
  });
  let told = 0;
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 6 }),
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      (chosen, edits) => {
        const changed = [...chosen];
        for (const { line, place, removed, added } of edits) {
          const text = changed[line % changed.length] ?? '';
          const at = text.length === 0 ? 0 : place % text.length;
          changed[line % changed.length] = text.slice(0, at) + added + text.slice(at + removed);
        }
        const [before, after] = [chosen.join('\n'), changed.join('\n')];
        if (!plainlyReworded(before, after)) return;
        told += 1;
        expect([before, after, analyseSection(after).text]).not.toEqual([before, after, analyseSection(before).text]);
      },
    ),
    { numRuns: 6000 },
  );
  // A property that is never looked at holds always.
  expect(told).toBeGreaterThan(200);
});
