/** The project's own texts in one language, and their words, each as often as it occurs: small letters, Latin script. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findWords } from '#language/analysis/words.ts';
import { toSerbianLatin } from '#language/serbianLatin.ts';
import { DEFAULT_LOCALE, type WrittenLocale } from '#model/locale.ts';
import { evaluationDocument } from '#search/evaluation/evaluationSet.ts';
import type { BenchLanguage } from './benchPage.ts';

export const EVALUATION = 'src/search/evaluation';

/** In Serbian, English words are left out that cannot be put into Cyrillic letter by letter. */
const WRITTEN: Readonly<Record<BenchLanguage, RegExp>> = { hr: /^\p{L}+$/u, sr: /^[a-pr-vzčćžšđ]+$/ };

export function realWords(siteDir: string, language: BenchLanguage): readonly string[] {
  const words = textsIn(siteDir, language).flatMap((text) => findWords(toSerbianLatin(text).toLowerCase()).map(({ text: word }) => word));
  return words.filter((word) => WRITTEN[language].test(word));
}

/** Without front matter, addresses and directives. */
export function textsIn(siteDir: string, language: WrittenLocale): readonly string[] {
  return [...ownPages(siteDir, language), ...translatedPages(siteDir, language), ...evaluationTexts(siteDir, language)];
}

function ownPages(siteDir: string, language: WrittenLocale): readonly string[] {
  const texts = markdownBelow(path.join(siteDir, 'docs'));
  return texts.filter((text) => (/^language: (\w+)$/m.exec(text)?.[1] ?? DEFAULT_LOCALE) === language).map(withoutFront);
}

function translatedPages(siteDir: string, language: WrittenLocale): readonly string[] {
  const folder = path.join(siteDir, 'i18n', language);
  const strings = Object.values(JSON.parse(readFileSync(path.join(folder, 'code.json'), 'utf8')) as Record<string, { message: string }>);
  return [...markdownBelow(folder).map(withoutFront), ...strings.map(({ message }) => message.replaceAll(/\{\w+\}/g, ''))];
}

function evaluationTexts(siteDir: string, language: WrittenLocale): readonly string[] {
  const lines = readFileSync(path.join(siteDir, EVALUATION, 'corpus.jsonl'), 'utf8').split('\n');
  const documents = lines.filter((line) => line !== '').map((line) => evaluationDocument.parse(JSON.parse(line)));
  return documents.filter(({ locale }) => locale === language).map(({ title, text }) => `${title}. ${text}`);
}

function markdownBelow(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.md') && !file.includes('version-'),
  );
  return files.toSorted().map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

/** The text alone: no front matter, no addresses, no directives. */
function withoutFront(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/, '').replaceAll(/\]\([^)]*\)|\{[^}]*\}|^:::.*$|https?:\S+/gm, ' ');
}
