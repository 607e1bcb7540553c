const HEADING_ID = /\s*\{#([^}]+)\}\s*$/;

/**
 * Parts a heading from the fixed id its author gave it.
 * @example splitHeadingId('What changed {#what-changed}') // => { text: 'What changed', id: 'what-changed' }
 */
export function splitHeadingId(heading: string): { readonly text: string; readonly id: string | undefined } {
  return { text: heading.replace(HEADING_ID, ''), id: HEADING_ID.exec(heading)?.[1] };
}
