import { useEffect, useState } from 'react';
import { useDesk } from '../deskContext.ts';

/** The photos of a submission, as they come. */
export function useDeskPhotos(reference: string, keys: readonly string[]): ReadonlyMap<string, Blob> {
  const { client } = useDesk();
  const [photos, set] = useState<ReadonlyMap<string, Blob>>(new Map());
  const wanted = keys.join(' ');
  useEffect(() => {
    let gone = false;
    const fetchAll = async (): Promise<void> => {
      for (const key of wanted.split(' ').filter((one) => one !== '')) {
        // Without it, its description stands there.
        const blob = await client.photo(reference, key).catch(() => undefined);
        if (gone) return;
        if (blob !== undefined) set((before) => new Map(before).set(key, blob));
      }
    };
    void fetchAll();
    return () => {
      gone = true;
    };
  }, [client, reference, wanted]);
  return photos;
}
