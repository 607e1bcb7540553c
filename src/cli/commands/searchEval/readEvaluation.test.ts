import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readEvaluation } from './readEvaluation.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'hub-evaluation-'));
afterAll(() => rmSync(dir, { recursive: true }));

const DOCUMENT = '{"id":"a","locale":"sr","title":"Каталог","text":"Текст."}';
const QUERY = '{"query":"katalog","locale":"sr","category":"other-script","relevant":["a"]}';

function read(corpus: string, queries: string): ReturnType<typeof readEvaluation> {
  const files = { corpus: path.join(dir, 'corpus.jsonl'), queries: path.join(dir, 'queries.jsonl') };
  writeFileSync(files.corpus, corpus);
  writeFileSync(files.queries, queries);
  return readEvaluation(files.corpus, files.queries);
}

test('reads one object a line; empty lines, a byte order mark and further fields do not matter', () => {
  const { documents, queries } = read(`\uFEFF${DOCUMENT}\n\n`, QUERY.replace('}', ',"note":"x"}'));
  expect([documents.map(({ id }) => id), queries.map(({ query }) => query)]).toEqual([['a'], ['katalog']]);
});

test.each([
  ['no JSON', `${DOCUMENT}\n{"id":`, QUERY],
  ['no title', DOCUMENT.replace('title', 'name'), QUERY],
  ['another locale', DOCUMENT.replace('"sr"', '"de"'), QUERY],
  ['no list of what is relevant', DOCUMENT, QUERY.replace('["a"]', '"a"')],
])('%s', (_, corpus, queries) => {
  let message = '';
  try {
    read(corpus, queries);
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message.replaceAll(`${dir}/`, '')).toMatchSnapshot();
});

test('tells which documents are asked for and not there', () => {
  expect(read(DOCUMENT, QUERY.replace('["a"]', '["a","b"]')).missing).toEqual(['b']);
});

test('a file that is not there', () => {
  expect(() => readEvaluation(path.join('nowhere', 'corpus.jsonl'), 'queries.jsonl')).toThrow(
    /nowhere.*cannot be read.*Fix: give the path/s,
  );
});
