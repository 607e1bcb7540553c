/** What each address of the REST API does. Every route throws an `ApiError` for what Algolia refuses. */
import * as z from 'zod';
import { ApiError } from './apiError.ts';
import { recordSchema } from './records.ts';
import { search } from './search.ts';
import { readQuery } from './settings.ts';
import type { Store } from './store.ts';
import { synonymSchema } from './synonyms.ts';

export interface Call {
  readonly store: Store;
  /** Bytes a record may have. */
  readonly recordLimit: number;
  /** Name of the index in the address, where there is one. */
  readonly index: string;
  /** Last part of the address: a task. */
  readonly last: string;
  readonly parameters: URLSearchParams;
  readonly body: unknown;
}

interface Route {
  readonly method: string;
  /** The part of the address in parentheses is the index. */
  readonly path: RegExp;
  /** What the key must be allowed to do. */
  readonly right: 'search' | 'write';
  readonly answer: (call: Call) => unknown;
}

export const ROUTES: readonly Route[] = [
  { method: 'POST', path: /^\/1\/indexes\/\*\/queries$/, right: 'search', answer: queries },
  { method: 'POST', path: /^\/1\/indexes\/([^/]+)\/batch$/, right: 'write', answer: batch },
  { method: 'POST', path: /^\/1\/indexes\/([^/]+)\/operation$/, right: 'write', answer: operation },
  { method: 'GET', path: /^\/1\/indexes\/([^/]+)\/settings$/, right: 'write', answer: getSettings },
  { method: 'PUT', path: /^\/1\/indexes\/([^/]+)\/settings$/, right: 'write', answer: setSettings },
  { method: 'POST', path: /^\/1\/indexes\/([^/]+)\/synonyms\/batch$/, right: 'write', answer: saveSynonyms },
  { method: 'GET', path: /^\/1\/indexes\/([^/]+)\/task\/(\d+)$/, right: 'write', answer: task },
  { method: 'DELETE', path: /^\/1\/indexes\/([^/]+)$/, right: 'write', answer: deleteIndex },
];

const NOW = new Date(0).toISOString();
const LONGEST_QUERY = 512;

const queriesSchema = z.object({ requests: z.array(z.looseObject({ indexName: z.string(), query: z.string().default('') })) });

function queries({ store, body }: Call): unknown {
  const { requests } = queriesSchema.parse(body);
  return {
    results: requests.map((request) => {
      const index = store.get(request.indexName);
      if (index === undefined) throw new ApiError(404, `Index ${request.indexName} does not exist`);
      if (Buffer.byteLength(request.query) > LONGEST_QUERY) throw new ApiError(400, 'query string is too long: at most 512 bytes');
      return search(store.compile(index), readQuery(request, index.settings));
    }),
  };
}

const batchSchema = z.object({ requests: z.array(z.object({ action: z.enum(['addObject', 'updateObject']), body: recordSchema })) });

function batch({ store, index: name, recordLimit, body }: Call): unknown {
  const records = batchSchema.parse(body).requests.map((request) => request.body);
  for (const [position, record] of records.entries()) {
    const size = Buffer.byteLength(JSON.stringify(record));
    if (size <= recordLimit) continue;
    throw new ApiError(400, `Record at the position ${position} objectID=${record.objectID} is too big size=${size}/${recordLimit} bytes.`);
  }
  const taskID = store.change(name, (index) => ({
    ...index,
    records: new Map([...index.records, ...records.map((record) => [record.objectID, record] as const)]),
  }));
  return { taskID, objectIDs: records.map(({ objectID }) => objectID) };
}

const operationSchema = z.object({
  operation: z.enum(['copy', 'move']),
  destination: z.string(),
  scope: z.array(z.string()).optional(),
});

function operation({ store, index, body }: Call): unknown {
  const { operation: kind, destination, scope } = operationSchema.parse(body);
  return { taskID: kind === 'move' ? store.move(index, destination) : store.copy(index, destination, scope), updatedAt: NOW };
}

function getSettings({ store, index: name }: Call): unknown {
  const index = store.get(name);
  if (index === undefined) throw new ApiError(404, `ObjectID does not exist`);
  return index.settings;
}

const settingsBodySchema = z.record(z.string(), z.unknown());

function setSettings({ store, index: name, body }: Call): unknown {
  const settings = settingsBodySchema.parse(body);
  return { taskID: store.change(name, (index) => ({ ...index, settings: { ...index.settings, ...settings } })), updatedAt: NOW };
}

function saveSynonyms({ store, index: name, parameters, body }: Call): unknown {
  const synonyms = z.array(synonymSchema).parse(body);
  const replaces = parameters.get('replaceExistingSynonyms') === 'true';
  const taskID = store.change(name, (index) => ({
    ...index,
    synonyms: new Map([...(replaces ? [] : index.synonyms), ...synonyms.map((synonym) => [synonym.objectID, synonym] as const)]),
  }));
  return { taskID, updatedAt: NOW };
}

function task({ store, last }: Call): unknown {
  return { status: store.isDone(Number(last)) ? 'published' : 'notPublished', pendingTask: false };
}

function deleteIndex({ store, index }: Call): unknown {
  return { taskID: store.remove(index), deletedAt: NOW };
}
