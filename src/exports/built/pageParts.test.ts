import { pageParts } from './pageParts.ts';

const sources = (widths: readonly number[]): string =>
  ['avif', 'webp']
    .map((type) => `<source type=image/${type} srcset="${widths.map((width) => `/i/a-${width}.${type} ${width}w`).join(',')}" sizes=92vw>`)
    .join('');

test.each([
  ['the size of the column', `<picture>${sources([360, 720, 1080])}<img src=/i/a-720.jpg></picture>`, ['/i/a-720.webp']],
  ['the widest that there is', `<picture>${sources([360, 600])}<img src=/i/a-600.jpg></picture>`, ['/i/a-600.webp']],
  ['the narrowest where all are wider', `<picture>${sources([1440, 1080])}<img src=/i/a-720.jpg></picture>`, ['/i/a-1080.webp']],
  ['an image by itself', '<picture><img src=/i/a.svg></picture><img src=/b.gif>', ['/i/a.svg', '/b.gif']],
])('of each picture one file is kept: %s', (_what, html, pictures) => {
  expect(pageParts(`<body>${html}</body>`).pictures).toEqual(pictures);
});
