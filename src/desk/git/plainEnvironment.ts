import { childEnvironment, type Variables } from '#content/environment.ts';

/** What the hub publishes anyway, so that a build may know it. */
const PUBLIC = new Set(['HUB_URL', 'HUB_ALGOLIA_APP_ID', 'HUB_ALGOLIA_SEARCH_KEY', 'HUB_ALGOLIA_HOST']);

/** This process's variables without the desk's settings, which hold secrets, and without those that steer Git. */
export function plainEnvironment(changes: Variables = {}): Record<string, string> {
  const all = Object.entries(childEnvironment(changes));
  return Object.fromEntries(all.filter(([name]) => !/^(?:GIT|HUB)_/.test(name) || PUBLIC.has(name)));
}
