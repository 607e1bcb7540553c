import { Fragment, type ReactNode } from 'react';
import type { ModuleData } from '#training/workshop/moduleData.ts';
import { countFor } from '#training/workshop/needs.ts';
import { modulesOf } from '#training/workshop/plan.ts';
import type { ScheduledBlock } from '#training/workshop/schedule.ts';
import { dateIn, say } from '#training/workshop/words.ts';
import { Colophon } from './Colophon.tsx';
import { Fallback, Html } from './Html.tsx';
import type { Sheet } from './Printed.tsx';
import { Title } from './Programme.tsx';
import { SessionBlocks } from './SessionBlocks.tsx';
import { SheetHead, spanOf } from './SheetHead.tsx';

/** For facilitators: everything, with the time by the clock of each activity. */
export function RunSheet({ plan, days, data, names }: Sheet): ReactNode {
  const { words } = data;
  return (
    <>
      <SheetHead plan={plan} data={data} what="workshop.view.run" />
      {days.map(({ day, blocks }, number) => (
        <section key={number} className="sheet-day">
          <h2>
            {days.length > 1 && `${say(words, 'workshop.day', { number: number + 1 })} · `}
            {dateIn(words.dates, day.date)}
          </h2>
          {blocks.map((each) => (
            <section key={each.block.id} className="run-block" data-kind={each.block.kind}>
              <h3>
                <span className="run-time">{spanOf(each.from, each.to, day.date, words)}</span>{' '}
                <Title sheet={{ data, names }} block={each.block} room={plan.room} />
              </h3>
              <Body sheet={{ plan, days, data, names }} at={each} day={day.date} />
            </section>
          ))}
        </section>
      ))}
      <Beside plan={plan} data={data} />
      <Colophon plan={plan} data={data} />
    </>
  );
}

function Body({ sheet, at, day }: { readonly sheet: Sheet; readonly at: ScheduledBlock; readonly day: string }): ReactNode {
  const { data, plan } = sheet;
  const { block, from } = at;
  if (block.kind === 'own') return block.text === '' ? null : <p className="as-written">{block.text}</p>;
  if (block.kind !== 'session') return null;
  const module = data.dataOf(block.module, 'room');
  const session = module?.sessions.find(({ id }) => id === block.session);
  if (module === undefined || session === undefined) return data.state === 'complete' && <p>{say(data.words, 'workshop.print.gone')}</p>;
  return (
    <>
      <p className="brief">
        <span {...(module.language !== plan.room && { lang: module.language })}>{module.title}</span>
      </p>
      <Needed module={module} session={block.session} sheet={sheet} />
      <SessionBlocks module={module} blocks={session.blocks} from={from.at} day={day} plan={plan} words={data.words} />
    </>
  );
}

/** Outcomes and materials of one session. */
function Needed({
  module,
  session: id,
  sheet: { plan, data },
}: {
  readonly module: ModuleData;
  readonly session: string;
  readonly sheet: Sheet;
}): ReactNode {
  const outcomes = module.outcomes.filter((outcome) => module.sessions.find((session) => session.id === id)?.outcomes.includes(outcome.id));
  const materials = module.materials.filter(({ session }) => session === id);
  const lists = [
    { title: say(data.words, 'workshop.print.outcomes'), items: outcomes.map((item) => ({ item, count: undefined })) },
    { title: say(data.words, 'workshop.view.materials'), items: materials.map((item) => ({ item, count: countFor(item, plan.people) })) },
  ];
  return lists.map(({ title, items }) =>
    items.length === 0 ? null : (
      <Fragment key={title}>
        <h4>{title}</h4>
        <ul>
          {items.map(({ item, count }) => (
            <li key={item.id}>
              {count !== undefined && <b>{count} × </b>}
              <Html className="in-line" piece={item} asked={plan.room} />
            </li>
          ))}
        </ul>
      </Fragment>
    ),
  );
}

/** What modules say outside their sessions: what to do before the day, questions at the end. */
function Beside({ plan, data: { dataOf, words } }: Pick<Sheet, 'plan' | 'data'>): ReactNode {
  return modulesOf(plan).map((id) => {
    const module = dataOf(id, 'room');
    if (module === undefined || module.texts.length === 0) return null;
    return (
      <section key={id} className="sheet-day">
        <h2>{say(words, 'workshop.print.from', { module: module.title })}</h2>
        {module.texts.map(({ title, language, blocks }, index) => (
          <section key={index}>
            <h3>
              <span {...(language !== plan.room && { lang: language })}>{title}</span>
              <Fallback language={language} asked={plan.room} />
            </h3>
            <SessionBlocks module={module} blocks={blocks} plan={plan} words={words} />
          </section>
        ))}
      </section>
    );
  });
}
