import type { Props } from '@theme/Layout';
import type { ReactNode } from 'react';
import { Shell } from '#components/shell/Shell.tsx';

/** The frame for pages that are not made from content. */
export default function Layout({ children, title, description, wrapperClassName }: Props): ReactNode {
  return (
    <Shell title={title} description={description} className={wrapperClassName}>
      {children}
    </Shell>
  );
}
