/** Small worksheets for tests. */
import type { Unit, Worksheet, WorksheetConcept } from '#model/worksheet.ts';
import type { Device } from './device.ts';
import type { DraftAnswer } from './piece.ts';

export function unit(id: string, changes: Partial<Unit> = {}): Unit {
  return { id, kind: 'paragraph', source: `Source of ${id}`, text: '', fuzzy: false, base: 'base', keep: [], concepts: [], ...changes };
}

export function answer(text: string, changes: Partial<DraftAnswer> = {}): DraftAnswer {
  return { text, source: 'Source of why/1', base: 'base', right: true, at: 1, ...changes };
}

export const CONCEPT: WorksheetConcept = {
  id: 'governance',
  source: ['shared governance'],
  terms: ['заедничко управување'],
  sourceStems: ['shared governance', 'govern*'],
  stems: ['заедничк* управувањ*'],
  avoid: [{ form: 'владеење', stems: ['владеењ*'], reason: 'Тоа е власт.' }],
  definition: 'Како се одлучува заедно.',
};

export function sections(...units: readonly Unit[]): Pick<Worksheet, 'sections' | 'into'> {
  return { into: 'mk', sections: [{ key: 'why', title: 'Why', state: 'missing', units }] };
}

/** A device whose clock and memory the test holds; `run` lets pass what waits. */
export function testDevice(stored: string | null = null): Device & { stored: string | null; full: boolean; run: () => void } {
  let waiting: (() => void)[] = [];
  let clock = 1000;
  const device = {
    stored,
    full: false,
    read: (): string | null => device.stored,
    write: (value: string): boolean => {
      if (!device.full) device.stored = value;
      return !device.full;
    },
    remove: (): void => {
      device.stored = null;
    },
    now: (): number => (clock += 10),
    later: (run: () => void): (() => void) => {
      waiting.push(run);
      return () => {
        waiting = waiting.filter((each) => each !== run);
      };
    },
    run: (): void => waiting.forEach((each) => each()),
  };
  return device;
}
