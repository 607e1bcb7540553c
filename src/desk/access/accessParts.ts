import type { Queue } from '#desk/queue.ts';
import type { PrivateStore } from '#desk/store/privateStore.ts';
import type { HubCookie } from './cookies.ts';
import type { InnerGate } from './gate.ts';
import type { Invitations } from './invitations.ts';
import type { Sessions } from './sessions.ts';
import type { SignIn } from './signIn.ts';

/** What the routes share. */
export interface AccessParts {
  readonly store: PrivateStore;
  /** Changes of people, one after the other: of two admins who make each other editors at once, the second is refused. */
  readonly changes: Queue;
  /** Public address of the hub, without a slash at the end. */
  readonly hubUrl: string;
  readonly now: () => number;
  readonly log: (line: string) => void;
  readonly cookie: HubCookie;
  readonly sessions: Sessions;
  readonly gate: InnerGate;
  readonly signIn: SignIn;
  readonly invitations: Invitations;
}
