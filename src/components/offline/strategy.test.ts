import { keptAs, listsFor, sizesOf, strategyOf } from './strategy.ts';

const ORIGIN = 'https://hub.example.org';

test.each([
  ['GET', 'navigate', `${ORIGIN}/sr/search/?q=x`, 'page'],
  ['GET', 'navigate', 'https://hub.example.org.evil.net/', 'leave'],
  ['POST', 'navigate', `${ORIGIN}/`, 'leave'],
  ['GET', 'cors', `${ORIGIN}/sr/assets/js/main.0a1b.js`, 'immutable'],
  ['GET', 'no-cors', `${ORIGIN}/assets/css/styles.0a1b.css`, 'immutable'],
  ['GET', 'cors', `${ORIGIN}/sr/search-data/manifest.json`, 'kept'],
  ['GET', 'cors', `${ORIGIN}/offline/sets.json`, 'kept'],
  ['GET', 'cors', `${ORIGIN}/mk/worksheets/about.json`, 'kept'],
  ['GET', 'navigate', `${ORIGIN}/sr/offline/`, 'page'],
  ['GET', 'cors', `${ORIGIN}/catalogue.json`, 'leave'],
  ['GET', 'cors', `${ORIGIN}/sr-Latn/workshop-data/who-decides-here.json`, 'data'],
  ['GET', 'no-cors', 'https://other.example/assets/x.js', 'leave'],
])('%s, %s of %s: %s', (method, mode, url, strategy) => {
  expect(strategyOf({ method, mode, url }, ORIGIN)).toBe(strategy);
});

test.each([
  [`${ORIGIN}/search/?q=a#b`, `${ORIGIN}/search/`],
  [`${ORIGIN}/about/#how?`, `${ORIGIN}/about/`],
  [`${ORIGIN}/about/`, `${ORIGIN}/about/`],
])('%s is kept as %s', (url, kept) => {
  expect(keptAs(url)).toBe(kept);
});

test.each([
  ['/sr/about/?q#how', ['/sr/offline/?missing=%2Fsr%2Fabout%2F', '/offline/?missing=%2Fsr%2Fabout%2F']],
  ['/', ['/offline/?missing=%2F']],
  ['/sr/offline/', []],
])('without a connection %s leads to %j', (path, lists) => {
  expect(listsFor(ORIGIN + path, ORIGIN).map((url) => url.slice(ORIGIN.length))).toEqual(lists);
});

test.each([
  [`${ORIGIN}/sr/assets/i/3f9a2c1b0d-1080.avif`, `${ORIGIN}/sr/assets/i/3f9a2c1b0d-`],
  [`${ORIGIN}/assets/i/3f9a2c1b0d-90.webp`, `${ORIGIN}/assets/i/3f9a2c1b0d-`],
  [`${ORIGIN}/assets/i/3f9a2c1b0d.svg`, undefined],
  [`${ORIGIN}/assets/js/main-12.0a1b.js`, undefined],
])('sizes of the image %s begin with %s', (url, start) => {
  expect(sizesOf(url)).toBe(start);
});
