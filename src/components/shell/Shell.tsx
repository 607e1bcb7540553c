/** The frame of every page: skip link, header, main, footer. Whole as HTML; scripts only add to it. */
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import { PageMetadata } from '@docusaurus/theme-common';
import ErrorPageContent from '@theme/ErrorPageContent';
import type { ReactNode } from 'react';
import type { PageFacts } from '#model/pageFacts.ts';
import { text } from '../text/messages.ts';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { LanguageLinks } from './LanguageLinks.tsx';

export interface ShellProps {
  readonly children: ReactNode;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** Facts of the page shown, for pages made from content. */
  readonly page?: PageFacts;
  /** Class of the main element. */
  readonly className?: string | undefined;
}

const MAIN = 'main';

export function Shell({ children, title, description, page, className }: ShellProps): ReactNode {
  return (
    <>
      <PageMetadata {...(title && { title })} {...(description && { description })} />
      <LanguageLinks {...(page && { page })} />
      <a className="skip" href={`#${MAIN}`}>
        {text('hub.skip')}
      </a>
      <Header {...(page && { page })} />
      <main id={MAIN} tabIndex={-1} className={className}>
        <ErrorBoundary fallback={ErrorPageContent}>{children}</ErrorBoundary>
      </main>
      <Footer />
    </>
  );
}
