/** Adds entries to the registries in `data/` as text, so that comments and the order of the file stay. */
import { parse, stringify } from 'yaml';
import { contributorSchema, type Contributor } from '#model/contributor.ts';
import { organisationSchema, type Organisation } from '#model/organisation.ts';

export const ORGANISATIONS = 'data/organisations.yaml';
export const CONTRIBUTORS = 'data/contributors.yaml';
export const REGISTRIES: readonly string[] = [ORGANISATIONS, CONTRIBUTORS];

/** The text with the entry at its end; undefined where an entry of that id says something else. */
export function withOrganisation(text: string, entry: Organisation): string | undefined {
  return withEntry(text, entry, (value) => organisationSchema.safeParse(value).data);
}

export function withContributor(text: string, entry: Contributor): string | undefined {
  return withEntry(text, entry, (value) => contributorSchema.safeParse(value).data);
}

/** The entries that are whole. */
export function contributorsIn(text: string): readonly Contributor[] {
  return entriesOf(text).flatMap(({ value }) => contributorSchema.safeParse(value).data ?? []);
}

function withEntry<T extends { readonly id: string }>(text: string, entry: T, read: (value: unknown) => T | undefined): string | undefined {
  const there = entriesOf(text).find(({ id }) => id === entry.id);
  if (there !== undefined) return isSame(read(there.value), entry) ? text : undefined;
  const longer = text.replace(/\n*$/, text === '' ? '' : '\n') + stringify([entry], { lineWidth: 0 });
  const added = entriesOf(longer).at(-1);
  if (added === undefined || !isSame(read(added.value), entry)) throw new Error(`the entry ${entry.id} could not be written as YAML`);
  return longer;
}

function isSame(a: unknown, b: unknown): boolean {
  return stringify(a, { sortMapEntries: true }) === stringify(b, { sortMapEntries: true });
}

interface Entry {
  readonly id: string;
  readonly value: unknown;
}

function entriesOf(text: string): readonly Entry[] {
  const list: unknown = parse(text);
  if (!Array.isArray(list)) return [];
  return list.map((value: unknown) => ({ id: idOf(value), value }));
}

function idOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '';
}

/**
 * One text from two that grew from a third, where at least one of them did no more than add entries at its end; undefined where neither
 * did, or an entry of the same id differs.
 */
export function appendMissing(was: string, own: string, other: string): string | undefined {
  if (grewFrom(was, other)) return appended(own, other.slice(was.length));
  if (grewFrom(was, own)) return appended(other, own.slice(was.length));
  return undefined;
}

function grewFrom(was: string, text: string): boolean {
  return text.startsWith(was) && was.endsWith('\n') && text.slice(was.length).startsWith('- ');
}

function appended(text: string, addition: string): string | undefined {
  const there = new Map(entriesOf(text).map(({ id, value }) => [id, value]));
  let longer = text.replace(/\n*$/, '\n');
  for (const block of addition.split(/^(?=- )/m)) {
    const [entry] = entriesOf(block);
    if (entry === undefined) return undefined;
    if (!there.has(entry.id)) longer += block;
    else if (!isSame(there.get(entry.id), entry.value)) return undefined;
  }
  return longer;
}
