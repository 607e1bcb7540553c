import { UserError } from '#content/userError.ts';

/** What Algolia answered, put so that whoever runs the command knows what to do. What is no answer of Algolia's is thrown on. */
export function explainAlgolia(error: unknown, { appId }: { readonly appId: string }): UserError {
  if (!(error instanceof Error)) throw error;
  const said = error.message.trim();
  if (error.name === 'RetryError') {
    return new UserError(
      `Algolia cannot be reached for the application ${appId}, though every host was tried several times. Fix: check the connection, and HUB_ALGOLIA_APP_ID against Settings > API keys of the Algolia dashboard (and HUB_ALGOLIA_HOST, if it is set)`,
      { cause: error },
    );
  }
  const status = 'status' in error && typeof error.status === 'number' ? error.status : undefined;
  if (status === undefined) throw error;
  return new UserError(`Algolia refused (${status}): ${said.replace(/[.\s]*$/, '')}. Fix: ${fix(status, said)}`, { cause: error });
}

function fix(status: number, said: string): string {
  if (/quota|plan\b/i.test(said))
    return 'delete indices that are not needed, wait for the next period, or choose a larger plan in the Algolia dashboard';
  if (/too big/i.test(said)) return 'find the page by the id above and divide its section, or raise the limit of the plan';
  if (status === 429) return 'too much was asked in a short time; wait a minute and run the command again';
  if (status === 401 || status === 403) {
    return 'compare HUB_ALGOLIA_APP_ID and HUB_ALGOLIA_ADMIN_KEY with Settings > API keys of the Algolia dashboard; the key needs the rights addObject, deleteObject, deleteIndex, editSettings, settings and browse';
  }
  return 'see https://www.algolia.com/doc/rest-api/search for what this status means; nothing in the hub needs to be mended for a status from 500 on, so try again later';
}
