import type { Block, SessionBlock } from '#training/workshop/plan.ts';
import { say, type PrintedId } from '#training/workshop/words.ts';
import type { PlanData } from './usePlanData.ts';

/** Names of the kinds of block that may have no title. */
export const KIND_NAMES = {
  break: 'break.coffee',
  lunch: 'break.lunch',
  energiser: 'workshop.kind.energiser',
  own: 'workshop.kind.own',
} as const satisfies Record<Exclude<Block['kind'], 'session'>, PrintedId>;

export interface BlockNames {
  /** What a block is called in the room; what it was called when it was picked, where its module is gone. */
  readonly title: (block: Block) => string;
  readonly module: (block: SessionBlock) => string;
}

export function blockNames({ dataOf, words }: Pick<PlanData, 'dataOf' | 'words'>): BlockNames {
  return {
    title(block) {
      if (block.kind === 'session') {
        const session = dataOf(block.module, 'room')?.sessions.find(({ id }) => id === block.session);
        return session?.title ?? (block.title || block.module);
      }
      if (block.title !== '') return block.title;
      return say(words, KIND_NAMES[block.kind]);
    },
    module: ({ module }) => dataOf(module, 'room')?.title ?? module,
  };
}
