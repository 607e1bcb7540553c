/** A desk that has its access and nothing else, and browsers that ask it. */
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { createAccess, type Access, type AccessOptions } from '#desk/access/access.ts';
import { invite } from '#desk/access/invite.ts';
import { createApp } from '#desk/http/app.ts';
import type { Letters, Parts } from '#desk/http/parts.ts';
import type { LetterKind, LetterValues } from '#desk/mail/letter.ts';
import type { PrivateStore } from '#desk/store/privateStore.ts';
import { memoryPrivateStore } from '#desk/store/testing/memoryPrivateStore.ts';
import { memorySubmissionStore } from '#desk/store/testing/memorySubmissionStore.ts';
import type { Locale } from '#model/locale.ts';
import type { DeskSession, InviteRequest } from '#submission/deskApi.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: LightMyRequestResponse['headers'];
}

export interface Browser {
  readonly cookies: Map<string, string>;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  /** As the desk's own page does it: same origin, with the token it was told. */
  readonly post: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
}

export interface SentLetter {
  readonly to: string;
  readonly locale: Locale;
  readonly kind: LetterKind;
  readonly values: LetterValues;
}

export interface AccessDesk {
  readonly app: FastifyInstance;
  readonly access: Access;
  readonly store: PrivateStore;
  readonly mails: SentLetter[];
  readonly logged: string[];
  readonly clock: { time: number };
  readonly browser: (address?: string) => Browser;
  /** Invites as the command does, and returns the token of the link. */
  readonly invited: (request?: Partial<InviteRequest>) => Promise<string>;
  /** A browser in which somebody new of this role is signed in. */
  readonly signedIn: (request?: Partial<InviteRequest>) => Promise<Browser & { readonly id: string }>;
}

export const ORIGIN = 'http://127.0.0.1:3000';

export async function accessDesk(options: Partial<AccessOptions> & { readonly hasMail?: boolean } = {}): Promise<AccessDesk> {
  const { store = memoryPrivateStore(), hubUrl = ORIGIN, hasMail = true } = options;
  const clock = { time: Date.parse('2026-11-26T10:00:00Z') };
  const mails: SentLetter[] = [];
  const logged: string[] = [];
  const letters: Letters = {
    send: (_id, to, locale, kind, values) => {
      mails.push({ to, locale, kind, values });
      return Promise.resolve();
    },
  };
  const access = createAccess({
    store,
    hubUrl,
    now: () => clock.time,
    log: (line) => logged.push(line),
    letters: hasMail ? letters : undefined,
    ...options,
  });
  const app = await createApp(appParts(store, hubUrl), async (routes) => {
    await routes.register(access.routes);
    routes.get('/api/desk/queue', (request) => access.requireRole(request, 'editor'));
    routes.post('/api/desk/take', (request) => access.requirePerson(request));
  });

  const invited: AccessDesk['invited'] = async (request = {}) => {
    const asked = { email: 'ana@example.org', name: 'Ana', role: 'editor', languages: [], ...request } as const;
    const { invitation } = await invite(store, asked, { hubUrl, now: clock.time });
    return invitation.link.split('=')[1] ?? '';
  };
  const browser = (address = '192.0.2.1'): Browser => openBrowser(app, hubUrl, address);
  return {
    app,
    access,
    store,
    mails,
    logged,
    clock,
    browser,
    invited,
    signedIn: async (request) => {
      const opened = browser();
      const { body } = await opened.post('/api/desk/sign-in', { token: await invited(request) });
      return { ...opened, id: (body as DeskSession).person.id };
    },
  };
}

/** What the other routes need, which nobody asks here. */
function appParts(privates: PrivateStore, hubUrl: string): Parts {
  const never = (): never => {
    throw new Error('not here');
  };
  return {
    privates,
    hubUrl,
    trustProxy: 0,
    log: undefined,
    now: () => new Date(),
    submissions: memorySubmissionStore(),
    staging: { put: never, get: never, remove: never, sweep: never },
    photos: { read: never },
    proofs: { challenge: never, spend: never },
  };
}

export function openBrowser(app: FastifyInstance, hubUrl: string, remoteAddress = '192.0.2.1'): Browser {
  const cookies = new Map<string, string>();
  let csrf = '';
  async function ask(method: 'GET' | 'POST', url: string, body: unknown, headers: Record<string, string>): Promise<Answer> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await app.inject({
      method,
      url,
      remoteAddress,
      headers: { ...(cookie !== '' && { cookie }), ...headers },
      ...(body !== undefined && { payload: body as object }),
    });
    for (const { name, value, maxAge } of response.cookies) {
      if (maxAge === 0) cookies.delete(name);
      else cookies.set(name, value);
    }
    const answer: unknown = response.body === '' ? undefined : response.json();
    if (typeof answer === 'object' && answer !== null && 'csrf' in answer) csrf = String(answer.csrf);
    return { status: response.statusCode, body: answer, headers: response.headers };
  }
  return {
    cookies,
    get: (path, headers = {}) => ask('GET', path, undefined, headers),
    post: (path, body, headers = {}) =>
      ask('POST', path, body, { origin: hubUrl, 'sec-fetch-site': 'same-origin', 'x-hub-csrf': csrf, ...headers }),
  };
}

/** `401 signed-out` */
export function refusal({ status, body }: Answer): string {
  return `${status} ${(body as { readonly error: string }).error}`;
}
