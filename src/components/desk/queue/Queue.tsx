import { useHistory, useLocation } from '@docusaurus/router';
import { useMemo, type ReactNode } from 'react';
import type { QueueEntry } from '#submission/deskApi.ts';
import { useLocale } from '../../shell/useLocale.ts';
import { text, type MessageId } from '../../text/messages.ts';
import { shownTime } from '../../text/shownTime.ts';
import { usePlural } from '../../text/usePlural.ts';
import { useDesk } from '../deskContext.ts';
import type { EditorsClient } from '../editorsClient.ts';
import { useAsked } from '../useAsked.ts';
import { FilterBar } from './FilterBar.tsx';
import { filterQueue, readFilters, usualFilters, writeFilters, type QueueFilters } from './filters.ts';
import { QueueTable } from './QueueTable.tsx';

const askQueue = (client: EditorsClient): Promise<readonly QueueEntry[]> => client.queue();

/** What was sent in, as the filters in the address show it. */
export function Queue({ filters: params }: { readonly filters: URLSearchParams }): ReactNode {
  const { person } = useDesk().session;
  const { value: queue, at, failure, busy, look } = useAsked(askQueue);
  const { pathname } = useLocation();
  const history = useHistory();
  const filters = readFilters(params, person);
  const change = (next: QueueFilters): void => history.replace(`${pathname}#${writeFilters(next, person)}`);
  return (
    <>
      <h2>{text('desk.queue')}</h2>
      <FilterBar filters={filters} person={person} change={change} />
      <p role="alert">{failure !== undefined && text(failure)}</p>
      {queue === undefined && busy && <p aria-busy="true">{text('status.loading')}</p>}
      <Found queue={queue} at={at} filters={filters} reset={() => change(usualFilters(person))} />
      <p className="actions">
        <button type="button" className="quiet" onClick={look}>
          {text('status.look')}
        </button>
      </p>
    </>
  );
}

interface FoundProps {
  readonly queue: readonly QueueEntry[] | undefined;
  readonly at: string | undefined;
  readonly filters: QueueFilters;
  readonly reset: () => void;
}

function Found({ queue, at, filters, reset }: FoundProps): ReactNode {
  const { person } = useDesk().session;
  const locale = useLocale();
  const plural = usePlural();
  const shown = useMemo(() => filterQueue(queue ?? [], filters, person), [queue, filters, person]);
  const known = queue !== undefined && at !== undefined;
  return (
    <>
      {/* It is there before something is said in it, so that it is read out. The time is not: it changes without news. */}
      <p className="count">
        <span role="status">
          {known && (shown.length > 0 ? plural('desk.queue.count', shown.length) : text(nothing(queue, filters, usualFilters(person))))}
        </span>{' '}
        {known && queue.length > 0 && <small>{text('desk.queue.total', { total: queue.length, time: shownTime(at, locale) })}</small>}
      </p>
      {known && shown.length > 0 && <QueueTable entries={shown} now={Date.parse(at)} person={person} />}
      {known && shown.length === 0 && queue.length > 0 && !isUsual(filters, usualFilters(person)) && (
        <p className="actions">
          <button type="button" className="quiet" onClick={reset}>
            {text('desk.queue.reset')}
          </button>
        </p>
      )}
    </>
  );
}

/** Why there is nothing to see. */
function nothing(queue: readonly QueueEntry[], filters: QueueFilters, usual: QueueFilters): MessageId {
  if (queue.length === 0) return 'desk.queue.fresh';
  return isUsual(filters, usual) ? 'desk.queue.empty' : 'desk.queue.none';
}

function isUsual(filters: QueueFilters, usual: QueueFilters): boolean {
  return filters.state === usual.state && filters.language === usual.language && filters.who === usual.who && filters.turn === usual.turn;
}
