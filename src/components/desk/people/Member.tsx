import { useState, type FormEvent, type ReactNode } from 'react';
import type { DeskMember, PersonChange } from '#submission/deskApi.ts';
import { Confirmed } from '../../status/Confirmed.tsx';
import { text } from '../../text/messages.ts';
import { useDesk } from '../deskContext.ts';
import { DeskRefusal } from '../request.ts';
import { LanguagesField } from './LanguagesField.tsx';
import { peopleWords } from './peopleWords.ts';
import { RoleField, type DeskSideRole } from './RoleField.tsx';

interface Props {
  readonly member: DeskMember;
  /** Says what was done, and looks at everybody again. */
  readonly changed: (words: string) => void;
}

export function Member({ member, changed }: Props): ReactNode {
  const { id, name, email, languages } = member;
  const { client, session, signedOut } = useDesk();
  const [open, setOpen] = useState(false);
  const [failure, setFailure] = useState('');
  const change = (what: PersonChange, words: string): void => {
    setFailure('');
    client.changePerson(id, what).then(
      () => {
        setOpen(false);
        changed(words);
      },
      (error: unknown) => {
        setFailure(peopleWords(error));
        if (error instanceof DeskRefusal && error.code === 'signed-out') signedOut();
      },
    );
  };
  return (
    <li>
      <h3>
        {name} {id === session.person.id && <small>({text('desk.queue.who.you')})</small>}
      </h3>
      <p>
        {email} · {text(`desk.role.${member.role}`)} ·{' '}
        {languages.length === 0 ? text('desk.people.languages.all') : languages.map((one) => text(`language.name.${one}`)).join(', ')}
      </p>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          {text('desk.people.change')}
          <span className="spoken">: {name}</span>
        </summary>
        {open && <ChangeForm member={member} save={(what) => change(what, text('desk.people.saved', { name }))} />}
        {open && (
          <Confirmed
            summary={text('desk.people.remove')}
            what={text('desk.people.remove.what', { name })}
            confirm={text('desk.people.remove')}
            busy={false}
            act={() => change({ left: true }, text('desk.people.removed', { name }))}
          />
        )}
        <p role="alert">{failure}</p>
      </details>
    </li>
  );
}

function ChangeForm({ member, save }: { readonly member: DeskMember; readonly save: (change: PersonChange) => void }): ReactNode {
  // People of the desk are no contributors there.
  const [role, setRole] = useState(member.role as DeskSideRole);
  const [languages, setLanguages] = useState(member.languages);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    save({ role, languages });
  };
  return (
    <form onSubmit={send}>
      <RoleField role={role} change={setRole} />
      <LanguagesField languages={languages} change={setLanguages} />
      <p className="actions">
        <button type="submit">{text('desk.people.save')}</button>
      </p>
    </form>
  );
}
