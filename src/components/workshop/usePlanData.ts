import { useMemo, useSyncExternalStore } from 'react';
import type { ModuleData } from '#training/workshop/moduleData.ts';
import type { DataOf } from '#training/workshop/needs.ts';
import { modulesOf, type Plan } from '#training/workshop/plan.ts';
import type { Words } from '#training/workshop/words.ts';
import { dataUrl, dataVersion, moduleAt, subscribeData, wordsAt } from './fetchData.ts';
import { useParts } from './workshopContext.ts';
import { useKept } from './useKept.ts';

export interface PlanData {
  readonly dataOf: DataOf;
  /** Of the language in the room; those of the page until they are there. */
  readonly words: Words;
  readonly state: 'waiting' | 'failed' | 'complete';
  /** Whether page and data are on the device for work without a network. */
  readonly offline: boolean;
}

/** Texts of the modules in a plan, in both its languages; they are fetched when a session is picked, and kept for later. */
export function usePlanData(plan: Plan): PlanData {
  const { modules, reader, index, baseOf } = useParts();
  const arrived = useSyncExternalStore(subscribeData, dataVersion, dataVersion);
  const { room, second } = plan;
  const ids = modulesOf(plan)
    .filter((id) => modules.has(id))
    .join(' ');
  const urls = useMemo(() => {
    const locales = second === undefined ? [room] : [room, second];
    const data = ids === '' ? [] : ids.split(' ').flatMap((id) => locales.map((locale) => dataUrl(baseOf(locale), id)));
    return { data, words: dataUrl(baseOf(room), 'words') };
  }, [ids, room, second, baseOf]);
  const data = useMemo((): Omit<PlanData, 'offline'> => {
    const found = urls.data.map(moduleAt);
    const words = room === reader ? index.words : wordsAt(urls.words);
    const all = new Set<unknown>([...found, words]);
    const state = all.has('waiting') ? 'waiting' : all.has('failed') ? 'failed' : 'complete';
    return {
      words: typeof words === 'string' ? index.words : words,
      state,
      dataOf(id, language): ModuleData | undefined {
        const locale = language === 'room' ? room : second;
        const at = locale === undefined || !modules.has(id) ? undefined : moduleAt(dataUrl(baseOf(locale), id));
        return typeof at === 'string' ? undefined : at;
      },
    };
    // What was fetched stands outside React; its version says that there is more of it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [urls, arrived, room, second, reader, index, modules, baseOf]);
  const offline = useKept(data.state === 'complete' ? [...urls.data, urls.words, ...imagesOf(urls.data)] : undefined);
  return { ...data, offline };
}

function imagesOf(urls: readonly string[]): readonly string[] {
  return urls.flatMap((url) => {
    const data = moduleAt(url);
    return typeof data === 'string' ? [] : data.images;
  });
}
