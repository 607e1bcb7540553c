import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { duplicate, moveBy, moveToDay, placeOf, remove, splitDay, type Step } from '#training/workshop/operations.ts';
import type { Block } from '#training/workshop/plan.ts';
import { schedule } from '#training/workshop/schedule.ts';
import { text } from '../text/messages.ts';
import { titleOf } from './BlockTitle.tsx';
import { blockElement, dayElement, focusElement, partElement } from './focusElement.ts';
import { useParts } from './workshopContext.ts';

export interface BlockActions {
  readonly up: () => void;
  readonly down: () => void;
  readonly toDay: (day: number) => void;
  readonly split: () => void;
  readonly copy: () => void;
  readonly remove: () => void;
}

/** What can be done with a block. Where it is afterwards is told, and the focus goes along with it. */
export function useBlockActions(block: Block, menu: RefObject<HTMLDetailsElement | null>): BlockActions {
  const parts = useParts();
  const { store, say } = parts;
  const { id } = block;
  const title = (): string => titleOf(block, parts);
  const change = (step: Step): void => {
    flushSync(() => store.change(step));
    menu.current?.removeAttribute('open');
  };
  const move = (step: Step, part: 'up' | 'down' | 'more'): void => {
    change(step);
    const plan = store.state()?.history.plan;
    const place = plan && placeOf(plan, id);
    const day = plan && place && schedule(plan)[place.day];
    const at = day?.blocks[place?.index ?? 0];
    if (place && at) {
      const values = {
        title: title(),
        place: place.index + 1,
        of: day.blocks.length,
        day: place.day + 1,
        from: at.from.time,
        to: at.to.time,
      };
      say(text('workshop.moved', values));
    }
    focusElement(partElement(id, part));
  };
  return {
    up: () => move(moveBy(id, -1), 'up'),
    down: () => move(moveBy(id, 1), 'down'),
    toDay: (day) => move(moveToDay(id, day), 'more'),
    split: () => move(splitDay(id), 'more'),
    copy() {
      change(duplicate(id));
      say(text('workshop.copied', { title: title() }));
      const next = store.state()?.history.plan.next ?? 1;
      focusElement(blockElement(`b${next - 1}`));
    },
    remove() {
      const plan = store.state()?.history.plan;
      const place = plan && placeOf(plan, id);
      const beside = plan?.days[place?.day ?? 0]?.blocks ?? [];
      const next = beside[(place?.index ?? 0) + 1] ?? beside[(place?.index ?? 0) - 1];
      change(remove(id));
      say(text('workshop.removed', { title: title() }));
      focusElement(next === undefined ? dayElement(place?.day ?? 0) : partElement(next.id, 'remove'));
    },
  };
}
