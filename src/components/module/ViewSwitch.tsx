/** Participant or facilitator: two buttons of which one is pressed. Without a script all notes stand at the end of the page. */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import Head from '@docusaurus/Head';
import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import useIsomorphicLayoutEffect from '@docusaurus/useIsomorphicLayoutEffect';
import type { ReactNode } from 'react';
import { text } from '../text/messages.ts';
import { EARLY_SCRIPT, hideView, showView, viewIn, withView, type View } from './view.ts';

const VIEWS: readonly View[] = ['participant', 'facilitator'];

export function ViewSwitch(): ReactNode {
  const { pathname, search, hash } = useLocation();
  const history = useHistory();
  const inBrowser = useIsBrowser();
  const view = inBrowser ? viewIn(search) : 'participant';
  useIsomorphicLayoutEffect(() => {
    showView(viewIn(search));
    return hideView;
  }, [search]);
  return (
    <>
      {/* In the HTML only: what a browser adds later runs too late, and the policy of the site refuses it. */}
      {!ExecutionEnvironment.canUseDOM && (
        <Head>
          <script>{EARLY_SCRIPT}</script>
        </Head>
      )}
      <div className="view needs-script" role="group" aria-label={text('learn.view')}>
        <span aria-hidden="true">{text('learn.view')}</span>
        {VIEWS.map((each) => (
          <button
            key={each}
            type="button"
            className="quiet"
            data-for={each}
            aria-pressed={each === view}
            onClick={() => history.replace({ pathname, search: withView(search, each), hash })}
          >
            {text(`learn.view.${each}`)}
          </button>
        ))}
      </div>
      <p className="no-script">
        <a href="#facilitator-notes">{text('learn.notesBelow')}</a>
      </p>
    </>
  );
}
