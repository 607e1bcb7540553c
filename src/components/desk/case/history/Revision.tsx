import { useState, type ReactNode } from 'react';
import type { DeskPerson, RevisionEntry } from '#submission/deskApi.ts';
import { shownDate } from '../../../progress/shownDate.ts';
import { useLocale } from '../../../shell/useLocale.ts';
import { text } from '../../../text/messages.ts';
import { shownTime } from '../../../text/shownTime.ts';
import { useCase } from '../caseContext.ts';
import { Differences } from './Differences.tsx';

interface Props {
  readonly entry: RevisionEntry;
  /** The version before it. */
  readonly before: string | undefined;
}

/** Who did what, when; and what it changed, where that can be. */
export function Revision({ entry: { version, event }, before }: Props): ReactNode {
  const { people } = useCase().it;
  const locale = useLocale();
  const [opened, setOpened] = useState(false);
  const { at, by, what, note } = event;
  return (
    <li>
      <p>
        <time dateTime={at}>{`${shownDate(at, locale)}, ${shownTime(at, locale)}`}</time> · {who(by, people)} ·{' '}
        <strong>{text(`status.did.${what}`)}</strong>
      </p>
      {note !== undefined && note !== '' && <blockquote className="as-written">{note}</blockquote>}
      {before !== undefined && CHANGING.has(what) && (
        <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
          <summary>{text('desk.history.show')}</summary>
          {opened && <Differences from={before} to={version} />}
        </details>
      )}
    </li>
  );
}

/** What can leave another text behind. */
const CHANGING: ReadonlySet<string> = new Set(['revise', 'edit', 'correct', 'decline-correction']);

function who(by: string, people: readonly DeskPerson[]): string {
  if (by === 'contributor') return text('desk.history.contributor');
  if (by === 'desk') return text('desk.history.desk');
  return people.find(({ id }) => id === by)?.name ?? by;
}
