/** A client module of Docusaurus: pages are fetched when somebody points at a link, not because one came into view. */
export function onRouteDidUpdate(): void {
  window.docusaurus = { ...window.docusaurus, prefetch: () => false };
}
