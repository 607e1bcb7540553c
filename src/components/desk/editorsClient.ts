/** The one place from which editors' pages talk to the desk. */
import type { Locale } from '#model/locale.ts';
import { API } from '#submission/api.ts';
import type {
  DeskActions,
  DeskMember,
  DeskSession,
  DeskSubmission,
  Invitation,
  InviteRequest,
  PersonChange,
  QueueEntry,
  RevisionEntry,
  SignInMailRequest,
  SignInRequest,
  SiteState,
} from '#submission/deskApi.ts';
import type { SubmissionRecord } from '#submission/record.ts';
import { DeskRefusal, done, json, PATIENCE, refusedBy, send } from './request.ts';

const DESK = `${API}/desk`;

/** What needs no session. */
export const door = {
  /** Refused as `signed-out` where nobody is signed in. */
  session: (): Promise<DeskSession> => json(`${DESK}/session`, {}),
  signIn: (request: SignInRequest): Promise<DeskSession> => json(`${DESK}/sign-in`, post(request)),
  /** Whether or not somebody has the address. */
  mailLink: (request: SignInMailRequest): Promise<void> => done(`${DESK}/sign-in/request`, post(request)),
  /** Where the browser goes to sign in at the organisation's own provider. */
  oidcStart: (locale: Locale): string => `${DESK}/oidc/start?locale=${locale}`,
} as const;

export interface EditorsClient {
  readonly queue: () => Promise<readonly QueueEntry[]>;
  readonly submission: (reference: string) => Promise<DeskSubmission>;
  readonly photo: (reference: string, key: string) => Promise<Blob>;
  readonly history: (reference: string) => Promise<readonly RevisionEntry[]>;
  readonly revision: (reference: string, version: string) => Promise<SubmissionRecord>;
  /** Refused as `stale`, with what is there now in `current`, where somebody else was faster. */
  readonly act: <A extends keyof DeskActions>(
    reference: string,
    version: string,
    action: A,
    what: DeskActions[A],
  ) => Promise<DeskSubmission>;
  readonly erase: (reference: string, version: string) => Promise<void>;
  readonly site: () => Promise<SiteState>;
  readonly people: () => Promise<readonly DeskMember[]>;
  readonly invite: (request: InviteRequest) => Promise<Invitation>;
  readonly changePerson: (id: string, change: PersonChange) => Promise<DeskMember>;
  readonly signOut: () => Promise<void>;
  readonly signOutEverywhere: () => Promise<void>;
}

/** `csrf`: of the session. */
export function createEditorsClient(csrf: string): EditorsClient {
  const change = (body: unknown, version?: string): RequestInit => {
    const { headers, ...request } = post(body);
    return { ...request, headers: { ...headers, 'x-hub-csrf': csrf, ...(version !== undefined && { 'If-Match': version }) } };
  };
  const at = (reference: string): string => `${DESK}/submissions/${reference}`;
  return {
    queue: () => json(`${DESK}/queue`, {}),
    submission: (reference) => json(at(reference), {}),
    async photo(reference, key) {
      const response = await send(`${at(reference)}/photos/${key}`, {}, PATIENCE.photo);
      if (!response.ok) throw new DeskRefusal(await refusedBy(response));
      return response.blob();
    },
    history: (reference) => json(`${at(reference)}/history`, {}),
    revision: (reference, version) => json(`${at(reference)}/history/${version}`, {}),
    act: (reference, version, action, what) => json(`${at(reference)}/${action}`, change(what, version)),
    erase: (reference, version) => done(`${at(reference)}/erase`, change({}, version)),
    site: () => json(`${DESK}/site`, {}),
    people: () => json(`${DESK}/people`, {}),
    invite: (request) => json(`${DESK}/invitations`, change(request)),
    changePerson: (id, what) => json(`${DESK}/people/${id}`, change(what)),
    signOut: () => done(`${DESK}/sign-out`, change({})),
    signOutEverywhere: () => done(`${DESK}/sign-out/everywhere`, change({})),
  };
}

function post(body: unknown): { readonly method: string; readonly body: string; readonly headers: Record<string, string> } {
  return { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
}
