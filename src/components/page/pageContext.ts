import { createContext, useContext } from 'react';
import type { PageFacts } from '#model/pageFacts.ts';

/** The page whose text is being drawn: headings say beside them what has happened to their section. */
export const PageContext = createContext<PageFacts | undefined>(undefined);

export function usePage(): PageFacts | undefined {
  return useContext(PageContext);
}
