import { useRef, useState, type ReactNode } from 'react';
import type { DeskMember } from '#submission/deskApi.ts';
import { text } from '../../text/messages.ts';
import type { EditorsClient } from '../editorsClient.ts';
import { useAsked } from '../useAsked.ts';
import { Invite } from './Invite.tsx';
import { Member } from './Member.tsx';

const askPeople = (client: EditorsClient): Promise<readonly DeskMember[]> => client.people();

/** Everybody of the desk, for admins. `mail`: whether invitations also go out as letters. */
export function People({ mail }: { readonly mail: boolean }): ReactNode {
  const { value: people, failure, busy, look } = useAsked(askPeople);
  const [said, say] = useState('');
  const left = people?.filter((person) => person.left) ?? [];
  const heading = useRef<HTMLHeadingElement>(null);
  const done = (words: string): void => {
    say(words);
    look();
  };
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {text('desk.people')}
      </h2>
      <p role="status">{said}</p>
      <p role="alert">{failure !== undefined && text(failure)}</p>
      {people === undefined && busy && <p aria-busy="true">{text('status.loading')}</p>}
      <ul className="people">
        {people
          ?.filter((person) => !person.left)
          .map((person) => (
            <Member
              key={person.id}
              member={person}
              changed={() => done(text('desk.people.saved', { name: person.name }))}
              removed={() => {
                heading.current?.focus();
                done(text('desk.people.removed', { name: person.name }));
              }}
            />
          ))}
      </ul>
      {left.length > 0 && (
        <details>
          <summary>{text('desk.people.left')}</summary>
          <ul>
            {left.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </details>
      )}
      <Invite mail={mail} invited={look} />
    </>
  );
}
