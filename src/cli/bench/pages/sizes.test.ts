import { sizesOf, type Fetched } from './sizes.ts';

const PAGE: Fetched = {
  name: 'https://127.0.0.1/sr/a/',
  entryType: 'navigation',
  startTime: 0,
  encodedBodySize: 9000,
  loadEventStart: 500,
};

function resource(path: string, startTime: number, encodedBodySize: number): Fetched {
  return { name: `https://127.0.0.1/${path}`, entryType: 'resource', startTime, encodedBodySize };
}

test('by kind, before the end of load and after it, without pictures', () => {
  const fetched = [
    PAGE,
    resource('a.css', 10, 4000),
    resource('a.js?v=1', 20, 700),
    resource('b.woff2', 30, 20_000),
    resource('c.webp', 30, 15_000),
    resource('data.json', 40, 50),
    resource('late.js', 600, 90_000),
  ];
  expect(sizesOf(fetched)).toEqual({
    requests: 5,
    html: 9000,
    css: 4000,
    js: 700,
    fonts: 20_000,
    other: 50,
    after: 90_000,
    requestsAfter: 1,
  });
});

test('a browser that tells of no page was not asked rightly', () => {
  expect(() => sizesOf([resource('a.css', 1, 1)])).toThrow('no page');
});
