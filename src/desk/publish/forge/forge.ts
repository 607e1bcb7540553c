/** What the desk asks of a forge. Three implementations pass one suite. */

export interface ChangeRequest {
  readonly number: number;
  /** The page people see. */
  readonly url: string;
  readonly state: 'open' | 'merged' | 'closed';
  /** Commit of its branch. */
  readonly head: string;
  /** The commit that brought it into the target, '' while it is not merged. */
  readonly mergeCommit: string;
}

export interface NewRequest {
  readonly branch: string;
  readonly title: string;
  readonly text: string;
}

export interface Forge {
  /** Requests from a branch into the published one, whatever became of them, newest first. */
  readonly find: (branch: string) => Promise<readonly ChangeRequest[]>;
  readonly open: (request: NewRequest) => Promise<ChangeRequest>;
  /** Merges if its branch is still at `head`. Throws `NotMergeable` where the forge will not, and says why. */
  readonly merge: (request: ChangeRequest, head: string) => Promise<void>;
}

export interface ForgeSettings {
  readonly kind: 'github' | 'gitlab' | 'forgejo';
  /** Where its API is: `https://api.github.com`, `https://gitlab.com/api/v4`, `https://codeberg.org/api/v1`. */
  readonly api: string;
  /** `owner/name`; at GitLab also `group/subgroup/name`. */
  readonly repository: string;
  readonly token: string;
}

export class NotMergeable extends Error {
  override readonly name = 'NotMergeable';
}
