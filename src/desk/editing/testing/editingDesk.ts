/** A desk with everything but a site to build: its content is a small hub in Git, and its "build" copies pages. */
import { openBrowser, type Browser } from '#desk/access/testing/accessDesk.ts';
import { createAccess } from '#desk/access/access.ts';
import { invite } from '#desk/access/invite.ts';
import { casePage } from '#desk/publish/cases/casePage.ts';
import { SITE } from '#content/testing/site.ts';
import { createHub, openDesk, type Desk } from '#desk/publish/testing/deskHub.ts';
import { SECRET, testApp, type TestApp } from '#desk/testing/testParts.ts';
import type { Parts } from '#desk/http/parts.ts';
import type { Refused, SubmissionView } from '#submission/api.ts';
import type { DeskActions, DeskSession, DeskSubmission, InviteRequest } from '#submission/deskApi.ts';
import { followPublisher, type Appearances } from '#desk/editing/appearances.ts';
import { editingRoutes } from '#desk/editing/editingRoutes.ts';

export interface Editor extends Browser {
  readonly id: string;
  readonly see: (reference: string) => Promise<DeskSubmission>;
  /** As the page does it, at the version it sees. */
  readonly act: <A extends keyof DeskActions>(reference: string, action: A, what: DeskActions[A], version?: string) => Promise<Acting>;
}

/** `refused` is `''` where it was done, else `409 stale`. */
export interface Acting {
  readonly refused: string;
  readonly body: DeskSubmission & Refused;
}

export interface EditingDesk extends TestApp {
  readonly content: Desk;
  readonly appearances: Appearances;
  readonly editor: (request?: Partial<InviteRequest>) => Promise<Editor>;
  /** What the contributor sees. */
  readonly view: (reference: string) => Promise<SubmissionView>;
}

const PEOPLE = 'data/contributors.yaml';
const EDITORS = '- id: hub-editors\n  kind: person\n  name: Editors\n';

export async function editingDesk(change: Partial<Parts> = {}): Promise<EditingDesk> {
  const content = await openDesk(createHub({ [PEOPLE]: String(SITE[PEOPLE]) + EDITORS }), { makePage: casePage });
  const { publisher } = content;
  const desk = await testApp(change, async (app, { privates, hubUrl, letters, ...parts }) => {
    const access = createAccess({ store: privates, hubUrl, letters, log: () => {} });
    await app.register(access.routes);
    editingRoutes(app, { ...parts, privates, hubUrl, letters, access, publisher });
  });
  const { app, parts, lines } = desk;
  const appearances = followPublisher({ ...parts, publisher, log: (line) => void (lines as string[]).push(line) });
  const view = async (reference: string): Promise<SubmissionView> => {
    const response = await app.inject({ url: `/api/submissions/${reference}`, headers: { authorization: `Bearer ${SECRET}` } });
    return response.json<SubmissionView>();
  };
  let editors = 0;
  const editor = async (request: Partial<InviteRequest> = {}): Promise<Editor> => {
    editors += 1;
    const asked = { email: `e${editors}@example.org`, name: `Editor ${editors}`, role: 'editor', languages: [], ...request } as const;
    const { invitation } = await invite(parts.privates, asked, { hubUrl: parts.hubUrl, now: Date.now() });
    const browser = openBrowser(app, parts.hubUrl);
    const { body } = await browser.post('/api/desk/sign-in', { token: invitation.link.split('=')[1] ?? '' });
    return asEditor(browser, (body as DeskSession).person.id);
  };
  return {
    ...desk,
    content,
    appearances,
    editor,
    view,
    close: async () => {
      await appearances.close();
      await desk.close();
    },
  };
}

function asEditor(browser: Browser, id: string): Editor {
  const see = async (reference: string): Promise<DeskSubmission> =>
    (await browser.get(`/api/desk/submissions/${reference}`)).body as DeskSubmission;
  return {
    ...browser,
    id,
    see,
    act: async (reference, action, what, version) => {
      const expected = version ?? (await see(reference)).version;
      const { status, body } = await browser.post(`/api/desk/submissions/${reference}/${action}`, what, { 'if-match': expected });
      return { refused: status === 200 ? '' : `${status} ${(body as Refused).error}`, body: body as DeskSubmission & Refused };
    },
  };
}
