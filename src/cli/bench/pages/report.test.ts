import { goalLine, goalLines, sizeGoalLines, sizeLines, timeLines } from './report.ts';

const FLOOR = { fcp: 1000, lcp: 1000, tbt: 0, tbtAtLoad: 0, cls: 0 };

test('goals are compared as they are told: to two places', () => {
  expect(goalLine('FCP', 1.104, 1.1, 'of the floor’s')).toBe('Goal met: FCP is 1.10 of the floor’s, the goal at most 1.10.');
  expect(goalLine('FCP', 1.106, 1.1, 'of the floor’s')).toBe('Goal missed: FCP is 1.11 of the floor’s, the goal at most 1.10.');
});

test('what is missed is said, and nothing about a peer that was not measured', () => {
  const hub = { ...FLOOR, fcp: 1200, lcp: 1500, tbt: 80 };
  const measured = new Map([
    ['hub', hub],
    ['starlight', { ...FLOOR, lcp: 2000 }],
    ['hugo', FLOOR],
  ] as const);
  expect(goalLines(measured)).toMatchInlineSnapshot(`
[
  "Goal missed: FCP is 1.20 of the floor’s, the goal at most 1.10.",
  "Goal met: LCP is 0.75 of Starlight’s, the goal at most 1.00.",
  "Goal missed: TBT is 80 ms, the goal 0.",
]
`);
  expect(goalLines(new Map([['hub', { ...hub, tbt: 0 }]]))).toMatchInlineSnapshot(`
[
  "Goal met: nothing blocks before somebody does something.",
]
`);
  expect(goalLines(new Map([['hugo', FLOOR]]))).toEqual([]);
});

test('times stand beside the floor’s', () => {
  const names = new Map([
    ['hub', 'hub'],
    ['hugo', 'Hugo 1, bare'],
  ] as const);
  const measured = new Map([
    ['hub', { fcp: 1290, lcp: 1500.4, tbt: 12, tbtAtLoad: 3, cls: 0.0123 }],
    ['hugo', FLOOR],
  ] as const);
  expect(timeLines(names, measured).join('\n')).toMatchInlineSnapshot(`
"                   FCP ms       LCP ms  TBT ms to load  TBT ms to rest    CLS
hub           1290 (1.29)  1500 (1.50)               3              12  0.012
Hugo 1, bare  1000 (1.00)  1000 (1.00)               0               0  0.000"
`);
});

const SIZES = { requests: 3, html: 9000, css: 4000, js: 500, fonts: 0, other: 0, after: 120_000, requestsAfter: 7 };

test('bytes add up', () => {
  expect(sizeLines(new Map(), new Map([['hub', SIZES]])).join('\n')).toMatchInlineSnapshot(`
"     requests    HTML     CSS      JS   fonts   other  together   after  requests
hub         3  9.0 KB  4.0 KB  0.5 KB  0.0 KB  0.0 KB   13.5 KB  120 KB         7"
`);
});

test('goals of bytes: a KB is 1000 bytes where it is told, 1024 where it is a budget', () => {
  expect(sizeGoalLines(new Map([['hub', SIZES]]))).toMatchInlineSnapshot(`
[
  "Goal met: the page is 13.5 KB, the goal at most 14.3 KB.",
  "Goal missed: the application after it is 120 KB, the goal at most 102 KB.",
]
`);
  expect(sizeGoalLines(new Map([['starlight', SIZES]]))).toEqual([]);
});
