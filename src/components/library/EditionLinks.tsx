/** The edition this page belongs to, and the way to the same page in the others. */
import Link from '@docusaurus/Link';
import { useActiveDocContext, useDocsVersion, useVersions } from '@docusaurus/plugin-content-docs/client';
import type { ReactNode } from 'react';
import { WORKING_DRAFT } from '#model/edition.ts';
import { text } from '../text/messages.ts';

export function EditionLinks(): ReactNode {
  const { pluginId, version: shown } = useDocsVersion();
  const { alternateDocVersions } = useActiveDocContext(pluginId);
  const editions = useVersions(pluginId).filter(({ name }) => name === shown || alternateDocVersions[name] !== undefined);
  return (
    <ul className="inline">
      {editions.map(({ name, label }) => {
        const title = name === WORKING_DRAFT ? text('facts.edition.next') : label;
        const path = alternateDocVersions[name]?.path;
        return <li key={name}>{name === shown || path === undefined ? <span>{title}</span> : <Link to={path}>{title}</Link>}</li>;
      })}
    </ul>
  );
}
