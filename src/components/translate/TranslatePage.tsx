/** Finds the page that the address asks for and opens the editor on it. */
import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useState, type ReactNode } from 'react';
import { text, type MessageId, type Values } from '../text/messages.ts';
import { askedIn, type Asked } from './address.ts';
import { Editor } from './Editor.tsx';
import { useTranslationLinks } from './useTranslationLinks.ts';
import { useWorksheet } from './useWorksheet.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../css/writing.css';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './translate.css';

export function TranslatePage(): ReactNode {
  // The HTML from the server knows no query: what depends on it comes with the script.
  const inBrowser = useIsBrowser();
  const { search } = useLocation();
  const [attempt, setAttempt] = useState(1);
  const asked = inBrowser ? askedIn(search) : undefined;
  return (
    <div className="needs-script">
      {asked !== undefined && <Worked key={`${asked.page} ${asked.into} ${attempt}`} asked={asked} again={() => setAttempt(attempt + 1)} />}
      {asked === undefined && (inBrowser ? <Elsewhere id="edit.choose" /> : <Fetching />)}
    </div>
  );
}

function Worked({ asked, again }: { readonly asked: Asked; readonly again: () => void }): ReactNode {
  const links = useTranslationLinks();
  const fetched = useWorksheet(links.worksheet(asked.page, asked.into, 'json'), asked);
  switch (fetched) {
    case 'waiting':
      return <Fetching />;
    case 'missing':
      return <Elsewhere id="edit.missing" values={{ page: asked.page, language: text(`language.name.${asked.into}`) }} />;
    case 'failed':
      return (
        <div role="alert">
          <p>{text('edit.offline')}</p>
          <button type="button" onClick={again}>
            {text('error.retry')}
          </button>
        </div>
      );
    default:
      return <Editor worksheet={fetched} />;
  }
}

function Fetching(): ReactNode {
  return (
    <p role="status" aria-busy="true">
      {text('edit.loading')}
    </p>
  );
}

/** There is nothing to translate here; the list of translations has it all. */
function Elsewhere({ id, values }: { readonly id: MessageId; readonly values?: Values }): ReactNode {
  return (
    <div role="alert">
      <p>{text(id, values)}</p>
      <p>
        <Link to="/translations/">{text('edit.list')}</Link>
      </p>
    </div>
  );
}
