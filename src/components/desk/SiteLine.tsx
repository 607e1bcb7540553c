import { useEffect, type ReactNode } from 'react';
import type { SiteState } from '#submission/deskApi.ts';
import { text } from '../text/messages.ts';
import type { EditorsClient } from './editorsClient.ts';
import { useAsked } from './useAsked.ts';

/** In milliseconds between two looks: while the site is rebuilt, and while nothing is known to happen. */
const SOON = 15_000;
const LATER = 60_000;

const askSite = (client: EditorsClient): Promise<SiteState> => client.site();

/** How the site that readers see is doing. Nothing while all is well, or nobody knows. */
export function SiteLine(): ReactNode {
  const { value, look } = useAsked(askSite);
  const building = value?.building === true;
  useEffect(() => {
    const timer = setInterval(look, building ? SOON : LATER);
    return () => clearInterval(timer);
  }, [building, look]);
  return (
    <>
      <p role="status">{building && text('desk.site.building')}</p>
      {value !== undefined && value.failure !== '' && !building && <Trouble words={text('desk.site.failed')} said={value.failure} />}
      {value?.remote !== undefined && value.remote !== '' && <Trouble words={text('desk.site.remote')} said={value.remote} />}
    </>
  );
}

/** The server speaks English. */
function Trouble({ words, said }: { readonly words: string; readonly said: string }): ReactNode {
  return (
    <div role="alert" className="box warning">
      <p>{words}</p>
      <details>
        <summary>{text('desk.site.why')}</summary>
        <p lang="en" className="as-written">
          {said}
        </p>
      </details>
    </div>
  );
}
