/** Pages for the tests of files: those of the repository, and one made up that has everything in it. */
import { siteDir } from '#cli/process/siteDir.ts';
import { listEditions } from '#content/tree.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import { LOCALES, type Locale } from '#model/locale.ts';
import { parseModule } from '#training/parse/parseModule.ts';
import type { Strings } from '#training/render/strings.ts';
import { checkSite } from '#translation/checkSite.ts';
import { exportedPage } from '#translation/files/exportedPage.ts';
import { interfaceStrings } from '#translation/interface.ts';
import { overlaySupplies } from '#translation/overlay.ts';
import { shownPages } from '#translation/shownPages.ts';
import { FIXTURE_BODY } from './fixture.ts';

const strings = new Map<Locale, Strings>(LOCALES.map((locale) => [locale, interfaceStrings(siteDir, locale)]));
const noStrings: Strings = new Map();

export function stringsOf(locale: Locale): Strings {
  return strings.get(locale) ?? noStrings;
}

/** Reading it takes seconds; a test file does it once. */
let read: ReturnType<typeof readRepository> | undefined;

function readRepository() {
  const site = checkSite(siteDir);
  return { site, supplies: overlaySupplies(siteDir, site), newestEdition: listEditions(siteDir)[0] };
}

/** The repository's pages as readers of a locale are shown them. */
export function repositoryPages(reader: Locale): readonly ExportedPage[] {
  const { site, supplies, newestEdition } = (read ??= readRepository());
  const context = { siteDir, content: site.content, reader, newestEdition, hubUrl: 'https://hub.example.org', stringsOf };
  return shownPages(supplies, reader, newestEdition).map((page) => exportedPage(page, context));
}

export function repositoryModules(reader: Locale): readonly ExportedPage[] {
  return repositoryPages(reader).filter(({ module }) => module !== undefined);
}

/** A module with every kind of question, a table, formulas, an image, all our letters, and characters that mean something to machines. */
export function fixtureModule(changes: Partial<ExportedPage> = {}, body = FIXTURE_BODY): ExportedPage {
  const { language = 'en', reader = language, borrowed = new Map<string, Locale>() } = changes;
  const root = parseMarkdown(body);
  return {
    id: 'everything',
    type: 'module',
    title: 'Ђорђе & Žaklina: <half> a "day" for \'ë\' / ç = {1} ~ #2',
    description: 'Uses & < > " \' \\ and ž, š, đ, č, ć, ë, ç, Ж, ѓ.',
    language,
    reader,
    edition: '2026',
    url: 'https://hub.example.org/training/everything/',
    licence: { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    credits: [
      { name: 'Anđela Ćosić & sons', role: 'author' },
      { name: 'Зоран <Ѓорѓиев>', role: 'reviewer' },
    ],
    published: '2026-01-02',
    updated: '2026-11-26',
    themes: ['Spaces & places', 'Advocacy'],
    level: 'introductory',
    minutes: 60,
    sources: [
      {
        key: 'law',
        title: 'Закон о култури & <друго>',
        publisher: 'Влада',
        language: 'sr',
        url: 'https://example.org/law?a=1&b=2',
        seen: '2026-11',
      },
    ],
    root,
    borrowed,
    module: parseModule(root, { language, borrowed }),
    strings: stringsOf(language),
    readerStrings: stringsOf(reader),
    follow: {
      link: (url) => (url.startsWith('#') || /^[a-z]+:/.test(url) ? url : `https://hub.example.org/${url.replace(/^[./]+/, '')}`),
      image: (url) => (url === './plan.png' ? { name: 'docs-plan.png', type: 'image/png', bytes: PIXEL } : undefined),
    },
    ...changes,
  };
}

/** A picture of one point. */
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
