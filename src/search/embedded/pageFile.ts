/** A document's own file: where it leads, and its text, from which what was found is shown. */
import type { PageRecord } from '../pageRecord.ts';
import { readJson } from './seal.ts';

export type PageFile = Pick<PageRecord, 'page' | 'url' | 'edition' | 'description' | 'sections'>;

export function writePage({ page, url, edition, description, sections }: PageRecord): string {
  const file: PageFile = { page, url, ...(edition !== undefined && { edition }), description, sections };
  return JSON.stringify(file);
}

export function readPage(text: string): PageFile {
  return readJson<PageFile>(text);
}
