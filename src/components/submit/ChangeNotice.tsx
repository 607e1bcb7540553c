import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { statusPath } from '#submission/reference.ts';
import { text } from '../text/messages.ts';
import { useFormState } from './formContext.ts';

/** Says that what is written here changes what was sent, and when. */
export function ChangeNotice(): ReactNode {
  const { origin, secret } = useFormState().stored;
  if (origin === undefined) return null;
  return (
    <p className="notice">
      {text('submit.change.notice')} <Link to={statusPath(origin.reference, secret)}>{text('submit.change.status')}</Link>
    </p>
  );
}
