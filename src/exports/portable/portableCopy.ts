/** A whole language as files that open from a disk: pages, style sheets, pictures, two scripts (decision 038). */
import { createHash } from 'node:crypto';
import type { Locale } from '#model/locale.ts';
import { copyFolder } from '#model/portableCopy.ts';
import type { Strings } from '#training/render/strings.ts';
import type { ZipEntry } from '#exports/zip.ts';
import { aboutLines, readMe, unpackFirst, type CopyFacts } from './aboutCopy.ts';
import { cataloguePage } from './cataloguePage.ts';
import { HUB, linkFrom, placeOf, START } from './places.ts';
import { portablePage, type PortablePage } from './portablePage.ts';
import type { PortableScripts } from './portableScripts.ts';
import { searchIndexScript, searchPage } from './searchFiles.ts';

export interface CopySource {
  readonly locale: Locale;
  readonly strings: Strings;
  /** `/sr/`, `/` */
  readonly baseUrl: string;
  /** Public address of the hub, without a slash at the end. */
  readonly hubUrl: string;
  readonly edition: string | undefined;
  /** Addresses of pages: `/sr/about/`. */
  readonly pages: readonly string[];
  readonly catalogue: readonly Dated[];
  /** Content of a page or file by its address; undefined where there is none. */
  readonly read: (url: string) => Uint8Array | undefined;
  /** Files of the search index, below its folder. */
  readonly indexFiles: readonly string[];
  readonly indexUrl: string;
  readonly scripts: PortableScripts;
}

/** An entry of the catalogue. */
interface Dated {
  readonly updated: string;
  /** The day as the locale writes it. */
  readonly updatedLabel: string;
}

export interface PortableCopy {
  readonly entries: readonly ZipEntry[];
  /** ISO day of its newest text. */
  readonly date: string;
}

const PLACES = {
  script: `${HUB}copy.js`,
  sheet: `${HUB}copy.css`,
  engine: `${HUB}search/search.js`,
  index: `${HUB}search/index.js`,
  search: `${HUB}search/${START}`,
};
/** It shows what a device keeps, which the application alone can draw. */
const LEFT_OUT = 'progress/';

/** What is the same in makes the same bytes. */
export function portableCopy(source: CopySource): PortableCopy {
  const { baseUrl, locale, strings, scripts } = source;
  const pages = source.pages.filter((url) => url !== baseUrl + LEFT_OUT);
  const html = new Map(pages.map((url) => [url, text(source, url)]));
  const index = searchIndexScript(source.indexFiles, (file) => text(source, source.indexUrl + file));
  const [newest] = source.catalogue.toSorted((one, other) => (one.updated < other.updated ? 1 : -1));
  const facts: CopyFacts = {
    ...source,
    homeUrl: source.hubUrl + baseUrl,
    updated: newest?.updatedLabel ?? '',
    version: versionOf([...html.values(), index, ...Object.values(scripts), JSON.stringify([...strings])]),
  };
  const files = openFiles(source);
  const made = pages.map((url): ZipEntry => ({
    path: placeOf(url, baseUrl),
    content: pageOf(url, html, { source, facts, fileAt: files.at }),
  }));
  const entries: readonly ZipEntry[] = [
    { path: 'README.txt', content: readMe(facts) },
    ...made.toSorted((one, other) => rank(one.path) - rank(other.path)),
    { path: PLACES.script, content: scripts.page },
    { path: PLACES.sheet, content: scripts.sheet },
    { path: PLACES.engine, content: scripts.search },
    { path: PLACES.index, content: index },
    ...files.taken(),
  ];
  const folder = `${copyFolder(locale)}/`;
  return { entries: entries.map((entry) => ({ ...entry, path: folder + entry.path })), date: newest?.updated ?? '2026-01-01' };
}

/** The start page first; the others as they came. */
function rank(place: string): number {
  return place === START ? 0 : 1;
}

interface Making {
  readonly source: CopySource;
  readonly facts: CopyFacts;
  readonly fileAt: (path: string) => string | undefined;
}

function pageOf(url: string, html: ReadonlyMap<string, string>, { source, facts, fileAt }: Making): string {
  const { baseUrl } = source;
  const place = placeOf(url, baseUrl);
  return portablePage({
    ...source,
    place,
    html: html.get(url) ?? '',
    pageAt: (path) => (html.has(path) ? placeOf(path, baseUrl) : undefined),
    fileAt,
    script: PLACES.script,
    sheet: PLACES.sheet,
    search: PLACES.search,
    top: place === START ? [unpackFirst(source.strings)] : [],
    about: aboutLines(facts),
    change: changeOf(place, source),
  });
}

function changeOf(place: string, { strings, baseUrl, catalogue }: CopySource): PortablePage['change'] {
  if (place === `${HUB}catalogue/${START}`) return (tree) => cataloguePage(tree, catalogue, strings);
  if (place !== PLACES.search) return undefined;
  const scripts = [PLACES.index, PLACES.engine].map((script) => linkFrom(place, script));
  return (tree) => searchPage(tree, { strings, baseUrl, scripts });
}

/** Style sheets and pictures that pages name, each content once: many kinds of page have the same small sheet. */
function openFiles({ baseUrl, read }: CopySource) {
  const places = new Map<string, string | undefined>();
  const byHash = new Map<string, string>();
  const entries: ZipEntry[] = [];
  function take(url: string): string | undefined {
    const content = url.startsWith(baseUrl) ? read(url) : undefined;
    if (content === undefined) return undefined;
    const hash = versionOf([content]);
    const same = byHash.get(hash);
    if (same !== undefined) return same;
    const path = placeOf(url, baseUrl);
    byHash.set(hash, path);
    entries.push({ path, content });
    return path;
  }
  return {
    at: (url: string): string | undefined => {
      if (!places.has(url)) places.set(url, take(url));
      return places.get(url);
    },
    taken: (): readonly ZipEntry[] => entries,
  };
}

function text({ read }: CopySource, url: string): string {
  const content = read(url);
  if (content === undefined) throw new Error(`the built site has no ${url}, which belongs to the copy for a USB stick`);
  return Buffer.from(content).toString('utf8');
}

function versionOf(contents: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const content of contents) sum.update(`${content.length}\0`).update(content);
  return sum.digest('hex').slice(0, 8);
}
