import { useMemo, useState } from 'react';
import { isLocale, type Locale } from '#model/locale.ts';
import { keep, kept } from '../keep.ts';
import type { About, Asking } from './askContext.ts';

interface Written {
  readonly texts: Asking['texts'];
  readonly language: Locale;
}

/** The questions being written about a submission, kept in the tab until they are sent. `language`: what its contributor reads. */
export function useQuestions(reference: string, language: Locale): Asking {
  const key = `hub-desk-ask-${reference}`;
  const [written, set] = useState<Written>(() => kept(key, isWritten) ?? { texts: {}, language });
  return useMemo(() => {
    const write = (next: Written): void => {
      set(next);
      keep(key, next);
    };
    return {
      ...written,
      write: (about: About, text: string) => write({ ...written, texts: { ...written.texts, [about]: text } }),
      choose: (chosen: Locale) => write({ ...written, language: chosen }),
      clear: () => {
        set({ ...written, texts: {} });
        keep(key, undefined);
      },
    };
  }, [key, written]);
}

function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && 'texts' in value && 'language' in value && isLocale(String(value.language));
}
