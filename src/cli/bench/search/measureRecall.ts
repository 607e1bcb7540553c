/** One engine's recall on the evaluation set, in a process of its own. Every reader's locale has an index of the whole corpus. Prints JSON. */
import path from 'node:path';
import { readEvaluation } from '#cli/commands/searchEval/readEvaluation.ts';
import { runEntry } from '#cli/process/entry.ts';
import { siteDir } from '#cli/process/siteDir.ts';
import type { EvaluationDocument } from '#search/evaluation/evaluationSet.ts';
import { measure, type Answer } from '#search/evaluation/measure.ts';
import type { BenchPage } from './benchPage.ts';
import type { Searcher } from './engine.ts';
import { EVALUATION } from './realWords.ts';
import { engineFor } from './ways.ts';

const SHOWN = 10;
/** `forced`: the language every index is built for, instead of the reader's. */
const [way = '', peers = '', code = '', forced] = process.argv.slice(2);

void runEntry(async () => {
  const folder = path.join(siteDir, EVALUATION);
  const { documents, queries } = readEvaluation(path.join(folder, 'corpus.jsonl'), path.join(folder, 'queries.jsonl'));
  const pages = documents.map(toPage);
  const engine = engineFor(way, { siteDir, peers, code });
  const build = await engine.builder();
  const open = await engine.prepare();
  const searchers = new Map<string, Searcher>();
  for (const language of new Set(queries.map(({ locale }) => forced ?? locale))) {
    const files = await build(pages, language);
    searchers.set(language, await open((file) => copy(files.get(file)), language));
  }
  const answers: Answer[] = [];
  for (const query of queries) {
    const found = await searchers.get(forced ?? query.locale)?.search({ query: query.query, titlesOnly: false, hits: SHOWN });
    answers.push({ query, found: found ?? [] });
  }
  console.log(JSON.stringify(Object.fromEntries(measure(answers))));
  return 0;
});

function toPage({ id, locale, title, text }: EvaluationDocument): BenchPage {
  return { id, language: locale, title, description: '', sections: [{ anchor: '', heading: '', text }], theme: '', country: '' };
}

function copy(bytes: Uint8Array | undefined): Uint8Array<ArrayBuffer> | undefined {
  return bytes && Uint8Array.from(bytes);
}
