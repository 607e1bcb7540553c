/** What the guide tells of each kind of page, each registry, the glossary and the lexicon. */
import { caseStudySchema } from '#model/caseStudy.ts';
import { contributorSchema } from '#model/contributor.ts';
import { glossaryConceptSchema } from '#model/glossaryConcept.ts';
import { learningPathSchema } from '#model/learningPath.ts';
import { organisationSchema } from '#model/organisation.ts';
import type { PageType } from '#model/page.ts';
import { practiceReportSchema } from '#model/practiceReport.ts';
import { sitePageSchema } from '#model/sitePage.ts';
import { termSourceSchema } from '#model/termSource.ts';
import { themeSchema } from '#model/theme.ts';
import { toolkitSchema, toolkitStepSchema } from '#model/toolkit.ts';
import { trainingModuleSchema } from '#model/trainingModule.ts';
import { translatedPageSchema } from '#model/translation.ts';
import { wordFamilySchema } from '#model/wordFamily.ts';
import { PATHS_FILE } from '#content/learningPaths.ts';
import { placeSchema } from '#model/place.ts';
import { SITUATIONS_FILE } from '#content/situations.ts';
import { situationSchema } from '#model/situation.ts';
import type { Registries } from '#content/data.ts';
import { PAGE_EXAMPLES, TRANSLATION_EXAMPLE, type Example } from './examples.ts';
import type { NamedSchema } from './fieldTable.ts';
import { GLOSSARY_EXAMPLES } from './glossaryExamples.ts';
import { PATH_EXAMPLE } from './pathExample.ts';
import { SITUATION_EXAMPLE } from './situationExample.ts';
import { REGISTRY_EXAMPLES } from './registryExamples.ts';

export interface Section extends NamedSchema {
  readonly title: string;
  /** Place of the file, from the project's root. */
  readonly place: string;
  /** What it is, in a paragraph. */
  readonly intro: string;
  readonly example: Example;
}

export const PAGE_SECTIONS: Readonly<Record<PageType, Section>> = {
  toolkit: {
    title: 'Toolkit',
    constant: 'toolkitSchema',
    schema: toolkitSchema,
    place: 'docs/toolkits/<name>/index.md',
    intro:
      'A toolkit leads a group through a task, step by step. It is a folder: `index.md` is the overview, every other page in it is a step. The overview says who the toolkit is for and links to the steps. Start one with `npm run hub -- new toolkit`.',
    example: PAGE_EXAMPLES.toolkit,
  },
  'toolkit-step': {
    title: 'Toolkit step',
    constant: 'toolkitStepSchema',
    schema: toolkitStepSchema,
    place: 'docs/toolkits/<name>/<step>.md',
    intro:
      'One step of a toolkit. Themes, countries, organisations, contributors, licence, dates of publication and status are those of the overview; leave them out here. Steps are numbered 1, 2, 3 … without gaps. Steps may have [worksheets](#worksheets).',
    example: PAGE_EXAMPLES['toolkit-step'],
  },
  'case-study': {
    title: 'Case study',
    constant: 'caseStudySchema',
    schema: caseStudySchema,
    place: 'docs/case-studies/<name>.md',
    intro:
      'What one organisation or space did, what changed, and what failed. A case study rests on sources, and every fact in it cites one. Start one with `npm run hub -- new case-study`.',
    example: PAGE_EXAMPLES['case-study'],
  },
  module: {
    title: 'Training module',
    constant: 'trainingModuleSchema',
    schema: trainingModuleSchema,
    place: 'docs/training/<name>.md',
    intro:
      'A plan that somebody else can facilitate: learning outcomes, materials, sessions with minutes. These stand in the text; see [Training modules: the format](#training-modules-the-format). Start one with `npm run hub -- new module`.',
    example: PAGE_EXAMPLES.module,
  },
  report: {
    title: 'Practice report',
    constant: 'practiceReportSchema',
    schema: practiceReportSchema,
    place: 'blog/<published>-<name>.md',
    intro:
      'A short account of something that was tried. The date in the name of the file is the one in `published`. One line `<!-- truncate -->`, with empty lines around it, ends the teaser that lists show. Start one with `npm run hub -- new report`.',
    example: PAGE_EXAMPLES.report,
  },
  page: {
    title: 'Page about the hub',
    constant: 'sitePageSchema',
    schema: sitePageSchema,
    place: 'docs/pages/<name>.md',
    intro: 'A page such as About. It stands outside the library and its editions, so it has no themes, countries and organisations.',
    example: PAGE_EXAMPLES.page,
  },
};

export const TRANSLATION_SECTION: Section = {
  title: 'Translation',
  constant: 'translatedPageSchema',
  schema: translatedPageSchema,
  place: 'i18n/<language>/…',
  intro:
    'A translation holds text only. Everything else, such as dates, themes and sources, is taken from the original, so that it is corrected in one place.',
  example: TRANSLATION_EXAMPLE,
};

export const REGISTRY_SECTIONS: Readonly<Record<keyof Registries, Section>> = {
  themes: {
    title: 'Themes',
    constant: 'themeSchema',
    schema: themeSchema,
    place: 'data/themes.yaml',
    intro: 'What pages are about: the first filter of the catalogue. Pages name a theme by its id.',
    example: REGISTRY_EXAMPLES.themes,
  },
  organisations: {
    title: 'Organisations',
    constant: 'organisationSchema',
    schema: organisationSchema,
    place: 'data/organisations.yaml',
    intro: 'Organisations that pages speak of. Only what a source supports.',
    example: REGISTRY_EXAMPLES.organisations,
  },
  contributors: {
    title: 'Contributors',
    constant: 'contributorSchema',
    schema: contributorSchema,
    place: 'data/contributors.yaml',
    intro: 'People and teams that pages credit. Ask people before you add them.',
    example: REGISTRY_EXAMPLES.contributors,
  },
  places: {
    title: 'Places',
    constant: 'placeSchema',
    schema: placeSchema,
    place: 'data/places.yaml',
    intro: 'Towns on the map. A case study or an organisation in another town is in no list of the map until its town is here.',
    example: REGISTRY_EXAMPLES.places,
  },
};

export const PATH_SECTION: Section = {
  title: 'Learning paths',
  constant: 'learningPathSchema',
  schema: learningPathSchema,
  place: PATHS_FILE,
  intro:
    'Pages of the library in an order that leads somewhere; the hub shows them on `/paths/`, adds up the time, and says on each page of which path it is part. An item is the id of a module, a toolkit, one step of a toolkit, or a case study. It means the page of the newest edition, or of the working draft while no edition has it. A draft joins the path when it is published; a page that was retired has to leave it. Name a toolkit or some of its steps, not both.',
  example: PATH_EXAMPLE,
};

export const SITUATION_SECTION: Section = {
  title: 'Situations',
  constant: 'situationSchema',
  schema: situationSchema,
  place: SITUATIONS_FILE,
  intro:
    'Where somebody stands who comes to the hub, and where to begin: the home page shows each as a sentence that opens to a step, its worksheet and cases. Pages are named by id, as in learning paths.',
  example: SITUATION_EXAMPLE,
};

export const GLOSSARY_SECTIONS: Readonly<Record<keyof typeof GLOSSARY_EXAMPLES, Section>> = {
  concept: {
    title: 'A concept of the glossary',
    constant: 'glossaryConceptSchema',
    schema: glossaryConceptSchema,
    place: 'data/glossary/<id>.yaml',
    intro:
      'What a concept of the field is called in each language, so that all translations call it the same. A stem is words: each is found exactly, or as the beginning of a longer word when it ends with `*`. Every term and every form to avoid is found by its own stems; keep beginnings long enough to find nothing else.',
    example: GLOSSARY_EXAMPLES.concept,
  },
  family: {
    title: 'A word family',
    constant: 'wordFamilySchema',
    schema: wordFamilySchema,
    place: 'data/lexicon/<field>.yaml',
    intro:
      'Words for the same thing, which search looks for together: who types *suradnja* finds *saradnja*, *sodelovanje* and *соработка* as well. Add words to the family that has one of them already, or a new entry to the file of its field; any name of a file will do. Search finds inflected forms, ekavian beside ijekavian and the other script by rule, so one dictionary form is enough; a word with another stem (*suradnik*, *surađivati*) is an entry of its own. Leave out what misleads next door and say why in a comment: *nedjelja* is a Sunday in Croatian, *недела* also a week in Macedonian. A word of a language is in one family alone.',
    example: GLOSSARY_EXAMPLES.family,
  },
  sources: {
    title: 'Sources of terms',
    constant: 'termSourceSchema',
    schema: termSourceSchema,
    place: 'data/term-sources.yaml',
    intro: 'Where terms and words were found in use. Terms and word families name a source by its id.',
    example: GLOSSARY_EXAMPLES.sources,
  },
};
