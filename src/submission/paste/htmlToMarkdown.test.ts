import fc from 'fast-check';
import { htmlToMarkdown } from './htmlToMarkdown.ts';

const markdown = (html: string): string => htmlToMarkdown(html).markdown;

test('a text from Word: headings, its own lists, smart tags, empty paragraphs, changes and comments', () => {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body lang=MK>
<!--StartFragment--><h1>Што направивме</h1>
<p class=MsoNormal><st1:place w:st="on">Тетово</st1:place>, <b style='mso-bidi-font-weight:normal'>сала</b><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>прво<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o </span>под прво</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>· </span>второ</p>
<p class=MsoNormal>Тогаш <del cite="mailto:x">старо</del><ins cite="mailto:x">ново</ins><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[x1]</a></span>.</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>еден</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2. </span>два</p>
<div style='mso-element:comment-list'><p>Коментар</p></div><!--EndFragment--></body></html>`;
  expect(markdown(html)).toMatchInlineSnapshot(`
"### Што направивме

Тетово, **сала**

- прво
  - под прво
- второ

Тогаш ново.

1. еден
2. два"
`);
});

test('a text from Google Docs: the wrapper that is not bold, bold and slanted by style, lists', () => {
  const html = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">Obično, </span><span style="font-weight:700;font-style:normal">važno</span><span style="font-style:italic"> i koso</span></p><br /><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>jedan</span></p></li><li><p><a href="https://example.org/"><span>veza</span></a></p></li></ul></b>`;
  expect(markdown(html)).toMatchInlineSnapshot(`
"Obično, **važno** *i koso*

- jedan
- [veza](https://example.org/)"
`);
});

test('a web page: words and safe links, nothing that runs', () => {
  const html = `<nav>Menu</nav><article><h2 onclick="x()">Title</h2><p>One<br>two <a href="javascript:alert(1)">bad</a> <img src="/x.png" alt="a hall"></p><script>alert(1)</script><blockquote><p>said</p></blockquote><table><tr><td>a</td><td>b</td></tr></table></article>`;
  expect(markdown(html)).toMatchInlineSnapshot(`
"### Title

One\\
two bad a hall

> said

a · b"
`);
});

test('anything can be pasted; nothing of it becomes a tag', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '<p style="mso-list:l0 level3 lfo1">',
          '<ul>',
          '<li>',
          '<b>',
          '<del>',
          '</p>',
          '</ul>',
          'реч ',
          '<script>',
          '<a href="javascript:x">',
          '&nbsp;',
          '<o:p>',
          '<table><td>',
        ),
        { maxLength: 40 },
      ),
      (parts) => {
        const text = markdown(parts.join(''));
        expect(text).not.toMatch(/(?<!\\)</u);
        expect(text).not.toContain('javascript');
      },
    ),
  );
});
