import { useEffect, useState, type ReactNode } from 'react';
import { wordDifference } from '#language/wordDifference.ts';
import { differingParts, type CaseText } from '#submission/caseParts.ts';
import { Words } from '../../../notice/Words.tsx';
import { text, type MessageId } from '../../../text/messages.ts';
import { useDesk } from '../../deskContext.ts';
import { refusalWords } from '../../refusalWords.ts';
import { useCase } from '../caseContext.ts';
import { Failure } from '../Failure.tsx';
import { partLabel } from '../partLabel.ts';
import { shownPart } from '../shownPart.ts';
import { isSignedOut } from '../useAct.ts';
import { useRegistries } from '../useRegistries.ts';

interface Props {
  /** Versions. */
  readonly from: string;
  readonly to: string;
}

/** What has changed between two versions, part by part. */
export function Differences({ from, to }: Props): ReactNode {
  const { texts, failure } = useVersions(from, to);
  const { lists } = useRegistries();
  if (texts === undefined) return failure === undefined ? <p aria-busy="true">{text('status.loading')}</p> : <Failure words={failure} />;
  const [before, after] = texts;
  const parts = differingParts(before, after);
  if (parts.length === 0) return <p>{text('desk.history.same')}</p>;
  return (
    <dl className="differences">
      {parts.map(({ field, shown }) => (
        <div key={field}>
          <dt>{partLabel(field)}</dt>
          <dd className="mark as-written" lang={after.draft.language}>
            <Words difference={wordDifference(shownPart(field, shown(before), lists), shownPart(field, shown(after), lists))} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function useVersions(from: string, to: string) {
  const { client, signedOut } = useDesk();
  const { record } = useCase().it;
  const [state, set] = useState<{ readonly texts?: readonly [CaseText, CaseText]; readonly failure?: MessageId }>({});
  useEffect(() => {
    let gone = false;
    Promise.all([client.revision(record.id, from), client.revision(record.id, to)]).then(
      (texts) => !gone && set({ texts }),
      (error: unknown) => {
        if (gone) return;
        set({ failure: refusalWords(error) });
        if (isSignedOut(error)) signedOut();
      },
    );
    return () => {
      gone = true;
    };
  }, [client, record.id, from, to, signedOut]);
  return state;
}
