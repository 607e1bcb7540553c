/** Keeps the address and the open plan the same: the address can be sent, reloaded, and gone back from. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Lost } from '#training/workshop/lost.ts';
import type { Plan } from '#training/workshop/plan.ts';
import type { Defaults } from '#training/workshop/readPlan.ts';
import { readHash, viewIn, writeHash, type View } from './address.ts';
import type { PlanStore } from './planStore.ts';

/** Milliseconds: browsers refuse an address that changes with every letter. */
const DELAY = 300;

export interface Address {
  /** Whether what the page was opened with has been read. */
  readonly ready: boolean;
  readonly view: View;
  /** Why the address could not be opened. */
  readonly lost: readonly Lost[];
  readonly show: (view: View) => void;
  /** Goes back to the list of plans. */
  readonly leave: () => void;
}

export function useAddress(store: PlanStore, defaults: Defaults): Address {
  const [view, setView] = useState<View>('edit');
  const [lost, setLost] = useState<readonly Lost[]>([]);
  const [ready, setReady] = useState(false);
  const shown = useRef<View>('edit');
  const turn = useCallback((next: View) => {
    shown.current = next;
    setView(next);
  }, []);

  useEffect(() => {
    const read = async (): Promise<void> => {
      const { hash } = location;
      const found = await readHash(hash, defaults);
      if (found === undefined) store.close();
      else if (found.plan !== undefined) await take(found.plan, found.lost, store, viewIn(hash));
      setLost(found?.plan === undefined ? (found?.lost ?? []) : []);
      turn(viewIn(hash));
      setReady(true);
    };
    void read();
    // Comes after going back or forth, and when somebody puts another address in.
    const moved = (): void => void read();
    window.addEventListener('hashchange', moved);
    return () => window.removeEventListener('hashchange', moved);
  }, [store, defaults, turn]);

  useEffect(() => follow(store, shown), [store]);

  const show = useCallback(
    (next: View): void => {
      const open = store.state();
      if (open === undefined || next === shown.current) return;
      turn(next);
      window.scrollTo(0, 0);
      void writeHash(open.history.plan, next).then((hash) => history.pushState(ownState(), '', hash));
    },
    [store, turn],
  );
  const leave = useCallback((): void => {
    history.pushState(ownState(), '', location.pathname);
    store.close();
    turn('edit');
    setLost([]);
    window.scrollTo(0, 0);
  }, [store, turn]);
  return { ready, view, lost, show, leave };
}

/** An entry of this page's own may be older than the plan that is open: going back turns the page, not the plan. */
async function take(plan: Plan, lost: readonly Lost[], store: PlanStore, view: View): Promise<void> {
  const open = store.state()?.history.plan;
  if (!isOwnEntry() || open?.id !== plan.id) store.open(plan, lost, isOwnEntry() || isReloaded());
  else history.replaceState(ownState(), '', await writeHash(open, view));
}

/** Writes each change of the plan into the address; a plan that was just opened gets an entry of its own in the history. */
function follow(store: PlanStore, view: { readonly current: View }): () => void {
  const { pathname } = location;
  let timer: number | undefined;
  let written = store.state()?.history.plan;
  const write = async (): Promise<void> => {
    window.clearTimeout(timer);
    timer = undefined;
    const plan = store.state()?.history.plan;
    if (plan === undefined || plan === written) return;
    const hash = await writeHash(plan, view.current);
    // Meanwhile the reader may have gone elsewhere, or written on.
    if (location.pathname !== pathname || store.state()?.history.plan !== plan) return;
    const fresh = !location.hash.includes('plan=');
    written = plan;
    if (location.hash === hash) return;
    if (fresh) history.pushState(ownState(), '', hash);
    else history.replaceState(ownState(), '', hash);
  };
  const changed = (): void => {
    timer ??= window.setTimeout(() => void write(), location.hash === '' ? 0 : DELAY);
  };
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') void write();
  };
  const unsubscribe = store.subscribe(changed);
  document.addEventListener('visibilitychange', hidden);
  document.addEventListener('click', carryOver, true);
  return () => {
    unsubscribe();
    document.removeEventListener('click', carryOver, true);
    window.clearTimeout(timer);
    document.removeEventListener('visibilitychange', hidden);
  };
}

/** The same page in another language opens the same plan. */
function carryOver({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.tools a[hreflang]') : null;
  if (link !== null) link.hash = location.hash;
}

/** Marks an entry of the history as written by this page, beside what the router has put there. */
function ownState(): object {
  return { ...(history.state as object | null), workshop: true };
}

function isOwnEntry(): boolean {
  return (history.state as { readonly workshop?: boolean } | null)?.workshop === true;
}

function isReloaded(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate';
}
