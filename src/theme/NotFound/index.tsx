import Link from '@docusaurus/Link';
import Head from '@docusaurus/Head';
import { useEffect, type ReactNode } from 'react';
import { SearchField } from '#components/search/SearchField.tsx';
import { Shell } from '#components/shell/Shell.tsx';
import { text } from '#components/text/messages.ts';

export default function NotFound(): ReactNode {
  const title = text('notFound.title');
  useEffect(() => {
    // An application that has been open for long may not know a new page. The server does, and what it answers is final.
    const [loaded] = performance.getEntriesByType('navigation');
    if (loaded && new URL(loaded.name).pathname !== location.pathname) location.reload();
  }, []);
  return (
    <Shell title={title} className="plain">
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <h1>{title}</h1>
      <p className="lead">{text('notFound.text')}</p>
      <SearchField />
      <ul>
        <li>
          <Link to="/library/">{text('notFound.library')}</Link>
        </li>
        <li>
          <Link to="/catalogue/">{text('notFound.catalogue')}</Link>
        </li>
        <li>
          <Link to="/">{text('notFound.home')}</Link>
        </li>
      </ul>
    </Shell>
  );
}
