import { useEffect, useState, type ReactNode } from 'react';
import type { RevisionEntry } from '#submission/deskApi.ts';
import { text } from '../../../text/messages.ts';
import { useDesk } from '../../deskContext.ts';
import { useRefusal } from '../../useRefusal.ts';
import { useCase } from '../caseContext.ts';
import { Failure } from '../Failure.tsx';
import { wordsOf } from '../useAct.ts';
import { Revision } from './Revision.tsx';

/** Everything that happened, fetched when somebody wants to see it. */
export function History(): ReactNode {
  const { version } = useCase().it;
  const [opened, setOpened] = useState(false);
  return (
    <details className="history" onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>
        <h3>{text('desk.history.heading')}</h3>
      </summary>
      {/* A new version has a longer history. */}
      {opened && <Revisions key={version} />}
    </details>
  );
}

function Revisions(): ReactNode {
  const { client } = useDesk();
  const { failure, refused } = useRefusal(wordsOf);
  const { record } = useCase().it;
  const [entries, setEntries] = useState<readonly RevisionEntry[]>();
  useEffect(() => {
    let gone = false;
    client.history(record.id).then(
      (all) => !gone && setEntries(all),
      (error: unknown) => !gone && refused(error),
    );
    return () => {
      gone = true;
    };
  }, [client, record.id, refused]);
  return (
    <>
      <Failure words={failure} />
      {entries === undefined && failure === '' && <p aria-busy="true">{text('status.loading')}</p>}
      <ol className="events">
        {entries?.map((entry, at) => (
          <Revision key={entry.version} entry={entry} before={entries[at - 1]?.version} />
        ))}
      </ol>
    </>
  );
}
