/** The repository elsewhere that published content is pushed to: by its address, so that nothing of it stands in a configuration. */
import { UserError } from '#content/userError.ts';
import { GitFailed, type Git } from '#desk/git/git.ts';
import { readRef } from '#desk/git/refs.ts';
import { branchRef } from '#desk/publish/git/refs.ts';

export interface RemoteSettings {
  /** `https://…`, `ssh://…`, `git@host:path`, or a path on this machine; without a name or password in it. */
  readonly url: string;
  /** The branch there that holds what is published. */
  readonly branch: string;
  /** Given to hosts that ask for a password. */
  readonly token?: string;
}

export interface Remote {
  readonly branch: string;
  /** Where a branch there stood when it was last seen. */
  readonly seen: (branch: string) => Promise<string | undefined>;
  /** Asks where it stands now, and brings its commits over. */
  readonly fetch: (branch: string) => Promise<string | undefined>;
  /** Never by force. False where the remote has commits that are not here. */
  readonly push: (branch: string, commit: string) => Promise<boolean>;
  /** Replaces a branch of the desk's own if it is still as it was last seen. */
  readonly replace: (branch: string, commit: string) => Promise<boolean>;
}

/** Milliseconds: a question, and a dozen photos over a slow line. */
const ASK = 60_000;
const CARRY = 900_000;

const ADDRESS =
  /^(?:https?:\/\/[^@/]+\/|ssh:\/\/(?:\w[\w.-]*@)?[A-Za-z0-9][\w.-]*(?::\d+)?\/|\w[\w.-]*@[A-Za-z0-9][\w.-]*:|file:\/\/\/|\/|[A-Za-z]:[\\/])/;

export function openRemote(git: Git, { url, branch, token = '' }: RemoteSettings): Remote {
  if (!ADDRESS.test(url)) {
    throw new UserError(
      'environment  HUB_CONTENT_REMOTE: found an address that cannot be used; expected https://host/path, ssh://host/path, git@host:path ' +
        'or the path of a folder. Fix: leave out name and password, and set the token by itself.',
    );
  }
  const config: Readonly<Record<string, string>> =
    token === '' || !url.startsWith('http')
      ? {}
      : { [`http.${url}.extraHeader`]: `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}` };
  const tracking = (name: string): string => `refs/remotes/hub/${name}`;

  async function push(name: string, commit: string, force: readonly string[]): Promise<boolean> {
    const args = ['push', '--porcelain', '--no-verify', ...force, '--', url, `${commit}:${branchRef(name)}`];
    const { code, stdout } = await git.run(args, { config, timeout: CARRY, answers: [1] });
    if (code === 0) {
      await git.run(['update-ref', tracking(name), commit]);
      return true;
    }
    const told = stdout.toString('utf8');
    if (/\[rejected\]/.test(told)) return false;
    throw new GitFailed('push', code, told.replaceAll('\t', ' ').trim());
  }

  return {
    branch,
    seen: (name) => readRef(git, tracking(name)),
    fetch: async (name) => {
      const listed = await git.text(['ls-remote', '--', url, branchRef(name)], { config, timeout: ASK });
      const commit = /^([0-9a-f]{40,64})\t/.exec(listed)?.[1];
      if (commit === undefined) {
        await git.run(['update-ref', '-d', tracking(name)]);
        return undefined;
      }
      if ((await readRef(git, tracking(name))) === commit) return commit;
      const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--', url];
      await git.run([...args, `+${branchRef(name)}:${tracking(name)}`], { config, timeout: CARRY });
      return readRef(git, tracking(name));
    },
    push: (name, commit) => push(name, commit, []),
    replace: async (name, commit) => {
      const seen = (await readRef(git, tracking(name))) ?? '';
      return push(name, commit, [`--force-with-lease=${branchRef(name)}:${seen}`]);
    },
  };
}
