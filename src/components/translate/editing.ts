/** Everything that can happen to a translation under work, as steps from one state to the next. */
import type { PoReadEntry } from '#language/po/parsePo.ts';
import type { WrittenLocale } from '#model/locale.ts';
import type { Unit } from '#model/worksheet.ts';
import { mergeDrafts, NOTHING, type Draft } from './draft.ts';
import { pieceOf, settled, typed, type DraftAnswer } from './piece.ts';
import { answersFromPo, asInHub } from './poAnswers.ts';

export interface Editing {
  readonly draft: Draft;
  /** The piece whose field the translator is in. */
  readonly focused?: string | undefined;
  /** The one they were in last. */
  readonly last?: string;
  /** What another tab wrote into that field, by id of the piece, until the translator has chosen. */
  readonly rivals: ReadonlyMap<string, DraftAnswer>;
  /** Whether another tab or window works on the same page. */
  readonly otherTab: boolean;
  /** Whether something was written in this visit that is in no file. */
  readonly unsaid: boolean;
}

/** `at` is the time of the step, later than that of every step before. */
export type Step = (state: Editing, at: number) => Editing;

export function begin(draft: Draft): Editing {
  return { draft, rivals: new Map(), otherTab: false, unsaid: false };
}

export function write(unit: Unit, text: string): Step {
  return (state, at) => put(state, new Map([[unit.id, typed(unit, state.draft.answers.get(unit.id), text, at)]]));
}

/** The text as it stands is right, or is not yet; of two texts the own one stays. */
export function settle(unit: Unit, right: boolean, into: WrittenLocale): Step {
  return (state, at) => {
    const before = state.draft.answers.get(unit.id);
    return choose(state, unit, settled(unit, before, pieceOf(unit, before, into).text, right, at));
  };
}

/** Takes another text in place of the own one. */
export function take(unit: Unit, text: string): Step {
  return (state, at) => choose(state, unit, settled(unit, state.draft.answers.get(unit.id), text, true, at));
}

function choose(state: Editing, { id }: Unit, answer: DraftAnswer): Editing {
  const rivals = new Map(state.rivals);
  rivals.delete(id);
  return put({ ...state, rivals }, new Map([[id, answer]]));
}

function put(state: Editing, answers: Draft['answers']): Editing {
  return { ...state, unsaid: true, draft: { ...state.draft, answers: new Map([...state.draft.answers, ...answers]) } };
}

export function enter(id: string): Step {
  return (state) => ({ ...state, focused: id, last: id });
}

/** What another tab wrote meanwhile is taken over, unless something was written here after it. */
export function leave(id: string): Step {
  return (state) => {
    const left = state.focused === id ? { ...state, focused: undefined } : state;
    const rival = state.rivals.get(id);
    if (rival === undefined || rival.at < (state.draft.answers.get(id)?.at ?? 0)) return left;
    const rivals = new Map(state.rivals);
    rivals.delete(id);
    return { ...left, rivals, draft: { ...state.draft, answers: new Map([...state.draft.answers, [id, rival]]) } };
  };
}

/** Another tab has stored something; undefined when it has removed all. The field somebody writes in does not change under their hands. */
export function hear(stored: Draft | undefined): Step {
  return (state) => {
    const { draft, focused } = state;
    const theirs = stored ?? NOTHING;
    const merged = stored === undefined ? NOTHING : mergeDrafts(draft, theirs);
    if (focused === undefined) return { ...state, draft: merged, otherTab: true };
    const [own, rival] = [draft.answers.get(focused), theirs.answers.get(focused)];
    const answers = new Map(merged.answers);
    if (own === undefined) answers.delete(focused);
    else answers.set(focused, own);
    const rivals = new Map(state.rivals);
    if (rival !== undefined && rival.at > (own?.at ?? 0) && rival.text !== own?.text) rivals.set(focused, rival);
    return { ...state, draft: { ...merged, answers }, rivals, otherTab: true };
  };
}

export interface Brought {
  /** How many pieces are not as they were. */
  readonly count: number;
  readonly step: Step;
  /** The way back. */
  readonly restore: Step;
}

/** What a file brings into the texts there are. */
export function bring({ answers }: Draft, units: readonly Unit[], entries: readonly PoReadEntry[]): Brought {
  const found = answersFromPo(units, answers, entries);
  const step: Step = (state, at) => {
    const taken = [...found.taken].map(([id, answer]) => [id, { ...answer, at }] as const);
    const gone = found.gone.map((answer) => [answer.source, { ...answer, at }] as const);
    return put({ ...state, draft: { ...state.draft, gone: new Map([...state.draft.gone, ...gone]) } }, new Map(taken));
  };
  const restore: Step = (later, then) => {
    const before = units.flatMap((unit): [string, DraftAnswer][] => {
      if (!found.taken.has(unit.id)) return [];
      const old = answers.get(unit.id);
      return [[unit.id, old === undefined ? asInHub(unit, then) : { ...old, at: then }]];
    });
    return put(later, new Map(before));
  };
  return { count: found.taken.size, step, restore };
}

/** Throws away a text whose piece is no longer there. */
export function discard(source: string): Step {
  return (state, at) => {
    const old = state.draft.gone.get(source);
    if (old === undefined) return state;
    return { ...state, draft: { ...state.draft, gone: new Map([...state.draft.gone, [source, { ...old, text: '', at }]]) } };
  };
}

/** All that was written is in a file now. */
export const filed: Step = (state, at) => ({ ...state, unsaid: false, draft: { ...state.draft, filed: at } });
