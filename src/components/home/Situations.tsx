/** Where somebody stands: each sentence opens to a step, its worksheet and cases. Whole without JavaScript. */
import type { ReactNode } from 'react';
import type { LinkedPage } from '#model/pageFacts.ts';
import type { ShownSituation } from '#model/situation.ts';
import { PageLink } from '../page/PageLink.tsx';
import { text, type MessageId } from '../text/messages.ts';

export function Situations({ situations }: { readonly situations: readonly ShownSituation[] }): ReactNode {
  if (situations.length === 0) return null;
  return (
    <section aria-labelledby="situations" className="situations">
      <h2 id="situations">{text('home.situations')}</h2>
      {situations.map(({ id, text: words, step, worksheet, cases }) => (
        <details key={id} id={id}>
          <summary>{words}</summary>
          <dl>
            <Row label="home.situations.step" pages={[step]} />
            {worksheet && <Row label="home.situations.worksheet" pages={[worksheet]} />}
            {cases.length > 0 && <Row label="home.situations.cases" pages={cases} />}
          </dl>
        </details>
      ))}
    </section>
  );
}

function Row({ label, pages }: { readonly label: MessageId; readonly pages: readonly LinkedPage[] }): ReactNode {
  return (
    <div>
      <dt>{text(label)}</dt>
      {pages.map((page) => (
        <dd key={page.id}>
          <PageLink page={page} />
          {page.lang && <span className="brief"> {text(`language.in.${page.lang}`)}</span>}
        </dd>
      ))}
    </div>
  );
}
