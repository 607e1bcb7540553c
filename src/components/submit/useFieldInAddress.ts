import { useEffect } from 'react';

/** A link of the summary names the field behind the draft: `#you.<draft>.field-contact-email`. */
export function useFieldInAddress(): void {
  useEffect(() => {
    const turn = (): void => {
      const field = window.location.hash.split('.')[2];
      // After the step is drawn.
      if (field !== undefined)
        requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector<HTMLElement>(`#${CSS.escape(field)}`)?.focus()));
    };
    window.addEventListener('hashchange', turn);
    return () => window.removeEventListener('hashchange', turn);
  }, []);
}
