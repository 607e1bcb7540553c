/** The kinds of page, their schemas, and the type a parsed page has. */
import type * as z from 'zod';
import { caseStudySchema } from './caseStudy.ts';
import { practiceReportSchema } from './practiceReport.ts';
import { sitePageSchema } from './sitePage.ts';
import { toolkitSchema, toolkitStepSchema } from './toolkit.ts';
import { trainingModuleSchema } from './trainingModule.ts';

export const PAGE_SCHEMAS = {
  toolkit: toolkitSchema,
  'toolkit-step': toolkitStepSchema,
  'case-study': caseStudySchema,
  module: trainingModuleSchema,
  report: practiceReportSchema,
  page: sitePageSchema,
} as const;

export type PageType = keyof typeof PAGE_SCHEMAS;

export type FrontMatterOf<T extends PageType> = z.infer<(typeof PAGE_SCHEMAS)[T]>;

/** Front matter of any page, told apart by `type`, which comes from the place of the file. */
export type PageFrontMatter = { [T in PageType]: { readonly type: T } & FrontMatterOf<T> }[PageType];
