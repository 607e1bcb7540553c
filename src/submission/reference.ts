/** The reference of a submission: 16 letters of Crockford's base 32, shown in groups so that it can be read out. */

const LETTERS = /^[0-9a-hjkmnp-tv-z]{16}$/u;

/** @example formatReference('7qf2m9xp3k4dw8ta') // => '7qf2-m9xp-3k4d-w8ta' */
export function formatReference(reference: string): string {
  return reference.replaceAll(/.{4}(?=.)/gu, '$&-');
}

/** Reads what a person types: any case, spaces and dashes anywhere, O for 0, I and L for 1. Undefined for what is no reference. */
export function parseReference(typed: string): string | undefined {
  const letters = typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{Pd}_.]/gu, '')
    .replaceAll('o', '0')
    .replaceAll(/[il]/gu, '1');
  return LETTERS.test(letters) ? letters : undefined;
}

/** The private address of a status page, from the root of a locale; the part behind `#` never reaches a log. */
export function statusPath(reference: string, secret: string): string {
  return `/status/#${formatReference(reference)}.${secret}`;
}

/** What `statusPath` wrote behind `#`, or undefined. */
export function parseStatusKey(hash: string): { readonly reference: string; readonly secret: string } | undefined {
  const [typed = '', secret = '', ...more] = hash.replace(/^#/u, '').split('.');
  const reference = parseReference(typed);
  return reference === undefined || more.length > 0 || !/^[\w-]{16,128}$/u.test(secret) ? undefined : { reference, secret };
}
