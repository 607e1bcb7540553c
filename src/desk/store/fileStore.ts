/** What must not stand in Git, in one file for each record. Read from the disk each time: the command writes while the server runs. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type * as z from 'zod';
import { addDurably, isTemporary, removeDurably, sweepTemporary, writeDurably } from '#desk/disk/durableFile.ts';
import { codeOf, makeFolder } from '#desk/disk/syncFolder.ts';
import { tellingFullDisk } from '#desk/git/fullDisk.ts';
import { privatePersonSchema, privateSubmissionSchema, ticketSchema, waitingMailSchema } from './privateSchemas.ts';
import type { PrivateSet, PrivateStore } from './privateStore.ts';
import { DamagedFile } from './storeErrors.ts';

const ID = /^[a-z0-9-]{1,64}$/;

/** What a set of each name holds: folders of that name. */
export const PRIVATE_SCHEMAS = {
  submissions: privateSubmissionSchema,
  people: privatePersonSchema,
  tickets: ticketSchema,
  outbox: waitingMailSchema,
} as const satisfies { readonly [K in keyof PrivateStore]: z.ZodType };

/**
 * `report` is told of each file a list leaves out because it cannot be read; reading it alone throws `DamagedFile`. It may be told of
 * one more than once.
 */
export async function openPrivateStore(folder: string, report: (damaged: DamagedFile) => void = reportOnce()): Promise<PrivateStore> {
  const open = <T>(name: keyof PrivateStore, schema: z.ZodType<T>): Promise<PrivateSet<T>> =>
    openSet(path.join(folder, name), schema, report);
  return {
    submissions: await open('submissions', PRIVATE_SCHEMAS.submissions),
    people: await open('people', PRIVATE_SCHEMAS.people),
    tickets: await open('tickets', PRIVATE_SCHEMAS.tickets),
    outbox: await open('outbox', PRIVATE_SCHEMAS.outbox),
  };
}

function reportOnce(): (damaged: DamagedFile) => void {
  const told = new Set<string>();
  return ({ file, message }) => {
    if (!told.has(file)) console.error(message);
    told.add(file);
  };
}

async function openSet<T>(folder: string, schema: z.ZodType<T>, report: (damaged: DamagedFile) => void): Promise<PrivateSet<T>> {
  await makeFolder(folder);
  await sweepTemporary(folder);
  const fileOf = (id: string): string => {
    if (!ID.test(id)) throw new Error(`${JSON.stringify(id)} is not the name of a record`);
    return path.join(folder, `${id}.json`);
  };
  return {
    read: async (id) => readRecordFile(fileOf(id), schema),
    write: async (id, value) => tellingFullDisk(() => writeDurably(fileOf(id), textOf(value))),
    add: async (id, value) => tellingFullDisk(() => addDurably(fileOf(id), textOf(value))),
    remove: async (id) => removeDurably(fileOf(id)),
    list: async () => {
      const names = (await readdir(folder)).filter((name) => name.endsWith('.json') && !isTemporary(name)).toSorted();
      const values: T[] = [];
      for (const name of names) {
        const value = await readRecordFile(path.join(folder, name), schema).catch((error: unknown) => {
          if (!(error instanceof DamagedFile)) throw error;
          report(error);
          return undefined;
        });
        if (value !== undefined) values.push(value);
      }
      return values;
    },
  };
}

/** Undefined where there is no file. */
export async function readRecordFile<T>(file: string, schema: z.ZodType<T>): Promise<T | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  const parsed = schema.safeParse(parseJson(text));
  if (!parsed.success) throw new DamagedFile(file);
  return parsed.data;
}

/** Undefined for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
