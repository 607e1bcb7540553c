import { useCallback } from 'react';
import { bindCountries } from '../country/bindCountries.ts';
import { bindTicks } from '../ticks/bindTicks.ts';

/** A ref for the text of a page, whose boxes then do what they are for. */
export function useBoundText(page: string): (text: HTMLElement | null) => (() => void) | undefined {
  return useCallback(
    (text) => {
      if (text === null) return undefined;
      const unbind = [bindCountries(text, new Date().toISOString().slice(0, 10)), bindTicks(text, page)];
      return () => unbind.forEach((off) => off());
    },
    [page],
  );
}
