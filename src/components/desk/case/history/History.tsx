import { useEffect, useState, type ReactNode } from 'react';
import type { RevisionEntry } from '#submission/deskApi.ts';
import { text, type MessageId } from '../../../text/messages.ts';
import { useDesk } from '../../deskContext.ts';
import { refusalWords } from '../../refusalWords.ts';
import { useCase } from '../caseContext.ts';
import { Failure } from '../Failure.tsx';
import { isSignedOut } from '../useAct.ts';
import { Revision } from './Revision.tsx';

/** Everything that happened, fetched when somebody wants to see it. */
export function History(): ReactNode {
  const { version } = useCase().it;
  const [opened, setOpened] = useState(false);
  return (
    <details className="history" onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>
        <h3>{text('desk.history.heading')}</h3>
      </summary>
      {/* A new version has a longer history. */}
      {opened && <Revisions key={version} />}
    </details>
  );
}

function Revisions(): ReactNode {
  const { client, signedOut } = useDesk();
  const { record } = useCase().it;
  const [entries, setEntries] = useState<readonly RevisionEntry[]>();
  const [failure, setFailure] = useState<MessageId>();
  useEffect(() => {
    let gone = false;
    client.history(record.id).then(
      (all) => {
        if (gone) return;
        setEntries(all);
        setFailure(undefined);
      },
      (error: unknown) => {
        if (gone) return;
        setFailure(refusalWords(error));
        if (isSignedOut(error)) signedOut();
      },
    );
    return () => {
      gone = true;
    };
  }, [client, record.id, signedOut]);
  return (
    <>
      <Failure words={failure} />
      {entries === undefined && failure === undefined && <p aria-busy="true">{text('status.loading')}</p>}
      <ol className="events">
        {entries?.map((entry, at) => (
          <Revision key={entry.version} entry={entry} before={entries[at - 1]?.version} />
        ))}
      </ol>
    </>
  );
}
