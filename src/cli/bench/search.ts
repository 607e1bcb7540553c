/** The hub's search beside Pagefind and MiniSearch: what travels, how long it takes, what is found; all in the same run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { findWords } from '#language/analysis/words.ts';
import { bundleHub, librarySize, type CodeSizes } from './search/bundle.ts';
import { toText, type BenchLanguage } from './search/benchPage.ts';
import { compare } from './search/compare.ts';
import { recallMeasure, type RecallMeasure } from './search/measures.ts';
import { MINISEARCH_LIBRARY } from './search/miniSearchEngine.ts';
import { otherLanguages } from './search/otherLanguages.ts';
import { installPeers, PEERS } from './search/peers.ts';
import { drawQueries } from './search/questions.ts';
import { createRandom } from './search/random.ts';
import { realWords } from './search/realWords.ts';
import { recallLines, sizeLines, timeLines, type CodeOf } from './search/report.ts';
import { runMeasure } from './search/runMeasure.ts';
import { kilobytes } from './search/table.ts';
import { createVocabulary } from './search/vocabulary.ts';
import { writePages } from './search/writePages.ts';

const SITES = [
  { language: 'hr', pages: 50 },
  { language: 'hr', pages: 300 },
  { language: 'hr', pages: 1000 },
  { language: 'sr', pages: 300 },
] as const satisfies readonly { readonly language: BenchLanguage; readonly pages: number }[];
/** Any will do, as long as it is the same in every run. */
const SEED = 7;

type Print = (line: string) => void;

/** Words after the name of the bench narrow it down: `recall`, numbers of pages, languages. */
export async function benchSearch(siteDir: string, print: Print, only: readonly string[]): Promise<void> {
  const peers = installPeers(siteDir, print);
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-bench-code-'));
  try {
    const sizes = await bundleHub(siteDir, folder);
    const code = await codeOf(sizes, peers, folder);
    intro(sizes, print);
    for (const site of SITES) {
      if (only.length === 0 || only.includes(String(site.pages)) || only.includes(site.language))
        await benchSite(siteDir, peers, { ...site, code, print });
    }
    if (only.length > 0 && !only.includes('recall')) return;
    print('\nEvaluation set of the hub; every reader’s locale has an index of the whole corpus, in all languages.\n');
    for (const line of recallLines(recall(peers, folder))) print(line);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function intro({ engine, interface: shown }: CodeSizes, print: Print): void {
  const versions = Object.entries(PEERS).map(([name, version]) => `${name} ${version}`);
  print(`hub beside ${versions.join(' and ')}; Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}.`);
  print(
    `Code of the hub (brotli 11, React left out): engine ${kilobytes(engine)}, interface ${shown === undefined ? 'not in this checkout' : kilobytes(shown)}.`,
  );
  print('The peers are counted without any interface. The text is generated: real words, and real stems with real prefixes and endings.');
  print(
    'Sizes: brotli 11, Pagefind’s own formats as they are. Times: of each query the median of 3 processes, code compiled, files in memory.',
  );
}

async function benchSite(
  siteDir: string,
  peers: string,
  { language, pages: count, code, print }: { language: BenchLanguage; pages: number; code: CodeOf; print: Print },
): Promise<void> {
  const random = createRandom(SEED);
  const others = otherLanguages(siteDir, language);
  const { pages, lexemes } = writePages(count - others.length, language, createVocabulary(realWords(siteDir, language), random), random);
  const all = [...pages, ...others];
  const words = all.flatMap((page) => findWords(`${page.title} ${toText(page)}`).map(({ text }) => text.toLowerCase()));
  print(
    `\n${count} pages in ${language}, ${others.length} of them short real ones in other languages; ${words.length} words, ${new Set(words).size} different (load of the machine ${(loadavg()[0] ?? 0).toFixed(1)})\n`,
  );
  const compared = await compare({ siteDir, peers, language, pages: all, queries: drawQueries({ pages, language, lexemes, random }) });
  for (const line of [...sizeLines(compared, code), '', ...timeLines(compared)]) print(line);
}

async function codeOf({ engine, interface: shown = 0 }: CodeSizes, peers: string, folder: string): Promise<CodeOf> {
  const library = await librarySize(path.join(peers, MINISEARCH_LIBRARY), folder);
  return { hub: engine + shown, pagefind: 0, minisearch: library, 'minisearch fuzzy': library };
}

function recall(peers: string, code: string): ReadonlyMap<string, RecallMeasure> {
  const of = (...args: readonly string[]): RecallMeasure => runMeasure('measureRecall.ts', args, recallMeasure);
  return new Map([
    ['hub', of('hub', peers, code)],
    ['pagefind', of('pagefind', peers, code)],
    ['pagefind, all as sr', of('pagefind', peers, code, 'sr')],
    ['minisearch', of('minisearch', peers, code)],
    ['minisearch prefix', of('minisearch prefix', peers, code)],
    ['minisearch fuzzy', of('minisearch fuzzy', peers, code)],
  ]);
}
