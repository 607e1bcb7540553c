/** What an editor has typed and not sent: it lives as long as the tab, through reloads and a new sign-in. */

/** False where the browser keeps nothing. */
export function keep(key: string, value: unknown): boolean {
  try {
    if (value === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Only this page writes there; what another version of it wrote and does not fit is left alone. */
export function kept<T>(key: string, fits: (value: unknown) => value is T): T | undefined {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return fits(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
