import { readFileSync } from 'node:fs';
import path from 'node:path';
import { evaluationDocument } from '#search/evaluation/evaluationSet.ts';
import type { BenchLanguage, BenchPage } from './benchPage.ts';
import { EVALUATION } from './realWords.ts';

/** One page in each other language: a locale of the hub shows pages that are not translated, and every language is one more way to read a query. */
export function otherLanguages(siteDir: string, language: BenchLanguage): readonly BenchPage[] {
  const lines = readFileSync(path.join(siteDir, EVALUATION, 'corpus.jsonl'), 'utf8').split('\n');
  const documents = lines.filter((line) => line !== '').map((line) => evaluationDocument.parse(JSON.parse(line)));
  const first = new Map(documents.toReversed().map((document) => [document.locale, document]));
  return [...first.values()]
    .filter(({ locale }) => locale !== language)
    .map(({ id, locale, title, text }) => ({
      id,
      language: locale,
      title,
      description: '',
      sections: [{ anchor: '', heading: '', text }],
      theme: 'theme-1',
      country: 'HR',
    }));
}
