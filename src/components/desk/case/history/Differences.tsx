import { useEffect, useState, type ReactNode } from 'react';
import { wordDifference } from '#language/wordDifference.ts';
import { differingParts, type CaseText } from '#submission/caseParts.ts';
import { Words } from '../../../notice/Words.tsx';
import { text } from '../../../text/messages.ts';
import { useDesk } from '../../deskContext.ts';
import { useRefusal } from '../../useRefusal.ts';
import { useCase } from '../caseContext.ts';
import { Failure } from '../Failure.tsx';
import { partLabel } from '../partLabel.ts';
import { shownPart } from '../shownPart.ts';
import { wordsOf } from '../useAct.ts';
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
  if (texts === undefined) return failure === '' ? <p aria-busy="true">{text('status.loading')}</p> : <Failure words={failure} />;
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
  const { client } = useDesk();
  const { failure, refused } = useRefusal(wordsOf);
  const { record } = useCase().it;
  const [texts, set] = useState<readonly [CaseText, CaseText]>();
  useEffect(() => {
    let gone = false;
    Promise.all([client.revision(record.id, from), client.revision(record.id, to)]).then(
      (both) => !gone && set(both),
      (error: unknown) => !gone && refused(error),
    );
    return () => {
      gone = true;
    };
  }, [client, record.id, from, to, refused]);
  return { texts, failure };
}
