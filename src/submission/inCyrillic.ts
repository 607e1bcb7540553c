import { toSerbianCyrillic } from '#language/serbianCyrillic.ts';
import type { CaseDraft } from './draft.ts';

/**
 * A draft in Serbian Latin as the hub keeps it, in Cyrillic; any other stays. Names of people and organisations stay as they write them.
 * Latin readers get the text as it was sent.
 */
export function inCyrillic(draft: CaseDraft): CaseDraft {
  if (draft.language !== 'sr-Latn') return draft;
  const { title, description, place, sections, photos } = draft;
  const converted = Object.entries(sections).map(([id, text]) => [id, toSerbianCyrillic(text)]);
  return {
    ...draft,
    language: 'sr',
    title: toSerbianCyrillic(title),
    description: toSerbianCyrillic(description),
    place: toSerbianCyrillic(place),
    sections: { ...sections, ...Object.fromEntries(converted) },
    photos: photos.map((photo) => ({ ...photo, alt: toSerbianCyrillic(photo.alt) })),
  };
}
