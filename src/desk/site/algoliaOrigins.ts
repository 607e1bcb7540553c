import type { AlgoliaSite } from '#content/environment.ts';

/** The origins a reader's browser asks where the hub searches at Algolia: those its client knows, or the one that is asked instead. */
export function algoliaOrigins(algolia: AlgoliaSite | undefined): readonly string[] {
  if (algolia === undefined) return [];
  if (algolia.host !== undefined) return [algolia.host];
  const id = algolia.appId;
  return [`https://${id}-dsn.algolia.net`, ...[1, 2, 3].map((number) => `https://${id}-${number}.algolianet.com`)].map((origin) =>
    // Browsers compare names of hosts in small letters, and so does the client ask.
    origin.toLowerCase(),
  );
}
