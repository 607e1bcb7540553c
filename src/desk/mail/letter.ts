/** The letters the desk writes. Their words are in `i18n/<locale>/mail.json`: `<kind>.subject` and `<kind>.text`. */
export const LETTER_KINDS = [
  'receipt',
  'question',
  'accepted',
  'published',
  'declined',
  'correction-declined',
  'new-link',
  'sign-in',
  'invitation',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** What stands in the braces of the words: `title`, `reference`, `link`, `code`, `reason`; `reasonId` is one of `DECLINE_REASONS`. */
export type LetterValues = Readonly<Record<string, string>>;
