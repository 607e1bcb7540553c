import { moduleWith, problemsOf } from '#training/testing/problemsOf.ts';

function told(section: string): string {
  return problemsOf(moduleWith(section));
}

test('a handout that holds, in a section of its own and in a session', () => {
  expect(told('## Handout: a map {#handout-map}\n\n:::handout{#ho-map}\nDraw.\n:::')).toBe('');
  expect(told(':::handout[A map]{#ho-map per=2}\n- [ ] Drawn\n:::')).toBe('');
});

test('a handout without a title', () => {
  expect(told('## {#handout-map}\n\n:::handout{#ho-map}\nDraw.\n:::')).toMatchInlineSnapshot(
    `"17 (part)  found a handout without a title; expected a heading above it, like \`## Handout: Title {#handout-title}\`. Fix: write the heading, or \`:::handout[Title]{#ho-title}\`"`,
  );
});

test('an empty handout, with a title and without', () => {
  expect(told(':::handout[A map]{#ho-map}\n:::')).toMatchInlineSnapshot(
    `"15 (part)  found an empty handout; expected what participants get on paper. Fix: write it between \`:::handout\` and \`:::\`"`,
  );
  expect(told('## Handout: a map {#handout-map}\n\n:::handout{#ho-map}\n:::')).toMatchInlineSnapshot(
    `"17 (part)  found an empty handout; expected what participants get on paper. Fix: write it between \`:::handout\` and \`:::\`"`,
  );
});

test('a heading inside a handout is told with its own line', () => {
  expect(told('## Handout: a map {#handout-map}\n\n:::handout{#ho-map}\nDraw.\n\n### Later\n:::')).toMatchInlineSnapshot(
    `"20 (part)  found a heading inside a handout; expected paragraphs, lists and tables: the handout’s own heading is above it. Fix: write the line in **bold**, or make two handouts"`,
  );
});
