/** Asks the API of a forge: one host, JSON, no redirects, and an end to waiting. */
import { ForgeRefused } from '#desk/publish/publishErrors.ts';

export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Below the API's address, with its query. */
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

export interface ApiAnswer {
  readonly status: number;
  /** Not yet parsed; undefined for an empty answer. */
  readonly body: unknown;
  /** What the forge says about a failure, for people. */
  readonly message: string;
}

export type AskApi = (request: ApiRequest) => Promise<ApiAnswer>;

const PATIENCE_MILLISECONDS = 20_000;
const MAX_MESSAGE = 300;

/** `headers` carry the token; they are in no message. */
export function createApi(api: string, headers: Readonly<Record<string, string>>): AskApi {
  const root = api.replace(/\/+$/, '');
  return async ({ method, path, body }) => {
    const response = await fetch(root + path, {
      method,
      headers: {
        accept: 'application/json',
        'user-agent': 'kooperativa-hub-desk',
        ...headers,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    }).catch((error: unknown) => {
      throw new ForgeRefused(`${hostOf(root)} cannot be reached (${reasonOf(error)}). Fix: try again later`);
    });
    const text = await response.text();
    if (response.status >= 300 && response.status < 400) {
      throw new ForgeRefused(`${hostOf(root)} answers with a redirect. Fix: set the address of the API itself`);
    }
    const parsed = parseJson(text);
    return { status: response.status, body: parsed, message: messageOf(parsed) };
  };
}

/** For an answer nobody expects. */
export function refused(what: string, { status, message }: ApiAnswer): ForgeRefused {
  const fix =
    status === 401 || status === 403 || status === 404
      ? 'see that the token may write to the repository, and that its name is right'
      : 'see what the forge says, and try again';
  return new ForgeRefused(`${what}: the forge answered ${status}${message === '' ? '' : ` (${message})`}. Fix: ${fix}`);
}

function hostOf(root: string): string {
  return new URL(root).host;
}

/** `fetch` hides the reason in the cause of its error, for several addresses of a host as a list without a message. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as {
    readonly message?: unknown;
    readonly cause?: { readonly message?: unknown; readonly code?: unknown };
  };
  const reasons = [cause?.message, cause?.code, message];
  return reasons.find((reason): reason is string => typeof reason === 'string' && reason !== '') ?? 'no reason given';
}

function parseJson(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function messageOf(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('message' in body)) return '';
  const { message } = body;
  return (typeof message === 'string' ? message : JSON.stringify(message)).replaceAll(/\s+/g, ' ').slice(0, MAX_MESSAGE);
}
