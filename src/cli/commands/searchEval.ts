import type { Command } from 'commander';
import { UserError } from '#content/userError.ts';
import { measure, ask } from '#search/evaluation/measure.ts';
import type { Host } from './host.ts';
import { ENGINES, openEngine } from './searchEval/engines.ts';
import { readEvaluation } from './searchEval/readEvaluation.ts';

interface Options {
  readonly corpus: string;
  readonly queries: string;
  readonly engine: string;
  readonly json?: true;
}

export function addSearchEval(program: Command, { siteDir, print }: Host): void {
  program
    .command('search-eval')
    .description('measure how much of what queries should find is found, on any corpus')
    .requiredOption('--corpus <file>', 'documents, one JSON object a line: id, locale, title, text')
    .requiredOption('--queries <file>', 'queries, one JSON object a line: query, locale, category, relevant (a list of ids)')
    .option('--engine <engine>', ENGINES.join(' or '), ENGINES[0])
    .option('--json', 'print the measures as JSON')
    .action(async ({ corpus, queries, engine: name, json }: Options) => {
      const engine = ENGINES.find((each) => each === name);
      if (engine === undefined) {
        throw new UserError(
          `--engine: found ${JSON.stringify(name)}, expected one of ${ENGINES.join(', ')}. Fix: leave it out for ${ENGINES[0]}.`,
        );
      }
      const set = readEvaluation(corpus, queries);
      const opened = openEngine(engine, siteDir, set.documents);
      try {
        const measures = measure(await ask(set.queries, opened.find));
        if (json === true) print(JSON.stringify({ engine, ...Object.fromEntries(measures) }, null, 1));
        else {
          print(`${engine}: ${set.documents.length} documents, ${set.queries.length} queries`);
          if (set.missing.length > 0) print(`In no document, and so never found: ${set.missing.join(', ')}`);
          print(`${'category'.padEnd(24)} queries  recall@5  MRR@10`);
          for (const [category, { queries: asked, recall, reciprocalRank }] of measures) {
            print(`${category.padEnd(24)} ${String(asked).padStart(7)}  ${percent(recall)}  ${reciprocalRank.toFixed(3).padStart(6)}`);
          }
        }
      } finally {
        await opened.close();
      }
    });
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`.padStart(8);
}
