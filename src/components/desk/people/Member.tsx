import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { DeskMember, PersonChange } from '#submission/deskApi.ts';
import { Confirmed } from '../../status/Confirmed.tsx';
import { text } from '../../text/messages.ts';
import { useDesk } from '../deskContext.ts';
import { useRefusal } from '../useRefusal.ts';
import { LanguagesField } from './LanguagesField.tsx';
import { peopleWords } from './peopleWords.ts';
import { RoleField, type DeskSideRole } from './RoleField.tsx';

interface Props {
  readonly member: DeskMember;
  /** Somebody on the desk is something else now, or is no longer there. */
  readonly changed: () => void;
  readonly removed: () => void;
}

export function Member({ member, changed, removed }: Props): ReactNode {
  const { id, name, email, languages } = member;
  const { client, session } = useDesk();
  const { failure, refused, clear } = useRefusal(peopleWords);
  const [open, setOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const change = (what: PersonChange, done: () => void): void => {
    clear();
    client.changePerson(id, what).then(done, refused);
  };
  const saved = (): void => {
    // What was pressed goes away with the form.
    summary.current?.focus();
    setOpen(false);
    changed();
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
        <summary ref={summary}>
          {text('desk.people.change')}
          <span className="spoken">: {name}</span>
        </summary>
        {open && <ChangeForm member={member} save={(what) => change(what, saved)} />}
        {open && (
          <Confirmed
            summary={text('desk.people.remove')}
            what={text('desk.people.remove.what', { name })}
            confirm={text('desk.people.remove')}
            busy={false}
            act={() => change({ left: true }, removed)}
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
