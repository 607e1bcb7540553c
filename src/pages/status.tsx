import Head from '@docusaurus/Head';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { lazy, Suspense, type ReactNode } from 'react';
import { Shell } from '#components/shell/Shell.tsx';
import { text } from '#components/text/messages.ts';
// oxlint-disable-next-line import/no-unassigned-import -- adds the strings of an area
import '#components/text/areas/status.ts';
// oxlint-disable-next-line import/no-unassigned-import -- adds the strings of an area
import '#components/text/areas/submit.ts';
// oxlint-disable-next-line import/no-unassigned-import -- adds the strings of an area
import '#components/text/areas/desk.ts';

const StatusApp = lazy(() => import('#components/status/StatusApp.tsx'));

/** Where a submission stands. The key to it stands behind # in the address, and reaches no server but in a header. */
export default function StatusPage(): ReactNode {
  const inBrowser = useIsBrowser();
  const waiting = <p aria-busy="true">{text('status.loading')}</p>;
  return (
    <Shell title={text('status.title')} description={text('status.intro')} className="plain">
      <Head>
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
      </Head>
      <h1>{text('status.title')}</h1>
      <p className="lead">{text('status.intro')}</p>
      <div className="needs-script">
        {inBrowser ? (
          <Suspense fallback={waiting}>
            <StatusApp />
          </Suspense>
        ) : (
          waiting
        )}
      </div>
      <p className="no-script">{text('status.noscript')}</p>
    </Shell>
  );
}
