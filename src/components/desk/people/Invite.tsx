import { useId, useState, type FormEvent, type HTMLInputTypeAttribute, type ReactNode } from 'react';
import type { Invitation, InviteRequest } from '#submission/deskApi.ts';
import { text } from '../../text/messages.ts';
import { useDesk } from '../deskContext.ts';
import { useRefusal } from '../useRefusal.ts';
import { InvitationLink } from './InvitationLink.tsx';
import { LanguagesField } from './LanguagesField.tsx';
import { peopleWords } from './peopleWords.ts';
import { RoleField } from './RoleField.tsx';

interface Props {
  readonly mail: boolean;
  readonly invited: () => void;
}

const NOBODY: InviteRequest = { name: '', email: '', role: 'editor', languages: [] };

export function Invite({ mail, invited }: Props): ReactNode {
  const { client } = useDesk();
  const { failure, refused, clear } = useRefusal(peopleWords);
  const [request, setRequest] = useState(NOBODY);
  const [made, setMade] = useState<{ readonly name: string; readonly invitation: Invitation }>();
  const send = (event: FormEvent): void => {
    event.preventDefault();
    clear();
    client.invite(request).then((invitation) => {
      setMade({ name: request.name, invitation });
      setRequest(NOBODY);
      invited();
    }, refused);
  };
  return (
    <section aria-labelledby="invite">
      <h2 id="invite">{text('desk.people.invite')}</h2>
      <p>{text('desk.people.invite.what')}</p>
      {made !== undefined && <InvitationLink key={made.invitation.link} name={made.name} invitation={made.invitation} mail={mail} />}
      <form onSubmit={send}>
        <Line
          label={text('desk.people.name')}
          type="text"
          max={100}
          value={request.name}
          change={(name) => setRequest({ ...request, name })}
        />
        <Line
          label={text('desk.people.email')}
          type="email"
          max={200}
          value={request.email}
          change={(email) => setRequest({ ...request, email })}
        />
        <RoleField role={request.role} change={(role) => setRequest({ ...request, role })} />
        <LanguagesField languages={request.languages} change={(languages) => setRequest({ ...request, languages })} />
        <p role="alert">{failure}</p>
        <p className="actions">
          <button type="submit">{text('desk.people.make')}</button>
        </p>
      </form>
    </section>
  );
}

interface LineProps {
  readonly label: string;
  readonly type: HTMLInputTypeAttribute;
  readonly max: number;
  readonly value: string;
  readonly change: (value: string) => void;
}

function Line({ label, type, max, value, change }: LineProps): ReactNode {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        required
        maxLength={max}
        autoComplete="off"
        value={value}
        onChange={(event) => change(event.target.value)}
      />
    </p>
  );
}
