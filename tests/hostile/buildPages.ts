/** Turns hostile texts into pages as the build does, in a process of its own: Docusaurus' parts are modules that jest cannot load. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import { DEFAULT_PARSE_FRONT_MATTER } from '@docusaurus/utils';
import { createProcessorUncached } from '@docusaurus/mdx-loader/lib/processor';
import { sample } from 'fast-check';
import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as jsxRuntime from 'react/jsx-runtime';
import { createSite, removeSites } from '#content/testing/site.ts';
import { casePage } from '#desk/publish/cases/casePage.ts';
import { markdownPlugins } from '#plugins/markdown/markdownPlugins.ts';
import { cleanMarkdown } from '#submission/gate/cleanMarkdown.ts';
import { cleanText } from '#submission/gate/cleanText.ts';
import { NO_DETAILS } from '#submission/record.ts';
import { FULL_DRAFT } from '#submission/testing/exampleDraft.ts';
import { exampleRecord } from '#submission/testing/exampleRecord.ts';
import { hostileText } from '#submission/testing/hostileText.ts';
import { checkContent } from '#content/checkContent.ts';
import { loadLedger } from '#translation/freshness/ledger.ts';
import { overlayFiles, overlaySupplies } from '#translation/overlay.ts';
import { pageOf, type OverlaidPage } from '#translation/testing/overlaid.ts';
import { OVERLAY } from '#translation/overlayPlaces.ts';
import { writeTree } from '#translation/writeTree.ts';

const [folder = '', count = '0', seed = '0'] = process.argv.slice(2);
const LOCALE = 'mk';
const RAW = ['<img src="x" onerror="alert(1)">', '<a href="javascript:alert(1)">a</a>', '<iframe src="https://a.example/"></iframe>'];

/** A case whose every text is hostile, as the desk would commit it. */
function hostileCase(number: number, [line, text]: readonly [string, string]): { readonly path: string; readonly text: string } {
  const words = `Магацин ${cleanText(line)}`.slice(0, 60).trim();
  const section = cleanMarkdown(text).markdown || 'Празно.';
  const sections = { ...FULL_DRAFT.sections, context: section, 'what-failed': section };
  const draft = {
    ...FULL_DRAFT,
    title: words,
    description: words.padEnd(60, '.'),
    place: words,
    themes: ['budgeting'],
    photos: [],
    sections,
  };
  const record = exampleRecord({
    draft: { ...draft, credit: { as: 'nobody', name: '' } },
    details: { ...NO_DETAILS, slug: `hostile-${number}`, organisations: ['studio'] },
  });
  const { path, text: page } = casePage(record, { today: '2026-11-26', contributors: [] });
  return { path, text: page.replaceAll('id: hub-editors', 'id: editors') };
}

async function build(): Promise<void> {
  const texts = sample(
    hostileText().chain((text) => hostileText(4).map((line) => [line, text] as const)),
    { numRuns: Number(count), seed: Number(seed) },
  );
  const pages = texts.map((each, number) => hostileCase(number, each));
  const siteDir = createSite(Object.fromEntries(pages.map(({ path, text }) => [path, text])));
  // What `hub check` says of them is not asked: a build that skips it must be as safe.
  const { content } = checkContent(siteDir);
  const overlay = overlayFiles(siteDir, overlaySupplies(siteDir, { content, ledger: loadLedger(siteDir).ledger }), LOCALE);
  writeTree(path.join(siteDir, OVERLAY, LOCALE), overlay);
  for (const [number, { path: filePath, text }] of pages.entries()) {
    const file = `case-studies/hostile-${number}.md`;
    const isOverlaid = overlay.has(`docusaurus-plugin-content-docs/current/${file}`);
    // A page whose title is wrong, say, is not in the overlay: it is drawn as it was written.
    const page = isOverlaid ? await pageOf(overlay, file) : await asWritten(filePath, text);
    writeFileSync(path.join(folder, `${number}.html`), await render(siteDir, page));
  }
  // What the build makes of a page that neither gate has seen.
  writeFileSync(path.join(folder, 'raw.html'), await render(siteDir, { frontMatter: {}, body: RAW.join('\n\n') }));
  removeSites();
}

async function asWritten(filePath: string, fileContent: string): Promise<Pick<OverlaidPage, 'frontMatter' | 'body'>> {
  const { frontMatter, content } = await DEFAULT_PARSE_FRONT_MATTER({ filePath, fileContent });
  return { frontMatter, body: content };
}

/** The HTML of a page: Docusaurus' compiler with the hub's plugins, run and drawn. A link to a file would call `require`, which is not there. */
async function render(siteDir: string, { frontMatter, body }: Pick<OverlaidPage, 'frontMatter' | 'body'>): Promise<string> {
  const processor = await createProcessorUncached({
    format: 'md',
    options: {
      ...markdownPlugins(siteDir, LOCALE),
      siteDir,
      staticDirs: [],
      admonitions: false,
      outputFormat: 'function-body',
      markdownConfig: {
        format: 'md',
        emoji: false,
        mermaid: false,
        anchors: { maintainCase: false },
        mdx1Compat: { comments: false, admonitions: false, headingIds: true },
        hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
      },
    } as never,
  });
  const filePath = path.join(siteDir, 'page.md');
  const { content } = await processor.process({ content: body, filePath, frontMatter: { ...frontMatter }, compilerName: 'client' });
  // What MDX compiles to in this format: a body that takes the runtime and returns the module.
  const compiled = compileFunction(content) as (runtime: object) => { readonly default: ComponentType };
  const { default: Content } = compiled({ ...jsxRuntime, useMDXComponents: () => ({}) });
  return `<!doctype html><meta charset="utf-8"><title>${path.basename(filePath)}</title>${renderToStaticMarkup(createElement(Content))}`;
}

void build();
