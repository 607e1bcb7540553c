import { SHARED_STYLE } from '#exports/html/style.ts';

/** `running` and `licence` stand on every page but the first, with its number. */
export function printStyle(running: string, licence: string): string {
  return `${SHARED_STYLE}
@page {
  size: A4;
  margin: 22mm 20mm 20mm;
  @top-left { content: ${cssString(running)}; font: 8.5pt 'Noto Sans', 'DejaVu Sans', sans-serif; color: #444; }
  @bottom-left { content: ${cssString(licence)}; font: 8.5pt 'Noto Sans', 'DejaVu Sans', sans-serif; color: #444; }
  @bottom-right { content: counter(page) ' / ' counter(pages); font: 8.5pt 'Noto Sans', 'DejaVu Sans', sans-serif; color: #444; }
}
@page :first { @top-left { content: none; } }
body { font-size: 10.5pt; color: #111; background: #fff; }
h1 { font-size: 22pt; margin: 0 0 0.4em; }
h2 { font-size: 15pt; margin: 1.6em 0 0.5em; }
h3 { font-size: 12pt; margin: 1.3em 0 0.4em; }
h4 { font-size: 10.5pt; margin: 1em 0 0.3em; }
h2, h3, h4, .timing, .quiz-number { break-after: avoid; }
/* Bookmarks are the text of headings, and a space where a line ends would be missing from them. */
h1, h2, h3, h4 { white-space: break-spaces; }
/* The line at the end of a table is drawn half outside of it. */
table { width: calc(100% - 1px); }
p, li { orphans: 3; widows: 3; }
tr, .activity, .quiz, img, figure { break-inside: avoid; }
a { color: inherit; text-decoration-thickness: 0.5px; }
.kind { font-size: 9.5pt; }
.lead { font-size: 12.5pt; }
.notice { border: 1px solid #111; padding: 0.2em 0.8em; margin: 1em 0; }
.statements { display: block; list-style: none; padding: 0; font-size: 9.5pt; margin-top: 2em; }
.statements li { display: grid; grid-template-columns: 11em 1fr; }
.box, .activity, .notes { border-inline-start: 3px solid #111; padding-inline-start: 0.9em; margin: 0.8em 0; }
.notes { background: #eee; padding: 0.4em 0.9em; print-color-adjust: exact; }
.plan td:not(:first-child), .plan th:not(:first-child) { text-align: end; white-space: nowrap; }
.quiz { margin: 1.2em 0; }
.quiz-options li { padding-inline-start: 1.5em; text-indent: -1.5em; }
.own-page { break-before: page; }
.sources li { overflow-wrap: anywhere; }
`;
}

function cssString(text: string): string {
  return `'${text.replace(/['\\\n<]/g, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}'`;
}
