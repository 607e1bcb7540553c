/** Follows a link inside the hub to the page it leads to, or says why there is none. */
import path from 'node:path';
import { LOCALES } from '#model/locale.ts';
import type { Problem } from '#model/problem.ts';
import type { OriginalPage, Page } from '#content/content.ts';
import { nearest } from '#content/nearest.ts';
import { belongsTo, placeOf } from '#content/places.ts';
import type { LinkMap } from './linkMap.ts';

export type Complaint = Pick<Problem, 'found' | 'expected' | 'fix'>;

/** `page` is undefined for a file, for an address of the site itself, and for a page that cannot be read. */
export type Followed = { readonly page: OriginalPage | undefined } | { readonly complaint: Complaint };

const LOCALE_PREFIX = new RegExp(`^/(?:${LOCALES.join('|')})(?=/)`);

export function followAddress(url: string, address: string, { addresses, files, byPath }: LinkMap): Followed {
  const [served] = addresses.get(address) ?? [];
  if (addresses.has(address)) return { page: served === undefined ? undefined : byPath.get(served) };
  if (files.has(`static${address}`)) return { page: undefined };
  const expected = 'an address of the hub, with a slash at the end, like /library/toolkits/shared-space-governance/';
  if (LOCALE_PREFIX.test(address)) {
    const without = address.replace(LOCALE_PREFIX, '');
    return {
      complaint: {
        found: `a link to \`${url}\`, with a language in it`,
        expected,
        fix: `write \`${without}\`: the hub adds the reader’s language`,
      },
    };
  }
  const near = addresses.has(`${address}/`) ? `${address}/` : nearest(address, addresses.keys());
  return {
    complaint: {
      found: `a link to \`${url}\`, which does not exist`,
      expected,
      fix: writeOr(near, 'correct the address, or take the link out'),
    },
  };
}

/** A translation's links are followed from the place of its original: that is where its page is served. */
export function followFile(url: string, target: string, page: Page, map: LinkMap): Followed {
  const { tree } = page;
  const folder = path.posix.dirname(page.file);
  const file = path.posix.join(folder, target);
  const filePath = path.posix.join(tree.root, file);
  const exists = map.files.has(filePath);
  const isInside = !file.startsWith('../') && belongsTo(tree, file);
  if (exists && isInside) return { page: map.byPath.get(filePath) };
  if (exists) return { complaint: leavesItsTree(url, filePath, map) };
  if (target.startsWith('www.')) {
    return { complaint: { found: `a link to \`${url}\`, without https://`, expected: 'a full address', fix: `write \`https://${url}\`` } };
  }
  const isPage = target.endsWith('.md') || path.posix.extname(target) === '';
  const near = nearestFile(file, tree.root, map);
  return {
    complaint: {
      found: `a link to \`${url}\`, which does not exist`,
      expected: isPage ? 'the relative path of a page, with .md' : 'the relative path of a file beside the page',
      fix: writeOr(near && relativeTo(folder, near), 'correct the path, or take the link out'),
    },
  };
}

function leavesItsTree(url: string, filePath: string, { trees, addresses }: LinkMap): Complaint {
  const place = placeOf(trees, filePath);
  const [address] = [...addresses].find(([, served]) => served.includes(filePath)) ?? [];
  return {
    found: `a link to \`${url}\`, a file of another part of the hub`,
    expected: 'relative paths only inside the library, or inside the practice reports',
    fix: writeOr(place && address, 'move the file beside the page'),
  };
}

/** The file meant: the same path completed, else the same name in another folder, else a similar name in the same folder. */
function nearestFile(file: string, root: string, { files }: LinkMap): string | undefined {
  const bare = file.replace(/\/$/, '');
  const completed = [`${bare}.md`, `${bare}/index.md`].find((candidate) => files.has(`${root}/${candidate}`));
  if (completed !== undefined) return completed;
  const name = path.posix.basename(bare);
  const inTree = [...files.keys()].filter((other) => other.startsWith(`${root}/`)).map((other) => other.slice(root.length + 1));
  const sameName = inTree.filter((other) => path.posix.basename(other) === name);
  if (sameName.length > 0) return nearest(file, sameName) ?? sameName[0];
  const folder = path.posix.dirname(bare);
  const beside = inTree.filter((other) => path.posix.dirname(other) === folder).map((other) => path.posix.basename(other));
  const near = nearest(name, beside);
  return near === undefined ? undefined : path.posix.join(folder, near);
}

function relativeTo(folder: string, file: string): string {
  const relative = path.posix.relative(folder, file);
  return relative.startsWith('.') ? relative : `./${relative}`;
}

function writeOr(suggestion: string | undefined, otherwise: string): string {
  return suggestion === undefined ? otherwise : `write \`${suggestion}\``;
}
