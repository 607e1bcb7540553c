/** `#story.<id of the draft>`: which step of which draft is shown, so that "back" and a reload work. */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';

export const STEPS = ['case', 'story', 'photos', 'you', 'check'] as const;
export type Step = (typeof STEPS)[number];

export interface Place {
  readonly step: Step;
  readonly draft: string;
}

export function placeIn(hash: string): Place | undefined {
  const [name, draft] = hash.replace(/^#/u, '').split('.');
  const step = STEPS.find((one) => one === name);
  return step === undefined || draft === undefined || !/^[0-9a-f-]{36}$/u.test(draft) ? undefined : { step, draft };
}

export function hashOf({ step, draft }: Place): string {
  return `#${step}.${draft}`;
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

export function usePlace(): Place | undefined {
  const hash = useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => '',
  );
  return placeIn(hash);
}

/** After a turn to another screen, its heading has the focus; when the page has just been loaded, nobody is moved. */
export function useFocusOnTurn(screen: string): void {
  const [first] = useState(screen);
  const turned = useRef(false);
  useEffect(() => {
    if (screen !== first) turned.current = true;
    if (!turned.current) return;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('.submit h1')?.focus();
  }, [screen, first]);
}
