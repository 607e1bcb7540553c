import type { ReactNode } from 'react';

/** One submission at the desk: what was sent, what is asked, what is decided. */
export default function CaseView({ reference }: { readonly reference: string }): ReactNode {
  return <p>{reference}</p>;
}
