/** Links inside the hub lead to pages, places on pages and files that exist. */
import type { Page } from '#content/content.ts';
import { nearest } from '#content/nearest.ts';
import { at, pagesOf } from '#content/places.ts';
import type { Check } from './check.ts';
import { followAddress, followFile, type Complaint } from './followLink.ts';
import { anchorsOf, isDraft, linkMap, type LinkMap } from './linkMap.ts';
import { linkTarget } from './linkTarget.ts';

export const links: Check = (content, context) => {
  const map = linkMap(content, context);
  return pagesOf(content).flatMap((page) =>
    page.outline.links.flatMap(({ url, line }) => complaints(url, page, map).map((complaint) => ({ ...at(page, line), ...complaint }))),
  );
};

function complaints(url: string, page: Page, map: LinkMap): readonly Complaint[] {
  const target = linkTarget(url);
  switch (target.kind) {
    case 'elsewhere':
      return [];
    case 'unsupported':
      return [unsupported(url, target.scheme)];
    case 'here':
      return checkAnchor(url, target.anchor, anchorsOf(page, map));
    case 'address':
    case 'file': {
      const followed = target.kind === 'address' ? followAddress(url, target.path, map) : followFile(url, target.path, page, map);
      if ('complaint' in followed) return [followed.complaint];
      if (followed.page === undefined) return [];
      if (isDraft(followed.page, map) === true && isDraft(page, map) === false) return [leadsToDraft(url, followed.page)];
      return target.anchor === undefined ? [] : checkAnchor(url, target.anchor, anchorsOf(followed.page, map));
    }
  }
}

function unsupported(url: string, scheme: string): Complaint {
  return {
    found: `a link to \`${url}\`, which starts with \`${scheme}:\``,
    expected: 'a link that starts with https, http, mailto or tel, or one inside the hub',
    fix: 'correct the address',
  };
}

function leadsToDraft(url: string, { path }: Page): Complaint {
  return {
    found: `a link to \`${url}\`, which is a draft`,
    expected: 'links to published pages, because drafts are left out of the site',
    fix: `write \`status: published\` in ${path}, or take the link out`,
  };
}

function checkAnchor(url: string, anchor: string, anchors: ReadonlySet<string>): readonly Complaint[] {
  if (anchors.has(anchor)) return [];
  const near = nearest(anchor, anchors);
  const known = [...anchors].map((id) => `#${id}`).join(', ');
  return [
    {
      found: `a link to \`${url}\`, where no heading has the id \`${anchor}\``,
      expected: known === '' ? 'a link without #, because that page has no headings' : `one of ${known}`,
      fix: near !== undefined ? `write \`#${near}\`` : `${known === '' ? '' : 'choose one of these, or '}leave out # and what follows`,
    },
  ];
}
