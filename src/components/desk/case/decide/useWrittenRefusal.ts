import { useState } from 'react';
import type { Locale } from '#model/locale.ts';
import type { DeclineReason, Refusal } from '#submission/record.ts';
import { keep, kept } from '../keep.ts';

type Written = Omit<Refusal, 'reason'> & { readonly reason: DeclineReason | '' };

interface Used {
  readonly refusal: Written;
  readonly write: (refusal: Written) => void;
  /** It is at the desk, and need not be kept here. */
  readonly sent: () => void;
}

/** Why something is not taken, as it is being written. `language`: what the contributor reads. */
export function useWrittenRefusal(key: string, language: Locale): Used {
  const [refusal, set] = useState<Written>(() => kept(key, isWritten) ?? { reason: '', text: '', language });
  return {
    refusal,
    write(next) {
      set(next);
      keep(key, next);
    },
    sent: () => keep(key, undefined),
  };
}

function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && 'reason' in value && 'text' in value && 'language' in value;
}
