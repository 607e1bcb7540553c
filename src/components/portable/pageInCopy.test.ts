import { linkFrom, placeOf } from '#exports/portable/places.ts';
import { pageInCopy } from './pageInCopy.ts';

test.each(['/sr/library/x/', '/sr/', '/sr/glossary/#term', '/sr/library/x/#y'])('%s is where the copy has it', (url) => {
  const [path = '', fragment] = url.split('#');
  const link = linkFrom('hub/search/index.html', placeOf(path, '/sr/'));
  expect(pageInCopy(url, '/sr/')).toBe(fragment === undefined ? link : `${link}#${fragment}`);
});
