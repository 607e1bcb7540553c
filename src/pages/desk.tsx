import Head from '@docusaurus/Head';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { lazy, Suspense, type ReactNode } from 'react';
import { Shell } from '#components/shell/Shell.tsx';
import { text } from '#components/text/messages.ts';
// oxlint-disable-next-line import/no-unassigned-import -- adds the strings of an area
import '#components/text/areas/desk.ts';
// oxlint-disable-next-line import/no-unassigned-import -- adds the strings of an area
import '#components/text/areas/submit.ts';
// oxlint-disable-next-line import/no-unassigned-import -- adds the strings of an area
import '#components/text/areas/status.ts';

const DeskApp = lazy(() => import('#components/desk/DeskApp.tsx'));

/** Where editors work. What lets somebody in stands behind # in the address, and reaches no server but by a button. */
export default function DeskPage(): ReactNode {
  const inBrowser = useIsBrowser();
  const waiting = <p aria-busy="true">{text('status.loading')}</p>;
  return (
    <Shell title={text('desk.title')} description={text('desk.intro')} className="desk">
      <Head>
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
      </Head>
      <h1>{text('desk.title')}</h1>
      <div className="needs-script">
        {inBrowser ? (
          <Suspense fallback={waiting}>
            <DeskApp />
          </Suspense>
        ) : (
          waiting
        )}
      </div>
      <p className="no-script">{text('desk.noscript')}</p>
    </Shell>
  );
}
