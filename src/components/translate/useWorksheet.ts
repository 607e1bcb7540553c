import { useEffect, useState } from 'react';
import type { Worksheet } from '#model/worksheet.ts';
import type { Asked } from './address.ts';

/** `missing`: the hub has no such page, or not to be translated into this language. `failed`: it could not be fetched. */
export type Fetched = Worksheet | 'waiting' | 'missing' | 'failed';

/** Fetches the worksheet once; nothing is requested after it. */
export function useWorksheet(url: string, { page, into }: Asked): Fetched {
  const [fetched, setFetched] = useState<Fetched>('waiting');
  useEffect(() => {
    const away = new AbortController();
    fetchWorksheet(url, away.signal).then(
      (found) => setFetched(typeof found === 'object' && (found.page !== page || found.into !== into) ? 'missing' : found),
      () => away.signal.aborted || setFetched('failed'),
    );
    return () => away.abort();
  }, [url, page, into]);
  return fetched;
}

async function fetchWorksheet(url: string, signal: AbortSignal): Promise<Worksheet | 'missing' | 'failed'> {
  const response = await fetch(url, { signal });
  // Some servers answer a missing address with a page.
  if (response.status === 404 || (response.ok && !/json/.test(response.headers.get('content-type') ?? 'json'))) return 'missing';
  // The hub's own file, made by src/translation/worksheet/worksheetFiles.ts from the same type.
  return response.ok ? ((await response.json()) as Worksheet) : 'failed';
}
