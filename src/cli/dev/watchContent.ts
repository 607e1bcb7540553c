import { join } from 'node:path';
import { watch } from 'chokidar';

const CONTENT = ['docs', 'blog', 'i18n', 'data', 'versioned_docs'];

/** Calls back at every edit of the content, also in folders that do not exist yet; resolves when it has begun to watch. */
export function watchContent(siteDir: string, onEdit: () => void): Promise<{ readonly close: () => Promise<void> }> {
  const watcher = watch(
    CONTENT.map((folder) => join(siteDir, folder)),
    {
      ignoreInitial: true,
      // Editors write files beside the one that is saved.
      ignored: (path) => /(?:~|\.sw[a-z]|\.tmp)$|\/\.#/.test(path),
      // A long page may be read half-written otherwise.
      awaitWriteFinish: { stabilityThreshold: 80, pollInterval: 20 },
    },
  );
  watcher.on('all', onEdit);
  return new Promise((resolve) => watcher.once('ready', () => resolve(watcher)));
}
