import { useId, type ReactNode } from 'react';
import { ROLES, type DeskRole } from '#submission/state.ts';
import { text } from '../../text/messages.ts';

export type DeskSideRole = Exclude<DeskRole, 'contributor'>;

const DESK_ROLES = ROLES.filter((role): role is DeskSideRole => role !== 'contributor');

interface Props {
  readonly role: DeskSideRole;
  readonly change: (role: DeskSideRole) => void;
}

/** Each role with what it may do. */
export function RoleField({ role, change }: Props): ReactNode {
  const name = useId();
  return (
    <fieldset>
      <legend>{text('desk.people.role')}</legend>
      {DESK_ROLES.map((one) => (
        <label key={one} className="choice">
          <input type="radio" name={name} checked={one === role} onChange={() => change(one)} />
          <span>
            {text(`desk.role.${one}`)}: {text(`desk.people.may.${one}`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
