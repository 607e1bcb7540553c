/** What the overlay knows of a file that a page names. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { VFile } from 'vfile';
import { linkTarget } from '#content/checks/linkTarget.ts';
import type { Locale } from '#model/locale.ts';
import type { BesideFile } from '#model/picture.ts';
import { BESIDE, OVERLAY } from '#translation/overlayPlaces.ts';

export interface Built {
  readonly siteDir: string;
  /** The locale being built. */
  readonly locale: Locale;
}

/** A function of addresses as the page writes them. Undefined for pages, for what stands elsewhere, and in a page that is not of the overlay. */
export function besideFile({ siteDir, locale }: Built, page: VFile): (url: string) => BesideFile | undefined {
  const overlay = path.join(siteDir, OVERLAY, locale);
  const folder = path.relative(overlay, path.dirname(page.path)).split(path.sep).join('/');
  // Read anew for each page that names a file: a preview goes on while images come and go.
  let known: Readonly<Record<string, BesideFile>> | undefined;
  return (url) => {
    const target = linkTarget(url);
    if (target.kind !== 'file' && target.kind !== 'address') return undefined;
    if (folder.startsWith('../') || target.path.endsWith('.md')) return undefined;
    // The overlay wrote the file from this very type.
    known ??= JSON.parse(readFileSync(path.join(overlay, BESIDE), 'utf8')) as Readonly<Record<string, BesideFile>>;
    return known[target.kind === 'address' ? `static${target.path}` : path.posix.join(folder, target.path)];
  };
}
