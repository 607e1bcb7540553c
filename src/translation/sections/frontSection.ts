/** The texts of a page's front matter as a section of their own: title, description, place, why it was retired. */
import { foldSpace } from '#language/foldSpace.ts';
import { shortHash } from './hash.ts';

/** Key of the front matter among a page's sections. */
export const FRONT = '_front';

export const FRONT_FIELDS = ['title', 'description', 'place', 'retiredBecause'] as const;
export type FrontField = (typeof FRONT_FIELDS)[number];

export type FrontTexts = { readonly [F in FrontField]?: string | undefined };

/** One line per field, `title: Kino Lumbardhi`: how the front matter is recorded and compared. */
export function frontSource(texts: FrontTexts): string {
  return FRONT_FIELDS.flatMap((field) => (texts[field] === undefined ? [] : [`${field}: ${foldSpace(texts[field])}`])).join('\n');
}

/** The inverse of `frontSource`; lines it did not write are left out. */
export function frontTexts(source: string): FrontTexts {
  const entries = source.split('\n').flatMap((line) => {
    const field = FRONT_FIELDS.find((name) => line.startsWith(`${name}: `));
    return field === undefined ? [] : [[field, line.slice(field.length + 2)] as const];
  });
  return Object.fromEntries(entries);
}

/** The two hashes of a section; the structure of the front matter is which fields there are. */
export function frontHashes(source: string): { readonly text: string; readonly structure: string } {
  const texts = frontTexts(source);
  return { text: shortHash(Object.values(texts).join('\n')), structure: shortHash(Object.keys(texts).join('\n')) };
}
