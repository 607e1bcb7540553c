import { useCallback, useEffect, useState, type ComponentType } from 'react';
import { loadCombobox } from './loadCombobox.ts';

interface Loaded {
  readonly Combobox: ComponentType<{ readonly field: HTMLInputElement }> | undefined;
  /** It could not be fetched; touching the field tries again. */
  readonly failed: boolean;
  readonly wake: () => void;
}

/** Fetches the list below a field when that is touched, and not before; what is typed meanwhile stands in the field. */
export function useCombobox(field: HTMLInputElement | null): Loaded {
  const [Combobox, setCombobox] = useState<Loaded['Combobox']>();
  const [failed, setFailed] = useState(false);
  const wake = useCallback(() => {
    void loadCombobox().then(
      (module) => {
        setCombobox(() => module.Combobox);
        setFailed(false);
      },
      () => setFailed(true),
    );
  }, []);
  useEffect(() => {
    // The field may have been touched before the script was there.
    if (field !== null && document.activeElement === field) wake();
  }, [field, wake]);
  return { Combobox, failed, wake };
}
