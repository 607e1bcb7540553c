/** What is ticked, by page and worksheet: places in the list from 0. The same in every language, whose lists have the same items. */
export type Ticks = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** Anything that was kept; what is no such list counts as nothing. */
export function readTicks(kept: string | null): Ticks {
  const read: unknown = parse(kept);
  if (!isRecord(read)) return {};
  const pages = Object.entries(read).map(([page, sheets]) => [page, isRecord(sheets) ? onSheets(sheets) : {}] as const);
  return Object.fromEntries(pages);
}

function onSheets(sheets: Readonly<Record<string, unknown>>): Ticks[string] {
  return Object.fromEntries(
    Object.entries(sheets).map(([sheet, places]) => [
      sheet,
      Array.isArray(places) ? places.filter((place) => Number.isInteger(place)) : [],
    ]),
  );
}

/** Undefined when nothing is ticked any more. */
export function writeTicks(ticks: Ticks, page: string, sheet: string, places: readonly number[]): string | undefined {
  const { [sheet]: _before, ...others } = ticks[page] ?? {};
  const sheets = places.length === 0 ? others : { ...others, [sheet]: places };
  const { [page]: _sheets, ...pages } = ticks;
  const all = Object.keys(sheets).length === 0 ? pages : { ...pages, [page]: sheets };
  return Object.keys(all).length === 0 ? undefined : JSON.stringify(all);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(kept: string | null): unknown {
  try {
    return JSON.parse(kept ?? '');
  } catch {
    return undefined;
  }
}
