/** GitLab. Shapes: https://docs.gitlab.com/api/merge_requests/ (v4). */
import * as z from 'zod';
import { createApi, refused } from './api.ts';
import { NotMergeable, type ChangeRequest, type Forge, type ForgeSettings } from './forge.ts';

const STATES = { opened: 'open', locked: 'open', closed: 'closed', merged: 'merged' } as const;

const mergeRequest = z
  .object({
    iid: z.int(),
    web_url: z.string(),
    state: z.enum(['opened', 'locked', 'closed', 'merged']),
    sha: z.string().nullable(),
    merge_commit_sha: z.string().nullable(),
    squash_commit_sha: z.string().nullish(),
  })
  .transform((read): ChangeRequest => {
    const head = read.sha ?? '';
    const isMerged = read.state === 'merged';
    return {
      number: read.iid,
      url: read.web_url,
      state: STATES[read.state],
      head,
      // A project that merges by fast-forward makes no commit of its own.
      mergeCommit: isMerged ? (read.merge_commit_sha ?? read.squash_commit_sha ?? head) : '',
    };
  });

/** What GitLab answers where a request cannot be merged: 405 by rule, 406 and 422 for conflicts by version, 409 where its branch moved. */
const NOT_MERGEABLE = new Set([405, 406, 409, 422]);

export function gitlab({ api, repository, token }: Omit<ForgeSettings, 'kind'>, target: string): Forge {
  const ask = createApi(api, { 'private-token': token });
  const requests = `/projects/${encodeURIComponent(repository)}/merge_requests`;
  return {
    find: async (branch) => {
      const query = new URLSearchParams({
        source_branch: branch,
        target_branch: target,
        state: 'all',
        order_by: 'created_at',
        sort: 'desc',
      });
      const answer = await ask({ method: 'GET', path: `${requests}?${query}` });
      if (answer.status !== 200) throw refused('The merge requests could not be read', answer);
      return z.array(mergeRequest).parse(answer.body);
    },
    open: async ({ branch, title, text }) => {
      const body = { source_branch: branch, target_branch: target, title, description: text };
      const answer = await ask({ method: 'POST', path: requests, body });
      if (answer.status !== 201) throw refused('The merge request could not be opened', answer);
      return mergeRequest.parse(answer.body);
    },
    merge: async ({ number }, head) => {
      const answer = await ask({ method: 'PUT', path: `${requests}/${number}/merge`, body: { sha: head } });
      if (answer.status === 200) return;
      if (NOT_MERGEABLE.has(answer.status)) throw new NotMergeable(answer.message);
      throw refused('The merge request could not be merged', answer);
    },
  };
}
