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
import type { Level } from './trainingModule.ts';

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
  readonly prerequisites?: readonly string[];
  readonly step?: { readonly number: number; readonly of: number };
  readonly case?: CaseFacts;
  /** Files made from the page, to take along. */
  readonly downloads?: readonly Download[];
  /** True while the built site leaves the page out; a step follows its toolkit. */
  readonly draft?: true;
  /** Why the page, or the toolkit it is a step of, was retired. */
  readonly retiredBecause?: string;
}

export interface CaseFacts {
  readonly place: string;
  readonly from: number;
  readonly to?: number;
  readonly governance: Governance;
  readonly legalForm: LegalForm;
  readonly people?: { readonly count: number; readonly year: number };
  readonly budget?: { readonly band: BudgetBand; readonly year: number };
}
