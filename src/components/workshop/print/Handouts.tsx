import { useMemo, type ReactNode } from 'react';
import type { Locale } from '#model/locale.ts';
import type { HandoutData } from '#training/workshop/moduleData.ts';
import { handoutsOf } from '#training/workshop/needs.ts';
import { say } from '#training/workshop/words.ts';
import { text } from '../../text/messages.ts';
import { Origin } from './Colophon.tsx';
import { Fallback, Html } from './Html.tsx';
import type { Sheet } from './Printed.tsx';
import { SheetHead } from './SheetHead.tsx';

/** A page for each handout; with a second language, both side by side. */
export function Handouts({ plan, data }: Sheet): ReactNode {
  const { words, dataOf } = data;
  const handouts = useMemo(() => handoutsOf(plan, dataOf), [plan, dataOf]);
  return (
    <>
      <div className="screen-only">
        <SheetHead plan={plan} data={data} what="workshop.view.handouts" />
      </div>
      {handouts.length === 0 && data.state === 'complete' && <p lang={undefined}>{text('workshop.handouts.none')}</p>}
      {handouts.map(({ module, room, second, copies }) => {
        // Where neither language has it, the same text would stand there twice.
        const beside = second !== undefined && second.language !== room.language ? second : undefined;
        return (
          <section key={`${module}/${room.id}`} className="handout-page" {...(beside && { 'data-two': true })}>
            <p className="brief screen-only">{say(words, 'workshop.copies', { count: copies })}</p>
            <div className="handout-columns">
              <One handout={room} asked={plan.room} />
              {beside && plan.second && <One handout={beside} asked={plan.second} outer={plan.room} />}
            </div>
            <Origin module={dataOf(module, 'room')} />
          </section>
        );
      })}
    </>
  );
}

interface OneProps {
  readonly handout: HandoutData;
  readonly asked: Locale;
  /** Language of the sheet around it. */
  readonly outer?: Locale;
}

function One({ handout, asked, outer = asked }: OneProps): ReactNode {
  const { title, language } = handout;
  return (
    <section {...(language !== outer && { lang: language })}>
      <h2>
        {title}
        <Fallback language={language} asked={asked} />
      </h2>
      <Html piece={handout} asked={language} />
    </section>
  );
}
