import { useState } from 'react';

/** The last value there was, while there is none: what is shown stays until the next is ready. */
export function useLatest<T>(value: T | undefined): T | undefined {
  const [latest, setLatest] = useState(value);
  if (value !== undefined && value !== latest) setLatest(value);
  return value ?? latest;
}
