/** What a reader can keep of one locale on a device: the file `offline/sets.json` of its site. */
export interface OfflineSets {
  readonly sets: readonly OfflineSet[];
  /** Everything the sets are made of, each file once. */
  readonly files: readonly OfflineFile[];
}

export interface OfflineFile {
  /** From the root of the site: `/sr/about/` for a page. */
  readonly path: string;
  /** Of its content: another hash, another file. */
  readonly hash: string;
  /** What is sent for it, about: compressed where it is text. */
  readonly bytes: number;
  /** Of a page, to tell whether its words have changed: scripts give every page another hash with every build. */
  readonly page?: OfflineText;
}

export interface OfflineText {
  /** Where the page has a text of its own, and is no list or form. */
  readonly title?: string;
  /** BCP 47 tag of the title, where it is not that of the locale. */
  readonly lang?: string;
  /** Of the words alone. */
  readonly hash: string;
}

export const SET_KINDS = ['toolkit', 'module', 'cases', 'reports', 'language', 'tools'] as const;
export type SetKind = (typeof SET_KINDS)[number];

export interface OfflineSet {
  /** `toolkit-local-advocacy`, `language`. */
  readonly id: string;
  readonly kind: SetKind;
  /** Of a toolkit or module; the other kinds are named by the interface. */
  readonly title?: string;
  /** BCP 47 tag of the title, where it is not that of the locale. */
  readonly lang?: string;
  /** Where reading begins. */
  readonly url: string;
  /** Places in the list of files. */
  readonly files: readonly number[];
}

/** Where the file is, from the home of a locale. */
export const SETS_FILE = 'offline/sets.json';
