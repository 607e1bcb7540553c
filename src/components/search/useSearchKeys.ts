import { useEffect } from 'react';
import { leadIntoSearch } from './searchKey.ts';

export function useSearchKeys(): void {
  useEffect(() => {
    document.addEventListener('keydown', leadIntoSearch);
    return () => document.removeEventListener('keydown', leadIntoSearch);
  }, []);
}
