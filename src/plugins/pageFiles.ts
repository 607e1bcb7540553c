/**
 * Names in the HTML of each page the files of its parts, style sheets above all. Docusaurus means to (`getBundles` in its page template),
 * but its manifest knows parts by the names of chunks, while pages report them by the request that imports them: this adds those.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

interface ClientManifest {
  /** Ids of chunks by what needs them. */
  readonly origins: Record<string, readonly (string | number)[]>;
}

interface ChunkGroup {
  readonly origins: readonly { readonly request?: string }[];
  readonly chunks: readonly { readonly ids: readonly (string | number)[] | null }[];
}

export default function pageFiles({ generatedFilesDir }: LoadContext): Plugin {
  const file = path.join(generatedFilesDir, 'client-manifest.json');
  return {
    name: 'hub-page-files',
    configureWebpack: (_config, isServer) => ({
      plugins:
        isServer || process.env.NODE_ENV !== 'production'
          ? []
          : [
              // Docusaurus writes its manifest when files are emitted, and reads it when both builds are done.
              ({ hooks }) => hooks.afterEmit.tap('hub-page-files', ({ chunkGroups }) => addRequests(file, chunkGroups)),
            ],
    }),
  };
}

function addRequests(file: string, groups: readonly ChunkGroup[]): void {
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as ClientManifest;
  for (const { origins, chunks } of groups) {
    for (const { request } of origins) {
      if (request !== undefined) manifest.origins[request] = chunks.flatMap(({ ids }) => ids ?? []);
    }
  }
  writeFileSync(file, JSON.stringify(manifest));
}
