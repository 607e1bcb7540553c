/** @example composeNote([['Page', 'x'], ['Name', '']]) // => 'Page:\nx\n' — empty parts are left out */
export function composeNote(parts: readonly (readonly [label: string, value: string])[]): string {
  return parts
    .filter(([, value]) => value.trim() !== '')
    .map(([label, value]) => `${label}:\n${value.trim()}\n`)
    .join('\n');
}

/** The page a link named: `'?page=pogon-zagreb&language=hr' => 'pogon-zagreb (hr)'`. */
export function pageNamed(search: string): string {
  const params = new URLSearchParams(search);
  const page = params.get('page') ?? '';
  const language = params.get('language');
  return page !== '' && language ? `${page} (${language})` : page;
}
