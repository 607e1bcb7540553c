/** Forgejo, and Gitea, from which it comes. Shapes: `/api/swagger` of any instance, e.g. https://codeberg.org/api/swagger. */
import * as z from 'zod';
import { createApi, refused } from './api.ts';
import { NotMergeable, type ChangeRequest, type Forge, type ForgeSettings } from './forge.ts';

const branchInfo = z.object({ ref: z.string(), sha: z.string() });
const pull = z.object({
  number: z.int(),
  html_url: z.string(),
  state: z.enum(['open', 'closed']),
  merged: z.boolean(),
  merge_commit_sha: z.string().nullish(),
  head: branchInfo,
  base: branchInfo,
});

function changeRequest(read: z.infer<typeof pull>): ChangeRequest {
  return {
    number: read.number,
    url: read.html_url,
    state: read.merged ? 'merged' : read.state,
    head: read.head.sha,
    mergeCommit: read.merged ? (read.merge_commit_sha ?? '') : '',
  };
}

/** The list knows no filter by branch; an open request, or one just merged, is among the latest. */
const PAGE = 50;
const PAGES = 10;

export function forgejo({ api, repository, token }: Omit<ForgeSettings, 'kind'>, target: string): Forge {
  const ask = createApi(api, { authorization: `token ${token}` });
  const pulls = `/repos/${repository}/pulls`;
  return {
    find: async (branch) => {
      const found: ChangeRequest[] = [];
      for (let page = 1; page <= PAGES; page += 1) {
        const query = new URLSearchParams({ state: 'all', sort: 'recentupdate', limit: String(PAGE), page: String(page) });
        const answer = await ask({ method: 'GET', path: `${pulls}?${query}` });
        if (answer.status !== 200) throw refused('The pull requests could not be read', answer);
        const read = z.array(pull).parse(answer.body);
        found.push(...read.filter(({ head, base }) => head.ref === branch && base.ref === target).map(changeRequest));
        if (read.length === 0 || found.some(({ state }) => state === 'open')) break;
      }
      return found.toSorted((a, b) => b.number - a.number);
    },
    open: async ({ branch, title, text }) => {
      const answer = await ask({ method: 'POST', path: pulls, body: { title, body: text, head: branch, base: target } });
      if (answer.status !== 201) throw refused('The pull request could not be opened', answer);
      return changeRequest(pull.parse(answer.body));
    },
    merge: async ({ number }, head) => {
      const body = { Do: 'merge', head_commit_id: head };
      const answer = await ask({ method: 'POST', path: `${pulls}/${number}/merge`, body });
      if (answer.status === 200) return;
      if (answer.status === 405 || answer.status === 409) throw new NotMergeable(answer.message);
      throw refused('The pull request could not be merged', answer);
    },
  };
}
