import type { ReactNode } from 'react';
import { text, type MessageId } from '../../text/messages.ts';

/** Why something was not done, beside what was pressed. It is there before something is said in it, so that it is read out. */
export function Failure({ words }: { readonly words: MessageId | undefined }): ReactNode {
  return <div role="alert">{words !== undefined && <p className="box warning">{text(words)}</p>}</div>;
}
