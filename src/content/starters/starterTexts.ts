/** The words of a new page, in every language pages are written in. */
import type { CASE_SECTIONS } from '#model/caseSections.ts';
import type { WrittenLocale } from '#model/locale.ts';
import { bs } from './texts/bs.ts';
import { cnr } from './texts/cnr.ts';
import { en } from './texts/en.ts';
import { hr } from './texts/hr.ts';
import { mk } from './texts/mk.ts';
import { sl } from './texts/sl.ts';
import { sq } from './texts/sq.ts';
import { sr } from './texts/sr.ts';

interface TitledText {
  readonly heading: string;
  readonly text: string;
}

interface Answered {
  readonly answer: string;
  readonly feedback: string;
}

/** Headings stay; texts tell the author what to write in their place. */
export interface StarterTexts {
  readonly toolkit: {
    readonly intro: string;
    readonly steps: string;
    readonly step: { readonly title: string; readonly description: string; readonly intro: string; readonly task: TitledText };
  };
  readonly caseStudy: {
    /** What stands before the name of who took a photo. */
    readonly photo: string;
    readonly intro: string;
    /** What stands below each heading, which is in `#model/caseHeadings.ts`. */
    readonly sections: Readonly<Record<(typeof CASE_SECTIONS)[number], string>>;
  };
  readonly module: {
    readonly intro: string;
    readonly outcomes: TitledText;
    readonly materials: TitledText;
    readonly session: TitledText;
    readonly input: TitledText;
    readonly activity: TitledText;
    readonly notes: string;
    readonly quiz: { readonly heading: string; readonly question: string; readonly right: Answered; readonly wrong: Answered };
    readonly handout: TitledText & { readonly item: string };
  };
  readonly report: { readonly intro: string; readonly account: TitledText };
}

export const STARTER_TEXTS: Readonly<Record<WrittenLocale, StarterTexts>> = { en, sq, bs, hr, cnr, mk, sl, sr };
