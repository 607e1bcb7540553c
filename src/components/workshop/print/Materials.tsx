import { useMemo, type ReactNode } from 'react';
import { LOCALE_FACTS } from '#model/locale.ts';
import type { Piece } from '#training/workshop/moduleData.ts';
import { handoutsOf, materialsOf } from '#training/workshop/needs.ts';
import { tick } from '#training/workshop/operations.ts';
import { say } from '#training/workshop/words.ts';
import { useParts } from '../workshopContext.ts';
import { Html } from './Html.tsx';
import type { Sheet } from './Printed.tsx';
import { SheetHead } from './SheetHead.tsx';

interface Item {
  readonly key: string;
  readonly amount: string;
  readonly room: Piece;
  readonly second?: Piece | undefined;
  readonly remark?: string | undefined;
}

/** Everything that has to be in the room, to tick off on screen or on paper. */
export function Materials({ plan, data }: Sheet): ReactNode {
  const { store } = useParts();
  const items = useItems({ plan, data });
  return (
    <>
      <SheetHead plan={plan} data={data} what="workshop.view.materials" />
      <ul className="checklist">
        {items.map(({ key, amount, room, second, remark }) => (
          <li key={key}>
            <label className="choice">
              <input
                type="checkbox"
                checked={plan.ticked.includes(key)}
                onChange={({ target }) => store.change(tick(key, target.checked))}
              />
              <b className="amount">{amount}</b>
              <span>
                <Html piece={room} asked={plan.room} />
                {second && <Html piece={second} asked={plan.room} className="brief" />}
                {remark !== undefined && <span className="brief">{remark}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}

function useItems({ plan, data: { dataOf, words } }: Pick<Sheet, 'plan' | 'data'>): readonly Item[] {
  return useMemo(() => {
    const materials = materialsOf(plan, dataOf).map(({ key, count, room, second, reuse }): Item => ({
      key,
      amount: count === undefined ? '' : String(count),
      room,
      second: second?.html === room.html ? undefined : second,
      remark: reuse ? say(words, 'workshop.material.reuse') : undefined,
    }));
    const handouts = handoutsOf(plan, dataOf).map(({ module, room, second, copies }): Item => {
      const both = second !== undefined && second.language !== room.language;
      const languages = [room, ...(both ? [second] : [])].map(({ language }) => LOCALE_FACTS[language].label).join(' + ');
      return {
        key: `${module}/${room.id}`,
        amount: String(copies),
        room: { language: room.language, html: escaped(say(words, 'workshop.print.handout', { title: room.title })) },
        remark: languages,
      };
    });
    return [...materials, ...handouts];
  }, [plan, dataOf, words]);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
