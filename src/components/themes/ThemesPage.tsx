/** What the hub is about: each theme in a few sentences, with its pages. */
import type { ReactNode } from 'react';
import type { ShownTheme } from '#model/directory.ts';
import { ListedPages } from '../organisations/ListedPages.tsx';
import { headings } from '../prose/elements.tsx';
import { Shell } from '../shell/Shell.tsx';
import { text } from '../text/messages.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../css/lists.css';

export default function ThemesPage({ themes }: { readonly themes: readonly ShownTheme[] }): ReactNode {
  return (
    <Shell title={text('themes.title')} description={text('themes.intro')} className="plain">
      <h1>{text('themes.title')}</h1>
      <p className="lead">{text('themes.intro')}</p>
      <ul className="inline">
        {themes.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
      {themes.map(({ id, name, intro, pages }) => (
        <section key={id} aria-labelledby={id}>
          <headings.h2 id={id}>{name}</headings.h2>
          {intro !== undefined && <p>{intro}</p>}
          {pages.length === 0 ? <p>{text('themes.none')}</p> : <ListedPages pages={pages} />}
        </section>
      ))}
    </Shell>
  );
}
