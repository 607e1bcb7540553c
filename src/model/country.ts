import * as z from 'zod';

/** ISO 3166-1 alpha-2 codes of the countries the hub speaks of; XK is the user-assigned code in common use for Kosovo. */
export const COUNTRIES = ['AL', 'BA', 'HR', 'ME', 'MK', 'RS', 'SI', 'XK'] as const;
export const countryField = z.enum(COUNTRIES, `expected one of ${COUNTRIES.join(', ')}`);
export type Country = z.infer<typeof countryField>;
