import { toHtml } from 'hast-util-to-html';
import { renderMarkdown } from './renderMarkdown.ts';

test('a preview has what the text has', () => {
  expect(toHtml(renderMarkdown('### A\n\n*b* [c](https://a.example/) https://d.example/\n\n1. e'))).toMatchInlineSnapshot(`
"<h3>A</h3>
<p><em>b</em> <a href="https://a.example/">c</a> <a href="https://d.example/">https://d.example/</a></p>
<ol>
<li>e</li>
</ol>"
`);
});

test('what never went through the gate does no harm here either', () => {
  expect(toHtml(renderMarkdown('<script>x</script> [a](javascript:x) ![b](c.png)\n\n# d'))).toMatchInlineSnapshot(`"d"`);
});
