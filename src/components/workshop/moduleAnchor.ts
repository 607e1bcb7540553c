/** Where the builder's first page shows a module, to be led to from the module's own page. */
export function moduleAnchor(id: string): string {
  return `module-${id}`;
}
