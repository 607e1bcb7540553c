import { basename, extname } from 'node:path/posix';
import { lookup } from 'mrmime';

/** Feeds have types of their own, which feed readers go by. */
const BY_NAME: Readonly<Record<string, string>> = {
  'atom.xml': 'application/atom+xml; charset=utf-8',
  'rss.xml': 'application/rss+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
};

/** Text files get their encoding said: half of the hub's locales are unreadable when a browser guesses it. */
const BY_EXTENSION: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html;charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.po': 'text/x-gettext-translation; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** `'/sq/practice/atom.xml' => 'application/atom+xml; charset=utf-8'`. What nobody knows is a file to save. */
export function contentType(pathname: string): string {
  return BY_NAME[basename(pathname)] ?? BY_EXTENSION[extname(pathname)] ?? lookup(pathname) ?? 'application/octet-stream';
}

/** Whether a file is text, which is sent compressed; fonts, photos, books and packages are compressed already. */
export function isText(pathname: string): boolean {
  return extname(pathname) in BY_EXTENSION;
}
