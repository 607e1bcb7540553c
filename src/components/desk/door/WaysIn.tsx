import type { ReactNode } from 'react';
import type { DeskProbe } from '#submission/api.ts';
import type { DeskSession } from '#submission/deskApi.ts';
import { useLocale } from '../../shell/useLocale.ts';
import { text } from '../../text/messages.ts';
import { door } from '../editorsClient.ts';
import { MailDoor } from './MailDoor.tsx';

const INVITE_COMMAND = 'npm run hub -- desk invite';

interface Props {
  readonly probe: DeskProbe;
  readonly enter: (session: DeskSession) => void;
  /** Whether this page has to stay open meanwhile. */
  readonly stay?: boolean;
}

/** How somebody gets in who has no link in hand: by what this desk offers. */
export function WaysIn({ probe: { mail, oidc = false }, enter, stay = false }: Props): ReactNode {
  const locale = useLocale();
  return (
    <>
      {oidc && (
        <p>
          <a className="button" href={door.oidcStart(locale)} {...(stay && { target: '_blank', rel: 'noreferrer' })}>
            {text('desk.door.oidc')}
          </a>
          {stay && <small> {text('desk.door.oidc.tab')}</small>}
        </p>
      )}
      {mail && <MailDoor enter={enter} />}
      {!mail && !oidc && (
        <p>
          {text('desk.door.invite')} <code>{INVITE_COMMAND}</code>
        </p>
      )}
    </>
  );
}
