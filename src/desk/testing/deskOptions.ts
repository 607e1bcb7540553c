import type { DeskOptions } from '#desk/desk.ts';
import { codeRoot } from '#content/codeRoot.ts';

/** A desk of this checkout that keeps what it gets in `folder`, without mail, a provider or a remote. */
export function deskOptions(folder: string, changes: Partial<DeskOptions> = {}): DeskOptions {
  return {
    siteDir: codeRoot,
    folder,
    hubUrl: 'http://hub.example',
    site: { inPages: null, switchTo: () => Promise.resolve() },
    log: undefined,
    settings: { trustProxy: 0, mail: undefined, oidc: undefined, remote: undefined, forge: undefined },
    ...changes,
  };
}
