/** Colours and fonts are the reading system's own, so that its dark mode and its reader's choices hold. */
export const STYLE = `html { line-height: 1.5; }
body { margin: 0 4%; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; break-after: avoid; }
h1 { font-size: 1.5em; margin: 1.5em 0 0.8em; }
h2 { font-size: 1.2em; margin: 1.6em 0 0.5em; }
h3, h4 { font-size: 1em; margin: 1.2em 0 0.4em; }
.lead { font-size: 1.1em; }
.kind, .timing, .mark, .quiz-number, .notes-title { font-size: 0.9em; }
.mark { font-style: italic; }
.notice, .box, .activity, .notes, .handout, .worksheet, .quiz { border: 1px solid; border-inline-start-width: 4px; padding: 0 0.8em; margin: 1em 0; }
.activity, .notes, .quiz { border-width: 0 0 0 4px; }
.timing, .quiz-number, .quiz-rest, .notes-title, .materials-title, .box-title, dt { font-weight: bold; }
dl { margin: 1.5em 0; }
dt { margin-top: 0.6em; }
dd { margin: 0; }
table { border-collapse: collapse; width: 100%; margin: 1em 0; }
th, td { border: 1px solid; padding: 0.3em 0.5em; text-align: start; vertical-align: top; }
.align-right { text-align: end; }
.align-center { text-align: center; }
ul.quiz-options, .contains-task-list { list-style: none; padding-inline-start: 0; }
.quiz-options p, li > p { margin: 0.3em 0; }
.quiz-line { border-bottom: 1px solid; }
td:empty { height: 2em; }
summary { font-weight: bold; }
/* A table or a formula that is wider than the screen. */
.wide { display: block; overflow-x: auto; }
img { max-width: 100%; height: auto; }
nav ol { list-style: none; padding-inline-start: 1em; }
nav li { margin: 0.4em 0; }
`;
