import { createContext, use } from 'react';
import type { Worksheet } from '#model/worksheet.ts';
import type { DraftStore } from './draftStore.ts';

export interface EditorParts {
  readonly worksheet: Worksheet;
  readonly store: DraftStore;
  /** Moves to the next piece with something to do after the one named; false when there is none. */
  readonly goOn: (after: string | undefined) => boolean;
}

export const EditorContext = createContext<EditorParts | undefined>(undefined);

export function useEditor(): EditorParts {
  const parts = use(EditorContext);
  if (parts === undefined) throw new Error('a part of the editor stands outside <Editor>');
  return parts;
}
