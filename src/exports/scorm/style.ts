import { SHARED_STYLE } from '#exports/html/style.ts';

/** The package's own look: the device's colours, one column, big enough to touch. */
export const STYLE = `${SHARED_STYLE}
:root { --paper: #fbfaf6; --raised: #fff; --ink: #1e2328; --soft: #575e66; --line: #8a857a; --accent: #0d5c63; --accent-ink: #fff; --warn: #fdf3dc; --right: #1d6b34; --wrong: #9a2a1f; color-scheme: light; }
@media (prefers-color-scheme: dark) { :root { --paper: #15191c; --raised: #1d2327; --ink: #e7e4dc; --soft: #a8adb0; --line: #7d858a; --accent: #83d0c9; --accent-ink: #0c2426; --warn: #2e2717; --right: #8fd6a0; --wrong: #f0a99f; color-scheme: dark; } }
html { scroll-padding-top: 1rem; }
body { max-width: 46rem; margin: 0 auto; padding: 1rem clamp(1rem, 4vw, 2rem) 3rem; font-size: 1.0625rem; line-height: 1.6; color: var(--ink); background: var(--paper); }
a { color: var(--accent); text-underline-offset: 0.15em; }
a[target]::after { content: ' ↗'; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
h2[tabindex]:focus { outline: none; }
h1 { font-size: 1.25rem; margin: 0 0 0.5rem; }
h2 { font-size: 1.6rem; margin: 1rem 0; }
h3 { font-size: 1.2rem; margin: 1.8rem 0 0.5rem; }
html:not(.scripted) .needs-script { display: none; }
.skip { position: absolute; inset-inline-start: -99rem; }
.skip:focus { position: static; }
.contents summary { cursor: pointer; padding: 0.4rem 0; font-weight: 600; color: var(--accent); }
.contents ol { padding-inline-start: 1.5rem; }
.contents li { padding: 0.2rem 0; }
.contents a[aria-current] { font-weight: 700; text-decoration: none; }
.seen { color: var(--soft); }
.progress { color: var(--soft); font-size: 0.9375rem; margin: 0.5rem 0; }
.trouble:not(:empty), .notice { background: var(--warn); border-inline-start: 4px solid var(--line); padding: 0.6rem 1rem; margin: 1rem 0; }
.notice p { margin: 0.3rem 0; }
.turn { display: flex; flex-wrap: wrap; gap: 0.8rem; align-items: center; justify-content: space-between; margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
button { font: inherit; min-height: 2.75rem; padding: 0.4rem 1.1rem; color: var(--accent-ink); background: var(--accent); border: 2px solid var(--accent); border-radius: 0.3rem; cursor: pointer; }
button.quiet, .turn-back { color: var(--accent); background: transparent; }
button:disabled { color: var(--soft); background: transparent; border-color: var(--line); cursor: default; }
input, select, textarea { font: inherit; color: inherit; accent-color: var(--accent); }
input[type='text'], select, textarea { background: var(--raised); border: 1px solid var(--line); border-radius: 0.3rem; padding: 0.45rem 0.6rem; max-width: 100%; }
input[type='text'], textarea { display: block; width: 100%; }
.activity, .handout, .box { background: var(--raised); border-inline-start: 4px solid var(--accent); padding: 0.2rem 1rem; margin: 1rem 0; }
.timing, .mark { color: var(--soft); font-size: 0.9375rem; }
.quiz { background: var(--raised); border: 1px solid var(--line); border-radius: 0.3rem; padding: 1rem; margin: 1.5rem 0; }
.quiz fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.quiz legend { padding: 0; margin-bottom: 0.6rem; }
.quiz-number { display: block; color: var(--soft); font-size: 0.9375rem; }
.quiz-option { margin: 0.3rem 0; }
.quiz-option > label { display: flex; gap: 0.6rem; align-items: baseline; padding: 0.3rem 0; }
.quiz-option > .quiz-select { flex-wrap: wrap; }
.quiz-select > span { flex: 1 1 14rem; min-width: 0; }
.quiz input:not([type='text']) { inline-size: 1.15rem; block-size: 1.15rem; flex: none; }
.quiz [aria-invalid='true'] { border: 2px solid var(--wrong); }
.quiz [aria-invalid='false'] { border: 2px solid var(--right); }
.quiz-feedback { border-inline-start: 3px solid var(--line); padding-inline-start: 0.8rem; margin: 0.3rem 0 0.6rem; }
.quiz-feedback > p { margin: 0.2rem 0; }
.quiz-feedback[hidden], [hidden] { display: none; }
.quiz-result { min-height: 1.6em; margin: 0.6rem 0 0; font-weight: 600; }
.quiz[data-outcome='right'] .quiz-result { color: var(--right); }
.quiz[data-outcome='wrong'] .quiz-result, .quiz[data-outcome='empty'] .quiz-result { color: var(--wrong); }
.quiz-actions { display: flex; flex-wrap: wrap; gap: 0.6rem; margin: 0.6rem 0 0; }
.quiz-key summary { cursor: pointer; padding: 0.4rem 0; }
.scroll { overflow-x: auto; }
@media (max-width: 32rem) { .statements { display: block; } .statements dd { margin-bottom: 0.6rem; } }
@media print { .part[hidden] { display: block; } .turn, .contents, .quiz-actions, .skip, .progress { display: none; } }
`;
