/** Pagefind by its documented Node interface to build, and its browser code to search, in Node: without a worker, as it falls back to. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { toHtml, urlOf } from './benchPage.ts';
import type { Engine, EngineContext, ReadFile, Searcher } from './engine.ts';

/** As far as it is used here; https://pagefind.app/docs/node-api/ */
interface Builder {
  readonly createIndex: (options: object) => Promise<{
    readonly index: {
      readonly addHTMLFile: (file: { url: string; content: string }) => Promise<{ readonly errors: readonly string[] }>;
      readonly getFiles: () => Promise<{ readonly files: readonly { readonly path: string; readonly content: Uint8Array }[] }>;
    };
  }>;
}

/** https://pagefind.app/docs/api/ */
interface Browser {
  readonly options: (options: object) => Promise<void>;
  readonly init: (language: string) => Promise<void>;
  readonly search: (
    query: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<{ readonly raw_url: string }> }[] }>;
}

const CODE = 'pagefind.js';
/** Nothing listens there: every request is answered from memory, each client's from its own. */
const HOST = 'pagefind.invalid';
const readers = new Map<string, ReadFile>();

export function pagefindEngine({ peers }: EngineContext): Engine {
  return {
    builder: async () => {
      const builder = (await import(pathToFileURL(path.join(peers, 'node_modules/pagefind/lib/index.js')).href)) as Builder;
      return async (pages, language) => {
        const { index } = await builder.createIndex({});
        for (const page of pages) {
          const { errors } = await index.addHTMLFile({ url: urlOf(page), content: toHtml(page, language) });
          if (errors.length > 0) throw new Error(`Pagefind refuses a page: ${errors.join('; ')}`);
        }
        const { files } = await index.getFiles();
        return new Map(files.map(({ path: file, content }) => [file, content]));
      };
    },
    prepare: async () => {
      const folder = codeFolder(peers);
      globalThis.fetch = answer;
      let turn = 0;
      return async (read, language) => {
        turn += 1;
        const host = `c${turn}.${HOST}`;
        readers.set(host, read);
        return open(await freshModule(folder, turn, read), host, language);
      };
    },
  };
}

async function open(browser: Browser, host: string, language: string): Promise<Searcher> {
  await browser.options({ basePath: `http://${host}/`, baseUrl: '/' });
  await browser.init(language);
  return {
    search: async ({ query, hits }) => {
      const { results } = await browser.search(query);
      const shown = await Promise.all(results.slice(0, hits).map((each) => each.data()));
      return shown.map(({ raw_url: url }) => url.split('/').at(-2) ?? '');
    },
  };
}

/** A module is loaded once by its address: another address is another client that knows nothing yet. */
async function freshModule(folder: string, turn: number, read: ReadFile): Promise<Browser> {
  const code = read(CODE);
  if (code === undefined) throw new Error('Pagefind has not built its code');
  const file = path.join(folder, `pagefind-${turn}.mjs`);
  writeFileSync(file, code);
  return (await import(pathToFileURL(file).href)) as Browser;
}

function codeFolder(peers: string): string {
  const folder = path.join(peers, `.code-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const answer: typeof fetch = (address) => {
  const url = new URL(address instanceof Request ? address.url : address);
  const read = readers.get(url.host);
  if (read === undefined) throw new Error(`Pagefind asks for ${url.href}`);
  const bytes = read(url.pathname.slice(1));
  return Promise.resolve(new Response(bytes ?? null, { status: bytes === undefined ? 404 : 200 }));
};
