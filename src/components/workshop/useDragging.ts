/** Ordering by drag. Everything it does can be done with buttons as well. */
import { draggable, dropTargetForElements, monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, type RefObject } from 'react';
import { moveTo, type Place } from '#training/workshop/operations.ts';
import { useParts } from './workshopContext.ts';

/** Carries a dropped block to where it was let go. */
export function useDragging(): void {
  const { store } = useParts();
  useEffect(
    () =>
      monitorForElements({
        onDrop({ source, location }) {
          const { block } = source.data;
          const row = location.current.dropTargets[0];
          if (typeof block === 'string' && row) store.change(moveTo(block, placeAt(row.element, location.current.input.clientY)));
        },
      }),
    [store],
  );
}

/** Where it would land: before the row or behind it, by the half the pointer is in; on the list itself, at its end. */
function placeAt(element: Element, pointer: number): Place {
  const { dataset } = element as HTMLElement;
  if (dataset['place'] === undefined) return { day: Number(dataset['day']), index: element.children.length };
  const behind = isBehind(element, pointer) ? 1 : 0;
  return { day: Number(dataset['in']), index: Number(dataset['place']) + behind };
}

function isBehind(element: Element, pointer: number): boolean {
  const { top, height } = element.getBoundingClientRect();
  return pointer > top + height / 2;
}

/** A row can be dragged by its handle, and dropped on. */
export function useDragRow(row: RefObject<HTMLLIElement | null>, handle: RefObject<HTMLSpanElement | null>, block: string): void {
  useEffect(() => {
    const element = row.current;
    const dragHandle = handle.current;
    if (element === null || dragHandle === null) return undefined;
    const clear = (): void => void delete element.dataset['edge'];
    const endings = [
      draggable({ element, dragHandle, getInitialData: () => ({ block }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data['block'] !== block,
        onDrag: ({ location }) => {
          element.dataset['edge'] = isBehind(element, location.current.input.clientY) ? 'behind' : 'before';
        },
        onDragLeave: clear,
        onDrop: clear,
      }),
    ];
    return () => endings.forEach((end) => end());
  }, [row, handle, block]);
}

/** The list of a day takes what is let go below its last row. */
export function useDropList(list: RefObject<HTMLOListElement | null>): void {
  useEffect(() => (list.current === null ? undefined : dropTargetForElements({ element: list.current })), [list]);
}
