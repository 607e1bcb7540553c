import type { ReactNode } from 'react';
import type { DataBlock, ModuleData } from '#training/workshop/moduleData.ts';
import type { Plan } from '#training/workshop/plan.ts';
import { moment } from '#training/workshop/schedule.ts';
import { say, type Words } from '#training/workshop/words.ts';
import { Html } from './Html.tsx';
import { spanOf } from './SheetHead.tsx';

interface Props {
  readonly module: ModuleData;
  readonly blocks: readonly DataBlock[];
  /** When the session begins, in milliseconds; without it, activities have no times. */
  readonly from?: number;
  /** Date of the day it is on. */
  readonly day?: string;
  readonly plan: Plan;
  readonly words: Words;
}

/** The text of a session as its facilitator needs it: each activity with its time by the clock, notes, questions with their answers. */
export function SessionBlocks({ module, blocks, from, day, plan, words }: Props): ReactNode {
  let at = from;
  return blocks.map((block, index) => {
    if (block.kind !== 'activity') return <Other key={index} block={block} module={module} plan={plan} words={words} />;
    const { title, language, timing, minutes } = block;
    const begin = at;
    at = at === undefined ? undefined : at + minutes * 60_000;
    const span = begin === undefined || at === undefined ? '' : spanOf(moment(begin, plan.zone), moment(at, plan.zone), day ?? '', words);
    return (
      <section key={index} className="activity">
        <h4>
          <span className="run-time">{span}</span> <span {...(language !== plan.room && { lang: language })}>{title}</span>
        </h4>
        <p className="timing" {...(language !== plan.room && { lang: language })}>
          {timing}
        </p>
        <Html piece={block} asked={plan.room} />
      </section>
    );
  });
}

function Other({
  block,
  module,
  plan: { room },
  words,
}: Pick<Props, 'module' | 'plan' | 'words'> & { readonly block: Exclude<DataBlock, { kind: 'activity' }> }): ReactNode {
  switch (block.kind) {
    case 'notes':
      return (
        <aside className="notes">
          <p className="notes-title">{say(words, 'module.notes')}</p>
          <Html piece={block} asked={room} />
        </aside>
      );
    case 'quiz':
      return (
        <>
          <Html piece={block} asked={room} />
          <Html piece={{ language: block.language, html: block.key }} asked={room} />
        </>
      );
    case 'handout':
      return <p>{say(words, 'workshop.print.handout', { title: module.handouts.find(({ id }) => id === block.id)?.title ?? block.id })}</p>;
    default:
      return <Html piece={block} asked={room} />;
  }
}
