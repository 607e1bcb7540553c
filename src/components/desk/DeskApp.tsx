/** The desk of editors, fetched by the page once a script runs. */
import { useHistory, useLocation } from '@docusaurus/router';
import { useEffect, type ReactNode } from 'react';
import { text } from '../text/messages.ts';
import { DeskContext } from './deskContext.ts';
import { Door } from './door/Door.tsx';
import { SignInAgain } from './door/SignInAgain.tsx';
import { Frame } from './Frame.tsx';
import { placeIn } from './place.ts';
import { useSession } from './useSession.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../css/lists.css';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../css/writing.css';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './desk.css';

export default function DeskApp(): ReactNode {
  const { hash, pathname } = useLocation();
  const history = useHistory();
  const here = useSession();
  const { probe, failure, desk, later } = here;
  useEffect(later, [hash, later]);
  const place = placeIn(hash);
  if (failure !== undefined) {
    return (
      <>
        <p role="alert">{text(failure)}</p>
        <button type="button" onClick={here.retry}>
          {text('status.look')}
        </button>
      </>
    );
  }
  if (probe === 'asked') return <p aria-busy="true">{text('status.loading')}</p>;
  if (probe === 'none') return <p>{text('desk.door.none')}</p>;
  if (desk === undefined || place.screen === 'sign-in' || place.screen === 'problem') {
    return (
      <Door
        probe={probe}
        place={place}
        person={desk?.session.person}
        left={here.moved}
        enter={(session) => {
          // What was in the link is used now, and is nobody's to see.
          if (place.screen === 'sign-in' || place.screen === 'problem') history.replace(pathname);
          here.enter(session);
        }}
      />
    );
  }
  return (
    <DeskContext value={desk}>
      <p role="status" className="back">
        {here.back && text('desk.door.back')}
      </p>
      <Frame place={place} probe={probe} entered={here.moved} leave={here.leave} />
      {here.again && <SignInAgain probe={probe} enter={here.enter} later={later} />}
    </DeskContext>
  );
}
