/** `/workshop/`: sessions of any modules become a plan with clock times, and what is printed from it. */
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import type { IndexedModule, WorkshopIndex } from '#training/workshop/moduleData.ts';
import { Shell } from '../shell/Shell.tsx';
import { text } from '../text/messages.ts';
import { Heading } from './Heading.tsx';
import { Workshop } from './Workshop.tsx';
// oxlint-disable-next-line import/no-unassigned-import -- adds the strings of an area
import '../text/areas/workshop.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../css/lists.css';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../css/writing.css';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './workshop.css';

export default function WorkshopPage({ workshop }: { readonly workshop: WorkshopIndex }): ReactNode {
  // Plans are on the device and in the address: the HTML from the server knows neither.
  const inBrowser = useIsBrowser();
  return (
    <Shell title={text('workshop.title')} description={text('workshop.intro')} className="workshop">
      {inBrowser ? <Workshop index={workshop} /> : <Heading />}
      {!inBrowser && (
        <p className="needs-script" role="status" aria-busy="true">
          {text('workshop.loading')}
        </p>
      )}
      <div className="no-script">
        <p>{text('workshop.noscript')}</p>
        <ModuleLinks modules={workshop.modules} />
      </div>
    </Shell>
  );
}

function ModuleLinks({ modules }: { readonly modules: readonly IndexedModule[] }): ReactNode {
  const base = useBaseUrl('/');
  return (
    <ul>
      {modules.map(({ id, title, address, language }) => (
        <li key={id}>
          <Link to={`/${address.slice(base.length)}`} lang={language}>
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
