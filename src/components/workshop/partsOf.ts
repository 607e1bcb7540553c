import type { IndexedModule, IndexedSession } from '#training/workshop/moduleData.ts';
import type { NewBlock } from '#training/workshop/plan.ts';

/** A whole module as blocks, with its breaks. */
export function partsOf(module: IndexedModule): readonly NewBlock[] {
  return module.parts.map((part) =>
    part.kind === 'session'
      ? blockFor(module, part)
      : { kind: part.breakKind === 'lunch' ? 'lunch' : 'break', minutes: part.minutes, title: '' },
  );
}

export function blockFor({ id: module, hash }: IndexedModule, { id: session, title, minutes }: IndexedSession): NewBlock {
  return { kind: 'session', module, session, title, minutes, hash };
}
