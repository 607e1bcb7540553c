import { relative, sep } from 'node:path';
import { watch } from 'chokidar';

const CONTENT: ReadonlySet<string> = new Set(['docs', 'blog', 'i18n', 'data', 'versioned_docs']);

/** Calls back at every edit of the content, also in folders that do not exist yet; resolves when it has begun to watch. */
export function watchContent(siteDir: string, onEdit: () => void): Promise<{ readonly close: () => Promise<void> }> {
  // Not the folders themselves: chokidar says it is ready too early when one of them is missing, and loses edits.
  const watcher = watch(siteDir, {
    ignoreInitial: true,
    ignored: (path) => !isContent(relative(siteDir, path)),
    // A long page may be read half-written otherwise.
    awaitWriteFinish: { stabilityThreshold: 80, pollInterval: 20 },
  });
  watcher.on('all', onEdit);
  return new Promise((resolve) => watcher.once('ready', () => resolve(watcher)));
}

/** `'docs/a.md' => true`, `'src/a.ts' => false`, `'docs/.#a.md' => false`, as editors write files beside the one that is saved. */
function isContent(path: string): boolean {
  const [folder = ''] = path.split(sep);
  return folder === '' || (CONTENT.has(folder) && !/(?:~|\.sw[a-z]|\.tmp|[\\/]\.#[^\\/]*)$/.test(path));
}
