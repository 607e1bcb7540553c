/**
 * Interface strings that most pages do without: `desk.queue` belongs to the area `desk`. They are left out of what every page loads and
 * come with the part of the site that needs them (`components/text/areas`).
 */
export const STRING_AREAS = {
  board: ['board'],
  desk: ['desk'],
  editor: ['edit', 'po'],
  offline: ['offline'],
  status: ['status'],
  submit: ['submit'],
  workshop: ['workshop'],
} as const;
export type StringArea = keyof typeof STRING_AREAS;

/** Words of books, slides, packages and copies and of the manifest (`plugins/webApp.ts`), which no page asks for. */
const ON_FILES_ALONE: ReadonlySet<string> = new Set(['app', 'book', 'copy', 'print', 'sco', 'slides']);

/** Strings of an area that stand on other pages too. */
const EVERYWHERE: ReadonlySet<string> = new Set([
  'board.title',
  'desk.title',
  'edit.saved',
  'offline.title',
  'submit.title',
  'workshop.title',
]);

// Typed by hand: the compiler knows keys of an object as strings alone.
const AREAS = Object.entries(STRING_AREAS) as unknown as readonly (readonly [StringArea, readonly string[]])[];

/** Where a string comes from: an area, every page, or nowhere. @param id `desk.queue.title` */
export function areaOf(id: string): StringArea | 'everywhere' | 'nowhere' {
  if (EVERYWHERE.has(id)) return 'everywhere';
  const [first = ''] = id.split('.');
  if (ON_FILES_ALONE.has(first)) return 'nowhere';
  for (const [area, parts] of AREAS) if (parts.includes(first)) return area;
  return 'everywhere';
}
