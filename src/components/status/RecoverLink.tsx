import { useId, useState, type ReactNode } from 'react';
import { deskClient } from '../desk/client.ts';
import { useLocale } from '../shell/useLocale.ts';
import { text, type MessageId } from '../text/messages.ts';
import { wordsFor } from './useView.ts';

/** For who has lost the link: a new one goes to the address they gave. Whether it is known is not said. */
export function RecoverLink(): ReactNode {
  const id = useId();
  const locale = useLocale();
  const [said, setSaid] = useState<MessageId>();
  const ask = (data: FormData): void => {
    const email = data.get('email');
    if (typeof email !== 'string') return;
    deskClient.recover({ email, locale }).then(
      () => setSaid('status.recover.sent'),
      (error: unknown) => setSaid(wordsFor(error)),
    );
  };
  return (
    <form action={ask}>
      <h2>{text('status.recover')}</h2>
      <p className="field">
        <label htmlFor={id}>{text('status.recover.email')}</label>
        <input id={id} name="email" type="email" autoComplete="email" required />
      </p>
      <p className="actions">
        <button type="submit">{text('status.recover.send')}</button>
      </p>
      <p role="status">{said === undefined ? '' : text(said)}</p>
    </form>
  );
}
