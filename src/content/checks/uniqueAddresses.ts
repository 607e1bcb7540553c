/** No two pages are served at one address, and none at an address of the site itself. */
import type { Problem } from '#model/problem.ts';
import { APP_ROUTES } from '#content/appRoutes.ts';
import type { Check } from './check.ts';

export const uniqueAddresses: Check = (_content, { addresses }) =>
  [...addresses].flatMap(([address, [first, ...others]]): Problem[] => {
    if (first === undefined) return [];
    const taken = APP_ROUTES.includes(address) ? [first, ...others] : others;
    return taken.map((file) => ({
      file,
      found: `a page at ${address}, where ${APP_ROUTES.includes(address) ? 'a page of the site itself' : first} is served`,
      expected: 'an address of its own for every page',
      fix: 'rename the file',
    }));
  });
