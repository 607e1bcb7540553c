/** What a case study is made of; without Zod, so that a browser can ask. */

/** The sections of every case study, in order, by the fixed id of their heading; `sources` is generated from the front matter. */
export const CASE_SECTIONS = ['context', 'what-they-did', 'what-changed', 'what-failed', 'how-to-repeat'] as const;

/** The sections an organisation's own account has at least: what the short form asks for. */
export const OWN_ACCOUNT_SECTIONS = [
  'what-they-did',
  'what-changed',
  'what-failed',
] as const satisfies readonly (typeof CASE_SECTIONS)[number][];
