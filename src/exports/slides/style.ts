import { SHARED_STYLE } from '#exports/html/style.ts';

/** Calm colours in both modes, large letters; without a script, or on a narrow screen, one long page. */
export const SLIDE_STYLE = `${SHARED_STYLE}
:root { color-scheme: light dark; --paper: #fbfaf6; --ink: #1e2328; --soft: #575e66; --line: #d9d5ca; --accent: #0d5c63; --accent-ink: #fff; --tint: #e8f0ee; }
@media screen and (prefers-color-scheme: dark) {
  html:not(.print-pdf) { --paper: #15191c; --ink: #e7e4dc; --soft: #a8adb0; --line: #363d42; --accent: #83d0c9; --accent-ink: #0c2426; --tint: #1c2b2c; }
}
html.print-pdf { color-scheme: light; }
body { background: var(--paper); color: var(--ink); }
a { color: var(--accent); }
h1, h2 { margin: 0 0 0.5em; }
h1 { font-size: 1.7em; }
h2 { font-size: 1.3em; }
h3, h4 { font-size: 1em; margin: 0.8em 0 0.3em; }
.content p, .content ul, .content ol, .content table, .content blockquote { margin: 0 0 0.6em; }
.content li { margin: 0 0 0.25em; }
.content li p { margin: 0; }
.kind, .timing, .mark, .keys { color: var(--soft); }
.kind, .keys, .mark { font-size: 0.75em; }
.lead { font-size: 1.05em; }
th, td { border-color: var(--line); }
.notice, .box { border-inline-start: 4px solid var(--accent); padding-inline-start: 0.7em; font-size: 0.85em; margin: 0 0 0.6em; }
.quiz-options li { padding-inline-start: 1.3em; text-indent: -1.3em; }
.statements, .sources { font-size: 0.75em; }
.sources { overflow-wrap: anywhere; }
.wide { display: block; }
html:not(.deck) .wide { overflow-x: auto; }
aside.notes { display: none; }
.spoken { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.clock { margin: 0.8em 0 0; }
.clock button { font: inherit; font-variant-numeric: tabular-nums; min-height: 2em; padding: 0.2em 0.9em; border: 2px solid var(--accent); border-radius: 0.3em; background: var(--paper); color: var(--accent); cursor: pointer; }
.clock button[data-state='over'] { background: var(--accent); color: var(--accent-ink); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
html:not(.deck) .needs-script { display: none; }
html:not(.deck) .slide { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem; border-bottom: 1px solid var(--line); }
html:not(.deck) .statements { grid-template-columns: 1fr; gap: 0; }
html:not(.deck) .statements dt { margin-top: 0.5em; }
html.deck .reveal-viewport { background: var(--paper); color: var(--ink); }
html.deck main { block-size: 100%; }
html.deck .reveal { font-size: 32px; line-height: 1.4; }
html.deck .reveal .slides { text-align: start; }
html.deck .reveal .slide { padding: 12px 40px; }
html.deck .reveal .controls { color: var(--accent); }
html.deck .reveal .progress { color: var(--accent); }
html.print-pdf .needs-script { display: none; }
html.print-pdf .reveal .slides .pdf-page { break-after: page; }
`;
