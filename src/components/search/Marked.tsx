import type { ReactNode } from 'react';
import { piecesOf } from './marks.ts';

/** A text with the words that were found marked in it, as they are written there. */
export function Marked({ value }: { readonly value: string }): ReactNode {
  return piecesOf(value).map(({ text, marked }, place) => (marked ? <mark key={place}>{text}</mark> : text));
}
