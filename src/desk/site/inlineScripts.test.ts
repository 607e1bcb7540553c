import { createHash } from 'node:crypto';
import { inlineScripts } from './inlineScripts.ts';

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test.each([
  ['a script', '<script>a()</script>', ['a()']],
  ['a module', '<script type=module>a()</script>', ['a()']],
  ['an old type', '<SCRIPT TYPE="text/javascript">a()</SCRIPT >', ['a()']],
  ['lines of Windows, as browsers read them', '<script>a()\r\nb()</script>', ['a()\nb()']],
  ['one with a tag in a string', '<script>a("<b></b>")</script>', ['a("<b></b>")']],
  ['data', '<script type="application/ld+json">{}</script><script type="text/template">a()</script>', []],
  ['a file', '<script src=a.js></script>', []],
  [
    'a comment, a text field, an attribute',
    '<!--<script>a()</script>--><textarea><script>b()</script></textarea><p title="<script>c()</script>">',
    [],
  ],
  ['the same twice', '<script>a()</script><script>a()</script>', ['a()']],
])('%s', (_, html, scripts) => {
  expect(inlineScripts(html)).toEqual(scripts.map(hash));
});
