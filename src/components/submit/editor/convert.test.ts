import fc from 'fast-check';
import { cleanMarkdown } from '#submission/gate/cleanMarkdown.ts';
import { toDocument, toMarkdown } from './convert.ts';

test.each([
  '',
  'Една реченица.',
  '### Наслов\n\nТекст **важен *и кос*** [врска](https://example.org/).',
  '- прво\n  - под прво\n- второ\n\n1. еден\n2. два',
  '> цитат\n>\n> втор дел\n\n#### Помал наслов\n\nпрв ред\\\nвтор ред',
])('%j comes through the editor as it was', (markdown) => {
  expect(toMarkdown(toDocument(markdown))).toBe(cleanMarkdown(markdown).markdown);
});

test('a citation of a known source comes through the editor, another becomes words', () => {
  const known = new Set(['report-2020']);
  const through = (markdown: string): string => toMarkdown(toDocument(markdown, known), known);
  expect(through('Реченица.[^report-2020] **И друга.**[^report-2020]')).toBe('Реченица.[^report-2020] **И друга.**[^report-2020]');
  expect(through('Реченица.[^other]')).toBe(cleanMarkdown('Реченица.[^other]').markdown);
});

test('whatever is in the text, the editor shows it and gives back clean Markdown', () => {
  const parts = fc.array(
    fc.constantFrom('- ', '> ', '1. ', '### ', '**', '*', '[x](https://a.b)', 'реч ', '\n', '\n\n', '\\', '---', '    '),
    {
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(parts, (all) => {
      const once = toMarkdown(toDocument(all.join('')));
      expect(cleanMarkdown(once).markdown).toBe(once);
    }),
  );
});
