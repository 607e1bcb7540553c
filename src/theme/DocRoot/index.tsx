import { DocsSidebarProvider, useDocRootMetadata } from '@docusaurus/plugin-content-docs/client';
import type { Props } from '@theme/DocRoot';
import NotFound from '@theme/NotFound';
import type { ReactNode } from 'react';

export default function DocRoot(props: Props): ReactNode {
  const metadata = useDocRootMetadata(props);
  if (!metadata) return <NotFound />;
  return (
    <DocsSidebarProvider name={metadata.sidebarName} items={metadata.sidebarItems}>
      {metadata.docElement}
    </DocsSidebarProvider>
  );
}
