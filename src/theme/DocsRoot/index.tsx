import renderRoutes from '@docusaurus/renderRoutes';
import type { Props } from '@theme/DocsRoot';
import type { ReactNode } from 'react';

/** No frame here: a page draws its own, because the header's language switch needs the page's facts. */
export default function DocsRoot({ route }: Props): ReactNode {
  return renderRoutes(route?.routes ?? []);
}
