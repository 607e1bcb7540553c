/** What the keys of the field do to the list below it. */
import { moveActive } from './moveActive.ts';
import type { Option } from './suggestion.ts';

/** No option is active: the field itself is. */
export const FIELD = -1;

interface Shown {
  readonly options: readonly Option[];
  readonly active: number;
  /** Id of the active option. */
  readonly activeId: string | undefined;
  /** Something is seen below the field. */
  readonly shown: boolean;
  /** Something stands in the field. */
  readonly filled: boolean;
}

interface Actions {
  readonly activate: (place: number) => void;
  readonly close: () => void;
  readonly empty: () => void;
}

/** True for a key that is dealt with; the browser does with others what it always does. */
export function pressKey(key: string, shown: Shown, { activate, close, empty }: Actions): boolean {
  const { options, active } = shown;
  if (key === 'Escape') {
    if (shown.shown) close();
    else if (shown.filled) empty();
    return shown.shown || shown.filled;
  }
  if (key === 'Enter' || key === 'Delete') return act(key, shown, activate);
  const moved = moveActive(key, active, options.length);
  if (moved === undefined || moved === active) return false;
  activate(moved);
  // Other keys move the cursor in the text as well.
  return key === 'ArrowDown' || key === 'ArrowUp';
}

function act(key: 'Enter' | 'Delete', { options, active, activeId }: Shown, activate: Actions['activate']): boolean {
  const option = options[active];
  if (option === undefined || activeId === undefined) return false;
  // As if it were clicked: an option is a link, and knows what else it does.
  if (key === 'Enter') document.getElementById(activeId)?.click();
  else if (option.remove) {
    option.remove();
    activate(FIELD);
  } else return false;
  return true;
}
