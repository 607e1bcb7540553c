/** Addresses of the site that no content file stands behind; keep in step with `src/pages`, the routes of `src/plugins` and the blog's options. */
export const APP_ROUTES: readonly string[] = [
  '/',
  '/library/',
  '/catalogue/',
  '/search/',
  '/glossary/',
  '/paths/',
  '/compare/',
  '/map/',
  '/organisations/',
  '/themes/',
  '/practice/',
  '/practice/archive/',
  '/practice/authors/',
  '/practice/tags/',
  '/reading-languages/',
  '/correct/',
  '/desk/',
  '/status/',
  '/submit/',
  '/progress/',
  '/offline/',
  '/workshop/',
  '/translations/',
  '/translations/edit/',
];

/** Addresses Docusaurus makes of what reports are about and who wrote them: a tag or an author without a report has no page. */
export function reportListRoutes(themes: Iterable<string>, authors: Iterable<string>): readonly string[] {
  return [...[...themes].map((id) => `/practice/tags/${id}/`), ...[...authors].map((id) => `/practice/authors/${id}/`)];
}

export function organisationRoutes(organisations: Iterable<string>): readonly string[] {
  return [...organisations].map((id) => `/organisations/${id}/`);
}
