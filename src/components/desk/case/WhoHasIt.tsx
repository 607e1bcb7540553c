import type { ReactNode } from 'react';
import { text } from '../../text/messages.ts';
import { useDesk } from '../deskContext.ts';
import { useCase } from './caseContext.ts';
import { Failure } from './Failure.tsx';
import { useAct } from './useAct.ts';

/** Who works on it. Others may, too: then they are warned. */
export function WhoHasIt(): ReactNode {
  const { person } = useDesk().session;
  const { it, tell } = useCase();
  const { assignee, may } = it;
  const { busy, failure, run } = useAct();
  const mine = assignee?.id === person.id;
  const other = assignee !== null && !mine && may.includes('edit');
  const does = (action: 'take' | 'release'): void =>
    void run(action, {}).then((done) => done && tell(text(action === 'take' ? 'desk.case.mine' : 'desk.case.nobody')));
  return (
    <div className={other ? 'box warning who' : 'who'}>
      <p>
        {assignee === null ? text('desk.case.nobody') : mine ? text('desk.case.mine') : text('desk.case.has', { name: assignee.name })}
        {other && <> {text('desk.case.otherHas')}</>}
      </p>
      {(may.includes('take') || may.includes('release')) && (
        <p className="actions">
          {may.includes('take') && !mine && (
            <button type="button" className={other ? 'quiet' : undefined} disabled={busy} onClick={() => does('take')}>
              {text(other ? 'desk.case.takeOver' : 'desk.case.take')}
            </button>
          )}
          {may.includes('release') && mine && (
            <button type="button" className="quiet" disabled={busy} onClick={() => does('release')}>
              {text('desk.case.release')}
            </button>
          )}
        </p>
      )}
      <Failure words={failure} />
    </div>
  );
}
