import { useCallback, useEffect, useRef, useState } from 'react';
import { bringTogether, differingParts, type CaseText } from '#submission/caseParts.ts';
import type { DeskSubmission } from '#submission/deskApi.ts';
import { useDesk } from '../../deskContext.ts';
import { useRefusal } from '../../useRefusal.ts';
import { useCase } from '../caseContext.ts';
import { currentOf, wordsOf } from '../useAct.ts';
import { keepEdit, keptEdit, type KeptEdit } from './keptEdit.ts';

export type SaveNews = 'saved' | 'merged' | undefined;

export interface Edit {
  /** What is in the fields. */
  readonly text: CaseText;
  readonly unsaved: boolean;
  /** Whether the browser keeps what is typed. */
  readonly isKept: boolean;
  readonly choices: readonly string[];
  /** What stands at the desk, where there is something to choose. */
  readonly theirs: CaseText;
  readonly change: (step: (text: CaseText) => CaseText) => void;
  /** Somebody has chosen between their text and mine. */
  readonly chosen: (text: CaseText) => void;
  readonly save: () => Promise<void>;
  readonly discard: () => void;
  readonly busy: boolean;
  readonly failure: string;
  readonly news: SaveNews;
}

export function useEdit(): Edit {
  const { it, replace, setUnsaved } = useCase();
  const { client } = useDesk();
  const { failure, refused, clear } = useRefusal(wordsOf);
  const { record } = it;
  const { edit, latest, put, isKept } = useKeptEdit(record.id);
  const [state, set] = useState<Pick<Edit, 'busy' | 'news'>>(QUIET);
  const unsaved = isUnsaved(edit);
  useEffect(() => {
    setUnsaved(unsaved);
    return unsaved ? askBeforeLeaving() : undefined;
  }, [unsaved, setUnsaved]);
  const change = (step: (text: CaseText) => CaseText, choices?: readonly string[]): void => {
    // Where nothing is changed, what comes next is changed in what is at the desk now.
    const now = isUnsaved(latest()) ? latest() : undefined;
    const from = now ?? { version: it.version, base: textOf(it), mine: textOf(it), choices: [] };
    put({ ...from, mine: step(from.mine), choices: choices ?? from.choices });
    set(QUIET);
  };
  const save = async (saving = latest()): Promise<void> => {
    if (saving === undefined) return;
    set({ ...QUIET, busy: true });
    clear();
    try {
      const after = await client.act(record.id, saving.version, 'edit', saving.mine);
      put(undefined);
      set({ ...QUIET, news: 'saved' });
      replace(after);
    } catch (error) {
      const current = currentOf(error);
      if (current === undefined) {
        set(QUIET);
        refused(error);
        return;
      }
      replace(current);
      const next = onto(current, saving);
      put(next);
      // Something else was done to it, its text is as it was.
      if (differingParts(saving.base, next.base).length === 0 && saving.version !== next.version) return save(next);
      set({ ...QUIET, news: 'merged' });
    }
  };
  const shown = unsaved ? edit : undefined;
  return {
    text: shown?.mine ?? record,
    unsaved,
    isKept,
    choices: shown?.choices ?? [],
    theirs: shown?.base ?? record,
    change,
    chosen: (mine) => change(() => mine, []),
    save: () => save(),
    discard() {
      put(undefined);
      set(QUIET);
    },
    ...state,
    failure,
  };
}

const QUIET = { busy: false, news: undefined } as const;

function useKeptEdit(reference: string) {
  const [edit, setEdit] = useState<KeptEdit | undefined>(() => keptEdit(reference));
  const [isKept, setIsKept] = useState(true);
  // Two fields may tell of changes before React draws again.
  const now = useRef(edit);
  const put = useCallback(
    (next: KeptEdit | undefined) => {
      now.current = next;
      setEdit(next);
      setIsKept(keepEdit(reference, next));
    },
    [reference],
  );
  const latest = useCallback(() => now.current, []);
  return { edit, latest, put, isKept };
}

function isUnsaved(edit: KeptEdit | undefined): edit is KeptEdit {
  return edit !== undefined && differingParts(edit.base, edit.mine).length > 0;
}

function textOf({ record: { draft, details } }: DeskSubmission): CaseText {
  return { draft, details };
}

/** My changes upon what is at the desk now. */
function onto(current: DeskSubmission, { base, mine }: KeptEdit): KeptEdit {
  const theirs = textOf(current);
  const { merged, choices } = bringTogether(base, mine, theirs);
  return { version: current.version, base: theirs, mine: merged, choices: choices.map(({ field }) => field) };
}

function askBeforeLeaving(): () => void {
  const leaving = (event: BeforeUnloadEvent): void => event.preventDefault();
  window.addEventListener('beforeunload', leaving);
  return () => window.removeEventListener('beforeunload', leaving);
}
