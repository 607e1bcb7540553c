/** What the site knows of a page beyond its text: computed once per locale, carried in the page's front matter as `hub`. */
import type { BudgetBand, Governance, LegalForm } from './caseStudy.ts';
import type { Country } from './country.ts';
import type { Role } from './contributor.ts';
import type { Download } from './download.ts';
import type { FreshnessFacts } from './freshnessFacts.ts';
import type { Licence } from './licence.ts';
import type { Locale, WrittenLocale } from './locale.ts';
import type { PageType } from './page.ts';
import type { TranslationStatus } from './translation.ts';
import type { Level } from './level.ts';

/** A name with the language it is in, where that is not the reader's. */
export interface NamedThing {
  readonly id: string;
  readonly name: string;
  readonly lang?: Locale;
}

export interface PageFacts {
  readonly id: string;
  readonly type: PageType;
  /** The language the page was written in. */
  readonly original: WrittenLocale;
  /** The language of the text on this page. */
  readonly shown: Locale;
  /** True when the reader's own language was not to be had. */
  readonly fallback: boolean;
  /** Every language the page can be read in, the original and derived ones included, in the order best for this reader. */
  readonly availableIn: readonly Locale[];
  /** How the shown text was translated; absent when it is the original. */
  readonly translation?: {
    readonly from: WrittenLocale;
    readonly status: TranslationStatus;
    readonly translators: readonly string[];
    readonly reviewers: readonly string[];
  };
  /** Which sections of the shown translation are not as its source; absent when all are, and for the original. */
  readonly freshness?: FreshnessFacts;
  /** File of the shown text, from the project's root. */
  readonly source: string;
  readonly themes: readonly NamedThing[];
  readonly countries: readonly { readonly code: Country; readonly name: string }[];
  readonly organisations: readonly (NamedThing & { readonly url?: string })[];
  readonly contributors: readonly { readonly id: string; readonly name: string; readonly roles: readonly Role[]; readonly url?: string }[];
  readonly licence: { readonly id: Licence; readonly url: string };
  /** ISO date, and the same as the reader's language writes it. */
  readonly updated: { readonly date: string; readonly label: string };
  readonly published: { readonly date: string; readonly label: string };
  /** Whole minutes it takes to read the page. */
  readonly readingMinutes: number;
  /** Whole minutes it takes to do what the page describes: a step, all steps of a toolkit, a module. */
  readonly minutes?: number;
  readonly level?: Level;
  readonly groupSize?: { readonly min: number; readonly max: number };
  readonly module?: ModuleFacts;
  /** Ids of what the page is made of and can be done one by one: sessions of a module, steps of a toolkit. */
  readonly parts?: readonly string[];
  readonly step?: { readonly number: number; readonly of: number };
  readonly case?: CaseFacts;
  /** Of a toolkit or step the cases it speaks of, of a case the tools that speak of it. */
  readonly related?: readonly LinkedPage[];
  /** Learning paths that lead through the page. */
  readonly paths?: readonly NamedThing[];
  /** Files made from the page, to take along. */
  readonly downloads?: readonly Download[];
  /** True while the built site leaves the page out; a step follows its toolkit. */
  readonly draft?: true;
  /** Why the page, or the toolkit it is a step of, was retired. */
  readonly retiredBecause?: string;
}

/** What a trainer or learner wants to see of a module at once. */
export interface ModuleFacts {
  /** Sessions and breaks in order. */
  readonly plan: readonly PlannedPart[];
  /** Number of learning outcomes, and id of the section that lists them, if it has one. */
  readonly outcomes: { readonly count: number; readonly anchor?: string };
  /** Id of the section that lists the materials. */
  readonly materials?: string;
  /** Ids of the questions in order. */
  readonly quizzes: readonly string[];
  readonly handouts: readonly PlaceOnPage[];
  /** Pages to read or modules to take first. */
  readonly prerequisites: readonly LinkedPage[];
  /** Modules that name this one as a prerequisite. */
  readonly next: readonly LinkedPage[];
  /** Practice reports that link to the module: times it was taught. */
  readonly reports: readonly LinkedPage[];
}

/** A heading one can link to, with its language where that is not the reader's. */
export interface PlaceOnPage {
  readonly id: string;
  readonly title: string;
  readonly lang?: Locale;
}

export interface PlannedPart extends PlaceOnPage {
  readonly kind: 'session' | 'break';
  readonly minutes: number;
}

export interface LinkedPage extends PlaceOnPage {
  /** Path on this site, with the locale's prefix and a slash at the end. */
  readonly url: string;
}

export interface CaseFacts {
  /** An organisation tells it itself, through the form; only then may a year and the governance be unknown. */
  readonly ownAccount?: true;
  /** From public sources, and nobody of the organisation has checked them. */
  readonly unchecked?: true;
  readonly checked?: { readonly by: NamedThing; readonly label: string };
  readonly place: string;
  readonly from?: number;
  readonly to?: number;
  readonly governance?: Governance;
  readonly legalForm?: LegalForm;
  readonly people?: { readonly count: number; readonly year: number };
  readonly budget?: { readonly band: BudgetBand; readonly year: number };
}
