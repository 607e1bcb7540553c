import Head from '@docusaurus/Head';
import { useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { applyTrailingSlash } from '@docusaurus/utils-common';
import type { ReactNode } from 'react';

/** Canonical address only: which languages a page exists in is known to the page, which states it itself. */
export default function SiteMetadata(): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const { url, baseUrl, trailingSlash } = siteConfig;
  const { pathname } = useLocation();
  const canonical = url + applyTrailingSlash(pathname, { trailingSlash, baseUrl });
  return (
    <Head>
      <meta name="twitter:card" content="summary" />
      <link rel="canonical" href={canonical} />
    </Head>
  );
}
