import { WRITTEN_LOCALES } from '#model/locale.ts';
import { check, removeSites } from '#content/testing/site.ts';

afterAll(removeSites);

const words = WRITTEN_LOCALES.map((locale) => `    ${locale}: ${locale === 'sr' || locale === 'mk' ? 'Зграда.' : 'A house.'}\n`).join('');
const situation = (rest: string): string => check({ 'data/situations.yaml': `- id: house\n  text:\n${words}${rest}` });

test('a step, its worksheet and a case', () => {
  expect(situation('  step: kit-first\n  worksheet: ws-decisions\n  cases: [case]\n')).toBe('');
});

test('pages that are not there, or of another kind', () => {
  expect(situation('  step: kit-frst\n  cases: [kit-first]\n')).toMatchInlineSnapshot(`
"data/situations.yaml:11  step: found \`kit-frst\`; expected the id of a page of the kind toolkit or toolkit-step. Fix: write \`kit-first\`
data/situations.yaml:12  cases[0]: found \`kit-first\`, a page of the kind toolkit-step; expected the id of a page of the kind case-study. Fix: correct the id, or take it out"
`);
});

test('a worksheet that the step does not have', () => {
  expect(situation('  step: kit-first\n  worksheet: ws-decision\n')).toMatchInlineSnapshot(
    `"data/situations.yaml:12  worksheet: found \`ws-decision\`; expected a worksheet of \`kit-first\`: ws-decisions. Fix: write \`ws-decisions\`"`,
  );
});

test('a text that stands in the wrong script', () => {
  const text = words.replace('sr: Зграда.', 'sr: Згр\u0061да.');
  expect(check({ 'data/situations.yaml': `- id: house\n  text:\n${text}  step: kit-first\n` })).toContain('data/situations.yaml:');
});
