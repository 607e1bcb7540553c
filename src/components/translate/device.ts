/** What the editor needs of the device: a place to keep text, and a clock. */
import { keep, readKept } from '../shell/kept.ts';

export interface Device {
  readonly read: () => string | null;
  /** False when the device does not take it: storage is full, or the browser does not allow it. */
  readonly write: (value: string) => boolean;
  readonly remove: () => void;
  readonly now: () => number;
  /** Runs something later; gives the way to call it off. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
}

export function browserDevice(key: string): Device {
  return {
    read: () => readKept(key),
    write: (value) => keep(key, value),
    remove: () => void keep(key, undefined),
    now: () => Date.now(),
    later: (run, milliseconds) => {
      const timer = window.setTimeout(run, milliseconds);
      return () => window.clearTimeout(timer);
    },
  };
}
