/** The files a case changes in the content: its page and photos in every tree, and the entries it adds to the registries. */
import { parse } from 'yaml';
import * as z from 'zod';
import { splitFrontMatter } from '#content/frontMatter.ts';
import type { ContentTree } from '#content/tree.ts';
import { contributionSchema, type Contributor } from '#model/contributor.ts';
import type { TodoItem } from '#submission/deskApi.ts';
import type { SubmissionRecord } from '#submission/record.ts';
import { caseChanges } from '#desk/publish/casePlaces.ts';
import { CONTRIBUTORS, ORGANISATIONS, withContributor, withOrganisation } from '#desk/publish/registries.ts';
import { readTextAt, type FileChanges } from '#desk/git/commits.ts';
import type { Git } from '#desk/git/git.ts';
import { creditedName } from './creditId.ts';
import type { MadePage, ReadPhoto } from './madePage.ts';

export interface CaseFiles {
  readonly changes: FileChanges;
  readonly todo: readonly TodoItem[];
}

export interface CaseInput {
  readonly record: SubmissionRecord;
  readonly page: MadePage;
  readonly slug: string;
  /** Where the case belongs. */
  readonly trees: readonly ContentTree[];
  readonly readPhoto?: ReadPhoto | undefined;
}

/** On top of `base`, a commit or tree. Without `readPhoto` the photos are empty files: enough to see whether the page finds them. */
export async function caseFiles(git: Git, base: string, { record, page, slug, trees, readPhoto }: CaseInput): Promise<CaseFiles> {
  const todo: TodoItem[] = [];
  const files = new Map<string, string | Uint8Array>([[page.path, page.text]]);
  for (const [index, photo] of page.photos.entries()) {
    const bytes = readPhoto === undefined ? new Uint8Array() : await readPhoto(photo.key);
    if (bytes === undefined) todo.push(missingPhoto(index));
    else files.set(photo.path, bytes);
  }
  const changes = await caseChanges(git, base, slug, files, trees);
  const { newOrganisation } = record.details;
  if (newOrganisation !== null) {
    const text = withOrganisation((await readTextAt(git, base, ORGANISATIONS)) ?? '', newOrganisation);
    if (text === undefined) todo.push(otherEntry('details.newOrganisation.id', newOrganisation.id, ORGANISATIONS));
    else changes.set(ORGANISATIONS, text);
  }
  const registry = (await readTextAt(git, base, CONTRIBUTORS)) ?? '';
  const credited = creditedPerson(record, page, registry);
  if (credited !== undefined) {
    const text = withContributor(registry, credited);
    if (text === undefined) todo.push(otherEntry('credit.name', credited.id, CONTRIBUTORS));
    else changes.set(CONTRIBUTORS, text);
  }
  return { changes, todo };
}

const creditsSchema = z.object({ contributors: z.array(contributionSchema) });

/** Whom the page credits and the registry does not know yet: the contributor, under the name they chose. */
function creditedPerson(record: SubmissionRecord, page: MadePage, registry: string): Contributor | undefined {
  const name = creditedName(record);
  if (name === '') return undefined;
  const block = splitFrontMatter(page.path, page.text);
  const credits = 'problem' in block ? undefined : creditsSchema.safeParse(block.data).data;
  const known = new Set(idsOf(registry));
  const author = credits?.contributors.find(({ id, roles }) => roles.includes('author') && !known.has(id));
  // An organisation, too, has one name in every language, and no other kind of entry says so.
  return author === undefined ? undefined : { id: author.id, kind: 'person', name };
}

function idsOf(registry: string): readonly string[] {
  const list: unknown = parse(registry);
  return (
    z
      .array(z.looseObject({ id: z.string() }))
      .safeParse(list)
      .data?.map(({ id }) => id) ?? []
  );
}

function missingPhoto(index: number): TodoItem {
  return {
    field: `photos.${index}`,
    found: 'a photo whose file is not there',
    expected: 'the photo the contributor sent',
    fix: 'take the photo out, or ask the contributor to send it again',
  };
}

function otherEntry(field: string, id: string, file: string): TodoItem {
  return {
    field,
    found: `\`${id}\`, which ${file} has with other facts`,
    expected: 'a new id, or the same facts',
    fix: 'choose the entry that is there, or another id; facts of an entry are corrected in the file itself',
  };
}
