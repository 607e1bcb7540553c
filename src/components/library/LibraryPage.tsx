/** The library's own page: three shelves. */
import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { CatalogueEntry } from '#model/catalogueEntry.ts';
import type { ResourceType } from '#model/resourceType.ts';
import { headings } from '../prose/elements.tsx';
import { ResourceCard } from '../catalogue/ResourceCard.tsx';
import { Shell } from '../shell/Shell.tsx';
import { text, type MessageId } from '../text/messages.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../css/lists.css';

const Heading = headings.h2;

const SHELVES: readonly { readonly id: string; readonly type: ResourceType; readonly title: MessageId; readonly note: MessageId }[] = [
  { id: 'toolkits', type: 'toolkit', title: 'library.toolkits', note: 'library.toolkits.note' },
  { id: 'case-studies', type: 'case-study', title: 'library.cases', note: 'library.cases.note' },
  { id: 'training', type: 'module', title: 'library.training', note: 'library.training.note' },
];

export default function LibraryPage({ catalogue }: { readonly catalogue: readonly CatalogueEntry[] }): ReactNode {
  return (
    <Shell title={text('library.title')} description={text('library.intro')} className="list">
      <h1>{text('library.title')}</h1>
      <p className="lead">{text('library.intro')}</p>
      {SHELVES.map(({ id, type, title, note }) => (
        <section key={id} aria-labelledby={id}>
          <Heading id={id}>{text(title)}</Heading>
          <p>{text(note)}</p>
          <ul className="cards">
            {catalogue
              .filter((entry) => entry.type === type)
              .map((entry) => (
                <ResourceCard key={entry.id} entry={entry} />
              ))}
          </ul>
          {type === 'case-study' && (
            <p>
              <Link to="/compare/">{text('library.cases.compare')}</Link> · <Link to="/submit/">{text('library.cases.submit')}</Link>
            </p>
          )}
        </section>
      ))}
      <section aria-labelledby="paths">
        <Heading id="paths">{text('paths.title')}</Heading>
        <p>{text('library.paths.note')}</p>
        <p>
          <Link to="/paths/">{text('library.paths.all')}</Link>
        </p>
      </section>
      <p>
        <Link to="/catalogue/">{text('library.all')}</Link>
      </p>
    </Shell>
  );
}
