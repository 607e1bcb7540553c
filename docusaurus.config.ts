import type { Options as PresetOptions, ThemeConfig } from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import { listEditions, SITE_PAGES_PLUGIN } from './src/content/tree.ts';
import { readEnvironment } from './src/content/environment.ts';
import { DEFAULT_LOCALE, LOCALE_FACTS, LOCALES } from './src/model/locale.ts';
import { STORAGE_NAMESPACE } from './src/model/storage.ts';
import { dataPage } from './src/plugins/dataPage.ts';
import { editionOptions } from './src/plugins/editionOptions.ts';
import { feedItems } from './src/plugins/feedItems.ts';
import leanTheme from './src/plugins/leanTheme.ts';
import library from './src/plugins/library/index.ts';
import organisationPages from './src/plugins/organisationPages.ts';
import pageFiles from './src/plugins/pageFiles.ts';
import pageStrings from './src/plugins/pageStrings.ts';
import serviceWorker from './src/plugins/serviceWorker.ts';
import { markdownPlugins } from './src/plugins/markdown/markdownPlugins.ts';
import { pageTemplate } from './src/plugins/pageTemplate.ts';
import webApp from './src/plugins/webApp.ts';
import { localeBase } from './src/content/address.ts';
import { interfaceStrings } from './src/translation/interface.ts';
import { OVERLAID_STATIC, OVERLAY } from './src/translation/overlayPlaces.ts';

const siteDir = __dirname;
const { currentLocale: locale, hubUrl, algolia } = readEnvironment();
const strings = interfaceStrings(siteDir, locale);
const hubName = strings.get('hub.name') ?? 'Kooperativa Learning Hub';

const plugins = markdownPlugins(siteDir, locale);

const config: Config = {
  title: hubName,
  tagline: strings.get('home.claim') ?? '',
  titleDelimiter: '·',
  url: hubUrl,
  baseUrl: '/',
  trailingSlash: true,
  favicon: 'img/favicon.svg',
  ssrTemplate: pageTemplate(siteDir, strings.get('learn.failed') ?? ''),
  // It takes an application that comes late for one that does not come.
  baseUrlIssueBanner: false,
  clientModules: ['./src/components/start/prefetchOnIntent.ts'],
  staticDirectories: ['static', `${OVERLAY}/${locale}/${OVERLAID_STATIC}`],
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  // One namespace for all locales, so that a reader's choices hold when the language is switched.
  storage: { namespace: STORAGE_NAMESPACE },
  // Dates come from the front matter: the overlay is not in Git, and a copy of the hub without Git must build too.
  future: { v4: true, faster: true, experimental_vcs: 'disabled' },
  i18n: {
    path: OVERLAY,
    defaultLocale: DEFAULT_LOCALE,
    locales: [...LOCALES],
    // An explicit base lets every locale be built by itself and still land under its own prefix.
    localeConfigs: Object.fromEntries(
      LOCALES.map((tag) => [tag, { label: LOCALE_FACTS[tag].label, htmlLang: tag, baseUrl: localeBase(tag), translate: true }]),
    ),
  },
  // Public values only: the pages carry them. Without them the site searches in the index it brings along.
  customFields: algolia === undefined ? {} : { algolia },
  markdown: {
    format: 'md',
    emoji: false,
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
  },
  presets: [
    [
      'classic',
      {
        docs: {
          path: 'docs',
          exclude: ['pages/**'],
          routeBasePath: 'library',
          sidebarPath: './sidebars.ts',
          ...editionOptions(listEditions(siteDir)),
          ...plugins,
        },
        blog: {
          path: 'blog',
          routeBasePath: 'practice',
          blogTitle: strings.get('practice.title') ?? '',
          blogDescription: strings.get('practice.intro') ?? '',
          blogSidebarCount: 0,
          postsPerPage: 20,
          showReadingTime: false,
          onInlineTags: 'throw',
          onInlineAuthors: 'throw',
          onUntruncatedBlogPosts: 'throw',
          feedOptions: {
            type: ['atom', 'rss', 'json'],
            createFeedItems: feedItems(strings),
            title: `${strings.get('practice.title') ?? ''} · ${hubName}`,
            description: strings.get('practice.intro') ?? '',
            language: locale,
          },
          ...plugins,
        },
        pages: { path: 'src/pages' },
        sitemap: { lastmod: 'date', changefreq: null, priority: null },
        theme: { customCss: ['./src/css/base.css', './src/css/reading.css', './src/css/module.css'] },
      } satisfies PresetOptions,
    ],
  ],
  plugins: [
    library,
    dataPage({ data: 'board', at: 'translations/', component: 'board/BoardPage.tsx' }),
    dataPage({ data: 'glossary', at: 'glossary/', component: 'glossary/GlossaryPage.tsx' }),
    dataPage({ data: 'workshop', at: 'workshop/', component: 'workshop/WorkshopPage.tsx' }),
    dataPage({ data: 'paths', at: 'paths/', component: 'paths/PathsPage.tsx' }),
    organisationPages,
    dataPage({ data: 'themes', at: 'themes/', component: 'themes/ThemesPage.tsx' }),
    dataPage({ data: 'map', at: 'map/', component: 'map/MapPage.tsx' }),
    dataPage({ data: 'comparison', at: 'compare/', component: 'compare/ComparePage.tsx' }),
    dataPage({ data: 'learning', at: 'progress/', component: 'progress/ProgressPage.tsx' }),
    leanTheme,
    pageFiles,
    pageStrings,
    serviceWorker,
    webApp(strings),
    [
      '@docusaurus/plugin-content-pages',
      { id: SITE_PAGES_PLUGIN, path: 'docs/pages', routeBasePath: '/', include: ['**/*.md'], ...plugins },
    ],
  ],
  themeConfig: {
    colorMode: { defaultMode: 'light', respectPrefersColorScheme: true },
    metadata: [{ name: 'twitter:card', content: 'summary' }],
  } satisfies ThemeConfig,
};

export default config;
