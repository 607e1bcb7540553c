import { useId, useState, type FormEvent, type ReactNode } from 'react';
import type { DeskSession } from '#submission/deskApi.ts';
import { useLocale } from '../../shell/useLocale.ts';
import { text, type MessageId } from '../../text/messages.ts';
import { door } from '../editorsClient.ts';
import { refusalWords } from '../refusalWords.ts';
import { DeskRefusal } from '../request.ts';

/** By letter: whether the address is known is not said. */
export function MailDoor({ enter }: { readonly enter: (session: DeskSession) => void }): ReactNode {
  const id = useId();
  const locale = useLocale();
  const [email, setEmail] = useState('');
  const [said, setSaid] = useState<MessageId>();
  const [sent, setSent] = useState(false);
  const ask = (event: FormEvent): void => {
    event.preventDefault();
    door.mailLink({ email, locale }).then(
      () => {
        setSent(true);
        setSaid('desk.door.sent');
      },
      (error: unknown) => setSaid(refusalWords(error)),
    );
  };
  return (
    <>
      <form onSubmit={ask}>
        <p className="field">
          <label htmlFor={id}>{text('desk.door.email')}</label>
          <input
            id={id}
            type="email"
            autoComplete="email"
            required
            maxLength={200}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </p>
        <p className="actions">
          <button type="submit">{text('desk.door.send')}</button>
        </p>
      </form>
      <p role="status">{said !== undefined && text(said)}</p>
      {sent && <CodeDoor email={email} enter={enter} say={setSaid} />}
    </>
  );
}

interface CodeProps {
  readonly email: string;
  readonly enter: (session: DeskSession) => void;
  readonly say: (words: MessageId) => void;
}

function CodeDoor({ email, enter, say }: CodeProps): ReactNode {
  const id = useId();
  const [code, setCode] = useState('');
  const signIn = (event: FormEvent): void => {
    event.preventDefault();
    const digits = code.replaceAll(/\D/gu, '');
    if (digits.length !== 6) return say('desk.door.code.wrong');
    door
      .signIn({ email, code: digits })
      .then(enter, (error: unknown) =>
        say(error instanceof DeskRefusal && error.code === 'not-found' ? 'desk.door.code.wrong' : refusalWords(error)),
      );
  };
  return (
    <form onSubmit={signIn}>
      <p className="field">
        <label htmlFor={id}>{text('desk.door.code')}</label>
        <input
          id={id}
          className="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          maxLength={20}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      </p>
      <p className="actions">
        <button type="submit">{text('desk.door.signIn')}</button>
      </p>
    </form>
  );
}
