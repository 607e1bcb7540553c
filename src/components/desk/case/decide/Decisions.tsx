import type { ReactNode } from 'react';
import { text } from '../../../text/messages.ts';
import { usePlural } from '../../../text/usePlural.ts';
import { stateWords } from '../../stateWords.ts';
import { useCase } from '../caseContext.ts';
import { useAct } from '../useAct.ts';
import { Decision } from './Decision.tsx';
import { Decline } from './Decline.tsx';
import { EraseCase } from './EraseCase.tsx';
import { SendBack } from './SendBack.tsx';
import { useDone } from './useDone.ts';

/** What this person may decide now. */
export function Decisions(): ReactNode {
  const { may, mayErase } = useCase().it;
  const decides = may.some((action) => DECISIONS.has(action));
  return (
    <section className="decisions" aria-labelledby="decide">
      <h3 id="decide">{text('desk.do.heading')}</h3>
      {!decides && !mayErase && <p>{text('desk.do.none')}</p>}
      {may.includes('accept') && <Accept />}
      {may.includes('publish') && <Plain action="publish" />}
      {may.includes('send-back') && <SendBack />}
      {may.includes('decline') && <Decline action="decline" />}
      {may.includes('decline-correction') && <Decline action="decline-correction" />}
      {may.includes('reopen') && <Plain action="reopen" />}
      {mayErase && <EraseCase />}
    </section>
  );
}

const DECISIONS: ReadonlySet<string> = new Set(['accept', 'publish', 'send-back', 'decline', 'decline-correction', 'reopen']);

function Plain({ action }: { readonly action: 'publish' | 'reopen' }): ReactNode {
  const { busy, failure, run } = useAct();
  const done = useDone();
  return (
    <Decision
      name={text(`desk.do.${action}`)}
      what={
        <p>
          {text('desk.do.sees', { state: text(stateWords(action === 'publish' ? 'published' : 'in-review')) })}{' '}
          {text(`desk.do.${action}.what`)}
        </p>
      }
      busy={busy}
      failure={failure}
      act={() => void run(action, {}).then((well) => well && done())}
    />
  );
}

/** The desk refuses it as long as something is left to do; so the button says it first. */
function Accept(): ReactNode {
  const { it, unsaved } = useCase();
  const { busy, failure, run } = useAct();
  const plural = usePlural();
  const done = useDone();
  const hindered = unsaved ? text('desk.do.unsaved') : it.todo.length > 0 ? plural('desk.do.accept.todo', it.todo.length) : undefined;
  return (
    <Decision
      name={text('desk.do.accept')}
      what={
        <p>
          {text('desk.do.sees', { state: text(stateWords('accepted')) })} {text('desk.do.accept.what')}
        </p>
      }
      busy={busy}
      hindered={hindered}
      failure={failure}
      act={() => void run('accept', {}).then((well) => well && done())}
    />
  );
}
