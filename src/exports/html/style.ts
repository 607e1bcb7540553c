/** What the parts of a page look like in any file that stands by itself; sizes are relative to the text around. */
export const SHARED_STYLE = `*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif; line-height: 1.5; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
img { max-width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid currentColor; padding: 0.3em 0.5em; text-align: start; vertical-align: top; }
td:empty { height: 2.2em; }
.align-right { text-align: end; }
.align-center { text-align: center; }
blockquote { margin-inline: 0; padding-inline-start: 1em; border-inline-start: 3px solid; }
.timing, .quiz-number, .quiz-rest, .notes-title, .materials-title, .box-title, dt { font-weight: 600; }
.quiz-options, .contains-task-list { list-style: none; padding-inline-start: 0; }
.statements { display: grid; grid-template-columns: max-content 1fr; gap: 0.2em 1em; }
.statements dd { margin: 0; min-width: 0; }
.mark { font-style: italic; }
.quiz-line { border-bottom: 1px solid; min-height: 1.8em; }
`;
