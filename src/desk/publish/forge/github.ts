/** GitHub, also on one's own server. Shapes: https://docs.github.com/en/rest/pulls/pulls (version 2022-11-28). */
import * as z from 'zod';
import { createApi, refused } from './api.ts';
import { NotMergeable, type ChangeRequest, type Forge, type ForgeSettings } from './forge.ts';

/** `merged` is in the answer about one request alone, `merged_at` in lists as well. */
const pull = z
  .object({
    number: z.int(),
    html_url: z.string(),
    state: z.enum(['open', 'closed']),
    merged_at: z.string().nullable(),
    merge_commit_sha: z.string().nullable(),
    head: z.object({ sha: z.string() }),
  })
  .transform((read): ChangeRequest => {
    const isMerged = read.merged_at !== null;
    return {
      number: read.number,
      url: read.html_url,
      state: isMerged ? 'merged' : read.state,
      head: read.head.sha,
      // Of an open request it is a trial merge.
      mergeCommit: isMerged ? (read.merge_commit_sha ?? '') : '',
    };
  });

export function github({ api, repository, token }: Omit<ForgeSettings, 'kind'>, target: string): Forge {
  const ask = createApi(api, {
    authorization: `Bearer ${token}`,
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
  });
  const pulls = `/repos/${repository}/pulls`;
  return {
    find: async (branch) => {
      const owner = repository.split('/')[0] ?? '';
      const query = new URLSearchParams({ head: `${owner}:${branch}`, base: target, state: 'all', sort: 'created', direction: 'desc' });
      const answer = await ask({ method: 'GET', path: `${pulls}?${query}` });
      if (answer.status !== 200) throw refused('The pull requests could not be read', answer);
      return z.array(pull).parse(answer.body);
    },
    open: async ({ branch, title, text }) => {
      const answer = await ask({ method: 'POST', path: pulls, body: { title, body: text, head: branch, base: target } });
      if (answer.status !== 201) throw refused('The pull request could not be opened', answer);
      return pull.parse(answer.body);
    },
    merge: async ({ number }, head) => {
      const answer = await ask({ method: 'PUT', path: `${pulls}/${number}/merge`, body: { sha: head, merge_method: 'merge' } });
      if (answer.status === 200) return;
      if (answer.status === 405 || answer.status === 409) throw new NotMergeable(answer.message);
      throw refused('The pull request could not be merged', answer);
    },
  };
}
