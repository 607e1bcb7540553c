import type { ReactNode } from 'react';
import { COUNTRY_CHOICES } from '#submission/choices.ts';
import type { DeskPerson, QueueEntry } from '#submission/deskApi.ts';
import { shownDate } from '../../progress/shownDate.ts';
import { useLocale } from '../../shell/useLocale.ts';
import { text, type MessageId } from '../../text/messages.ts';
import { usePlural } from '../../text/usePlural.ts';
import { caseHash } from '../place.ts';
import { stateWords } from '../stateWords.ts';
import { ageOf } from './age.ts';
import { turnOf } from './filters.ts';

interface Props {
  readonly entries: readonly QueueEntry[];
  /** When the desk said so, in milliseconds: ages count up to it. */
  readonly now: number;
  readonly person: DeskPerson;
}

const COLUMNS = [
  'desk.queue.case',
  'desk.queue.organisation',
  'desk.queue.language',
  'submit.step.photos',
  'desk.queue.age',
  'desk.queue.state',
  'desk.queue.who',
  'desk.queue.turn',
] as const satisfies readonly MessageId[];

/** A table; where there is no room for one, the same as cards. */
export function QueueTable({ entries, now, person }: Props): ReactNode {
  return (
    <table className="queue">
      <caption className="spoken">{text('desk.queue')}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" {...(column === 'desk.queue.age' && { 'aria-sort': 'ascending' as const })}>
              {text(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row key={entry.reference} entry={entry} now={now} person={person} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ entry, now, person }: Omit<Props, 'entries'> & { readonly entry: QueueEntry }): ReactNode {
  const locale = useLocale();
  const plural = usePlural();
  const { reference, title, language, organisation, country, photos, receivedAt, state, assignee } = entry;
  const { unit, count } = ageOf(receivedAt, now);
  return (
    <tr>
      <th scope="row">
        <a href={caseHash(reference)} lang={language}>
          {title}
        </a>
      </th>
      <Cell column="desk.queue.organisation">
        <span>
          {organisation} <small>{countryWords(country)}</small>
        </span>
      </Cell>
      <Cell column="desk.queue.language">{text(`language.name.${language}`)}</Cell>
      <Cell column="submit.step.photos">{photos}</Cell>
      <Cell column="desk.queue.age">
        <time dateTime={receivedAt} title={shownDate(receivedAt, locale)}>
          {plural(`desk.age.${unit}`, count)}
        </time>
      </Cell>
      <Cell column="desk.queue.state">{text(stateWords(state))}</Cell>
      <Cell column="desk.queue.who">{whoHasIt(assignee, person)}</Cell>
      <Cell column="desk.queue.turn">{text(`desk.queue.turn.${turnOf(entry)}`)}</Cell>
    </tr>
  );
}

/** Its heading is seen where the heads of the columns are not. */
function Cell({ column, children }: { readonly column: MessageId; readonly children: ReactNode }): ReactNode {
  return <td data-column={text(column)}>{children}</td>;
}

function countryWords(country: string): string {
  const known = COUNTRY_CHOICES.find((choice) => choice === country);
  return known === undefined ? country : text(`submit.country.${known}`);
}

function whoHasIt(assignee: DeskPerson | null, { id }: DeskPerson): string {
  if (assignee === null) return text('desk.queue.who.nobody');
  return assignee.id === id ? text('desk.queue.who.you') : assignee.name;
}
