/** Keeps an attempt at the learning platform: place, answers, score, status, time. */
import { isComplete, scoreOf, type Attempt, type Demands } from '#training/attempt/attempt.ts';
import type { Interaction } from '#training/attempt/interaction.ts';
import { fromSuspendData, toSuspendData } from '#training/attempt/suspendData.ts';
import type { Lms } from './lms.ts';

export interface Restored {
  readonly attempt: Attempt;
  /** Id of the part that was open; empty at the first time. */
  readonly place: string;
}

export interface Saved {
  /** Whether the platform has taken all of it. */
  readonly kept: boolean;
  /** Ids of the questions whose text found no room. */
  readonly dropped: readonly string[];
}

export class Record {
  readonly #lms: Lms;
  readonly #demands: Demands;
  readonly #isText: (id: string) => boolean;
  readonly #began = Date.now();
  /** Places of this visit's interactions at the platform, by id of the question. */
  readonly #interactions = new Map<string, number>();
  readonly #mayWrite: boolean;
  #finished = false;

  constructor(lms: Lms, demands: Demands, isText: (id: string) => boolean) {
    this.#lms = lms;
    this.#demands = demands;
    this.#isText = isText;
    // Somebody looks through what was done; nothing of it may change.
    this.#mayWrite = !['browse', 'review'].includes(lms.get('cmi.core.lesson_mode'));
  }

  /** Says at once that it has begun: a platform that hears nothing takes a package for done. */
  begin(): Restored {
    const { get, set, commit } = this.#lms;
    const restored = { attempt: fromSuspendData(get('cmi.suspend_data')), place: get('cmi.core.lesson_location') };
    if (this.#mayWrite && !this.#isDone()) {
      set('cmi.core.lesson_status', 'incomplete');
      commit();
    }
    return restored;
  }

  save(attempt: Attempt, place: string): Saved {
    const { text, dropped } = toSuspendData(attempt, this.#isText);
    if (!this.#mayWrite || this.#finished) return { kept: true, dropped };
    const { set, commit } = this.#lms;
    const score = scoreOf(attempt, this.#demands);
    const taken = [
      set('cmi.suspend_data', text),
      set('cmi.core.lesson_location', place.slice(0, 255)),
      ...(score === undefined
        ? []
        : [set('cmi.core.score.min', '0'), set('cmi.core.score.max', '100'), set('cmi.core.score.raw', String(score))]),
    ];
    if (isComplete(attempt, this.#demands) && !this.#isDone()) taken.push(set('cmi.core.lesson_status', 'completed'));
    const committed = commit();
    return { kept: committed && !taken.includes(false), dropped };
  }

  /** A question answered twice in one visit is one interaction. What a platform does not take of it is no loss: the answers are kept. */
  report(id: string, { type, response, patterns, result }: Interaction): void {
    if (!this.#mayWrite || this.#finished) return;
    const { get, set } = this.#lms;
    const place = this.#interactions.get(id) ?? (Number(get('cmi.interactions._count')) || 0);
    this.#interactions.set(id, place);
    const field = (name: string, value: string): boolean => set(`cmi.interactions.${place}.${name}`, value);
    field('id', id);
    field('type', type);
    field('time', new Date().toTimeString().slice(0, 8));
    for (const [index, pattern] of patterns.entries()) field(`correct_responses.${index}.pattern`, pattern);
    field('student_response', response);
    field('result', result);
    field('weighting', '1');
  }

  /** The last word, once. `suspend`: the platform keeps the answers for the next visit, also after completion. */
  finish(attempt: Attempt, place: string): void {
    if (this.#finished) return;
    this.save(attempt, place);
    const { set, commit, finish } = this.#lms;
    set('cmi.core.session_time', timeSpan(Date.now() - this.#began));
    set('cmi.core.exit', 'suspend');
    commit();
    finish();
    this.#finished = true;
  }

  #isDone(): boolean {
    return ['completed', 'passed', 'failed'].includes(this.#lms.get('cmi.core.lesson_status'));
  }
}

/** `HHHH:MM:SS` */
function timeSpan(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
