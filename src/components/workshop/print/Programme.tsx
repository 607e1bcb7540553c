import type { ReactNode } from 'react';
import { dateIn, say } from '#training/workshop/words.ts';
import { Fallback } from './Html.tsx';
import type { Sheet } from './Printed.tsx';
import { SheetHead, spanOf } from './SheetHead.tsx';

/** For participants: when, and what. */
export function Programme({ plan, days, data, names }: Sheet): ReactNode {
  const { words } = data;
  return (
    <>
      <SheetHead plan={plan} data={data} what="workshop.view.programme" />
      {days.map(({ day, blocks }, number) => (
        <section key={number} className="sheet-day">
          <h2>
            {days.length > 1 && `${say(words, 'workshop.day', { number: number + 1 })} · `}
            {dateIn(words.dates, day.date)}
          </h2>
          <dl className="programme">
            {blocks.map(({ block, from, to }) => (
              <div key={block.id} data-kind={block.kind}>
                <dt>{spanOf(from, to, day.date, words)}</dt>
                <dd>
                  <Title sheet={{ data, names }} block={block} room={plan.room} />
                  {block.kind === 'own' && block.text !== '' && <p className="as-written">{block.text}</p>}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

interface TitleProps {
  readonly sheet: Pick<Sheet, 'data' | 'names'>;
  readonly block: Sheet['days'][number]['blocks'][number]['block'];
  readonly room: Sheet['plan']['room'];
}

export function Title({ sheet: { data, names }, block, room }: TitleProps): ReactNode {
  const session = block.kind === 'session' ? data.dataOf(block.module, 'room')?.sessions.find(({ id }) => id === block.session) : undefined;
  const lang = session === undefined || session.language === room ? {} : { lang: session.language };
  return (
    <>
      <span {...lang}>{names.title(block)}</span>
      {session && <Fallback language={session.language} asked={room} />}
    </>
  );
}
