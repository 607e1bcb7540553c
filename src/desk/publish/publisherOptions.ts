import type { Checker } from './check/checker.ts';
import type { MakePage } from './cases/madePage.ts';
import type { ForgeSettings } from './forge/forge.ts';
import type { RemoteSettings } from './remote/remote.ts';
import type { SyncTimes } from './remote/syncLoop.ts';
import type { BuildCheckout } from './site/buildCheckout.ts';

export interface PublisherOptions {
  /** The checkout the hub runs from; only read. */
  readonly siteDir: string;
  /** The desk's own folder. */
  readonly folder: string;
  /** `main` unless told otherwise. */
  readonly branch?: string;
  readonly makePage: MakePage;
  /** Serves another folder from now on. */
  readonly switchTo: (dir: string) => Promise<void>;
  /** What is written into pages beside the content: the public address, and where readers search. */
  readonly settings: unknown;
  readonly remote?: RemoteSettings | undefined;
  /** Only with a remote, which is its repository. */
  readonly forge?: ForgeSettings | undefined;
  readonly log: (line: string) => void;
  readonly build?: BuildCheckout;
  /** `YYYY-MM-DD` */
  readonly today?: () => string;
  readonly times?: SyncTimes;
  /** One that is shared with others; who made it closes it. */
  readonly checker?: Pick<Checker, 'problems'>;
  /** Transports of Git, for tests. */
  readonly protocols?: string;
}
