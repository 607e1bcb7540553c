import type { ReactNode } from 'react';

/** Why something was not done, beside what was pressed. It is there before something is said in it, so that it is read out. */
export function Failure({ words }: { readonly words: string }): ReactNode {
  return <div role="alert">{words !== '' && <p className="box warning">{words}</p>}</div>;
}
