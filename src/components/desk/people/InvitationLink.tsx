import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { Invitation } from '#submission/deskApi.ts';
import { shownDate } from '../../progress/shownDate.ts';
import { useLocale } from '../../shell/useLocale.ts';
import { text } from '../../text/messages.ts';

interface Props {
  readonly name: string;
  readonly invitation: Invitation;
  readonly mail: boolean;
}

/** Shown once: the desk keeps a hash of it alone. */
export function InvitationLink({ name, invitation: { link, expires }, mail }: Props): ReactNode {
  const id = useId();
  const locale = useLocale();
  const field = useRef<HTMLInputElement>(null);
  const [said, say] = useState('');
  useEffect(() => field.current?.focus(), []);
  const copy = (): void => {
    navigator.clipboard.writeText(link).then(
      () => say(text('desk.people.copied')),
      () => {
        field.current?.select();
        say(text('desk.people.copyFailed'));
      },
    );
  };
  return (
    <div className="box">
      <p className="field">
        <label htmlFor={id}>{text('desk.people.link', { name })}</label>
        <input
          id={id}
          ref={field}
          readOnly
          value={link}
          aria-describedby={`${id}-once`}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </p>
      <p id={`${id}-once`}>{text('desk.people.link.once', { date: shownDate(expires, locale) })}</p>
      {mail && <p>{text('desk.people.link.mailed')}</p>}
      <p className="actions">
        <button type="button" onClick={copy}>
          {text('submit.receipt.copy')}
        </button>
        <span role="status">{said}</span>
      </p>
    </div>
  );
}
