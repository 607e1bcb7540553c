/** What a contributor writes about a case: the same in the form, in the file it is saved as, and on the desk. Empty is `''`, never absent. */
import type { CASE_SECTIONS } from '#model/caseSections.ts';
import type { BudgetBand, Governance, LegalForm } from '#model/caseStudy.ts';
import type { Country } from '#model/country.ts';
import type { Licence } from '#model/licence.ts';
import type { Locale } from '#model/locale.ts';

/** `short` takes ten minutes; `full` asks for everything a case study has. */
export const DRAFT_FORMS = ['short', 'full'] as const;
export type DraftForm = (typeof DRAFT_FORMS)[number];

export type CaseSection = (typeof CASE_SECTIONS)[number];

/** Whose name the page carries. */
export const CREDIT_KINDS = ['person', 'organisation', 'nobody'] as const;
export type CreditKind = (typeof CREDIT_KINDS)[number];

/** Whether people can be recognised in a photo, and agreed to be shown. */
export const PEOPLE_SHOWN = ['nobody', 'agreed'] as const;
export type PeopleShown = (typeof PEOPLE_SHOWN)[number];

export interface DraftPhoto {
  /** Made by the form: 16 letters of `a-z0-9`. Names the file everywhere; what the file was called before is not kept. */
  readonly key: string;
  /** What the photo shows, for people who cannot see it. */
  readonly alt: string;
  /** Who took it. */
  readonly credit: string;
  readonly licence: Licence | '';
  readonly people: PeopleShown | '';
}

export interface DraftSource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
}

export interface CaseDraft {
  readonly form: DraftForm;
  /** Language and script of the text; `sr-Latn` for Serbian in Latin letters. */
  readonly language: Locale;
  readonly title: string;
  /** One or two sentences; asked for in the full form. */
  readonly description: string;
  readonly organisation: { readonly name: string; readonly url: string };
  /** Town. */
  readonly place: string;
  readonly country: Country | '';
  /** Years as they were typed. */
  readonly period: { readonly from: string; readonly to: string };
  /** Markdown of each section, as `cleanMarkdown` leaves it. */
  readonly sections: Readonly<Record<CaseSection, string>>;
  readonly governance: Governance | '';
  readonly legalForm: LegalForm | '';
  readonly people: { readonly count: string; readonly year: string };
  readonly budget: { readonly band: BudgetBand | ''; readonly year: string };
  /** Ids from `data/themes.yaml`. */
  readonly themes: readonly string[];
  readonly sources: readonly DraftSource[];
  /** In the order of the page. */
  readonly photos: readonly DraftPhoto[];
  readonly credit: { readonly as: CreditKind; readonly name: string };
  /** They may publish the text, and do so under CC BY 4.0. */
  readonly licenceAgreed: boolean;
}

/** How to reach the contributor. Never in Git, never on a page. */
export interface Contact {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

export function emptyDraft(language: Locale): CaseDraft {
  return {
    form: 'short',
    language,
    title: '',
    description: '',
    organisation: { name: '', url: '' },
    place: '',
    country: '',
    period: { from: '', to: '' },
    sections: { context: '', 'what-they-did': '', 'what-changed': '', 'what-failed': '', 'how-to-repeat': '' },
    governance: '',
    legalForm: '',
    people: { count: '', year: '' },
    budget: { band: '', year: '' },
    themes: [],
    sources: [],
    photos: [],
    credit: { as: 'organisation', name: '' },
    licenceAgreed: false,
  };
}
