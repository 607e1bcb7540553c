import { useEffect, useRef, type ReactNode } from 'react';
import type { DeskProbe } from '#submission/api.ts';
import type { DeskPerson, DeskSession } from '#submission/deskApi.ts';
import { text } from '../../text/messages.ts';
import { QUEUE_HASH, type Place } from '../place.ts';
import { DoorLanguages } from './DoorLanguages.tsx';
import { LinkDoor } from './LinkDoor.tsx';
import { WaysIn } from './WaysIn.tsx';

interface Props {
  readonly probe: DeskProbe;
  readonly place: Place;
  /** Who is signed in already, where a link was opened. */
  readonly person: DeskPerson | undefined;
  /** Whether they have just signed out. */
  readonly left: boolean;
  readonly enter: (session: DeskSession) => void;
}

/** For whoever is not signed in, or comes with a link. */
export function Door({ probe, place, person, left, enter }: Props): ReactNode {
  const goodbye = useRef<HTMLParagraphElement>(null);
  useEffect(() => goodbye.current?.focus(), []);
  return (
    <div className="door">
      {left && person === undefined && (
        <p ref={goodbye} tabIndex={-1} className="box">
          {text('desk.door.out.done')}
        </p>
      )}
      <p className="lead">{text('desk.intro')}</p>
      {place.screen === 'problem' && (
        <p role="alert" className="box warning">
          {text(`desk.door.problem.${place.problem}`)}
        </p>
      )}
      {person !== undefined && (
        <p>
          {text('desk.door.as', { name: person.name, role: text(`desk.role.${person.role}`) })} ·{' '}
          <a href={QUEUE_HASH}>{text('desk.door.goOn')}</a>
        </p>
      )}
      {place.screen === 'sign-in' ? (
        <>
          <LinkDoor key={place.token} token={place.token} enter={enter}>
            <WaysIn probe={probe} enter={enter} />
          </LinkDoor>
          <DoorLanguages />
        </>
      ) : (
        person === undefined && <WaysIn probe={probe} enter={enter} />
      )}
    </div>
  );
}
