import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import type { PageFacts } from '#model/pageFacts.ts';
import { text, type MessageId } from '../text/messages.ts';
import { SearchField } from '../search/SearchField.tsx';
import { useSearchKeys } from '../search/useSearchKeys.ts';
import { ColourToggle } from './ColourToggle.tsx';
import { LanguageMenu } from './LanguageMenu.tsx';

const SECTIONS: readonly { readonly to: string; readonly label: MessageId }[] = [
  { to: '/library/', label: 'nav.library' },
  { to: '/catalogue/', label: 'nav.catalogue' },
  { to: '/practice/', label: 'nav.practice' },
  { to: '/about/', label: 'nav.about' },
];

export function Header({ page }: { readonly page?: PageFacts }): ReactNode {
  useSearchKeys();
  return (
    <header className="head">
      <Link className="brand" to="/">
        {text('hub.name')}
      </Link>
      <nav className="sections" aria-label={text('nav.label')}>
        <ul>
          {SECTIONS.map((section) => (
            <Section key={section.to} {...section} />
          ))}
        </ul>
      </nav>
      <SearchField small />
      <div className="tools">
        <LanguageMenu {...(page && { page })} />
        <ColourToggle />
      </div>
    </header>
  );
}

function Section({ to, label }: { readonly to: string; readonly label: MessageId }): ReactNode {
  const { pathname } = useLocation();
  const address = useBaseUrl(to);
  const current = pathname === address ? 'page' : pathname.startsWith(address) ? 'true' : undefined;
  return (
    <li>
      <Link to={to} {...(current && { 'aria-current': current })}>
        {text(label)}
      </Link>
    </li>
  );
}
