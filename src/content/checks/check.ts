import type { Problem } from '#model/problem.ts';
import type { Catalogues, Content } from '#content/content.ts';
import type { ContentTree } from '#content/tree.ts';

/** What checks need to know beside the parsed content. */
export interface CheckContext {
  /** Size in bytes of every file of the content, its translations and `static/`, also of those that could not be parsed. */
  readonly files: ReadonlyMap<string, number>;
  readonly trees: readonly ContentTree[];
  /** Address without locale prefix to the files served there; none for an address of the site itself. */
  readonly addresses: ReadonlyMap<string, readonly string[]>;
  /** Interface strings of the written locales whose catalogue could be read. */
  readonly catalogues: Catalogues;
  /** Ids of the messages Docusaurus' theme needs. */
  readonly themeMessages: readonly string[];
}

/** One rule: reads, and says what is wrong. */
export type Check = (content: Content, context: CheckContext) => readonly Problem[];
