/** The settings of the desk: read apart from those of a build, which has no business with secrets. */
import * as z from 'zod';
import { formatProblem } from '#model/problem.ts';
import { missing, processVariables, readAll, readEnvironment, type Read, type Setting, type Variables } from './environment.ts';

export const FORGES = ['github', 'gitlab', 'forgejo'] as const;

export interface DeskEnvironment {
  /** `HUB_DESK`: `off` serves the site alone, and the form ends in a file to send; undefined: the desk where it can be started. */
  readonly desk: 'on' | 'off' | undefined;
  /** `HUB_VAR`: where the desk keeps what must not be lost; undefined for `var` in the project's folder. */
  readonly folder: string | undefined;
  /** `HUB_TRUST_PROXY`: how many proxies of ours stand before it, whose word on who asks is taken. */
  readonly trustProxy: number;
  /** `HUB_DESK_LOG`: false writes no log. */
  readonly log: boolean;
  /** `HUB_SMTP_URL` and `HUB_MAIL_FROM`; undefined: no mail. */
  readonly mail: { readonly smtpUrl: string; readonly from: string } | undefined;
  /** `HUB_CONTENT_REMOTE` and `HUB_CONTENT_BRANCH`: where published content is pushed; undefined: it stays here. */
  readonly remote: { readonly url: string; readonly branch: string } | undefined;
  /** `HUB_FORGE`, `HUB_FORGE_API`, `HUB_FORGE_REPOSITORY`, `HUB_FORGE_TOKEN`: accepted cases become pull requests there. */
  readonly forge:
    | { readonly kind: (typeof FORGES)[number]; readonly api: string; readonly repository: string; readonly token: string }
    | undefined;
  /** `HUB_OIDC_ISSUER`, `HUB_OIDC_CLIENT_ID`, `HUB_OIDC_CLIENT_SECRET`: editors sign in at the organisation's own provider. */
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string } | undefined;
}

/** With a host, and a name and password whose % codes can be read. */
function isSmtpUrl(address: string): boolean {
  try {
    const { hostname, username, password } = new URL(address);
    return [hostname, username, password].map(decodeURIComponent)[0] !== '';
  } catch {
    return false;
  }
}

function setting<T>(schema: z.ZodType<T, string>, fallback: T, expected: string, fix: string, secret = false): Setting<T> {
  return { schema, fallback, expected, fix, secret };
}

function text(pattern: RegExp, expected: string, example: string, secret = false): Setting<string | undefined> {
  return setting<string | undefined>(z.string().regex(pattern), undefined, expected, `set it like ${example}, or leave it out`, secret);
}

const DESK = setting<'on' | 'off' | undefined>(
  z.enum(['on', 'off']),
  undefined,
  'on or off',
  'set HUB_DESK=off to serve the site alone, or leave it out to have the desk where it can be started',
);
const LOG = setting(
  z.enum(['info', 'silent']).transform((value) => value === 'info'),
  true,
  'info or silent',
  'leave it out for a line of JSON a request',
);
const VAR = text(/^[^\0\n]+$/, 'a folder', 'HUB_VAR=/var/lib/hub');
const TRUST_PROXY = setting(
  z.string().regex(/^\d$/).transform(Number),
  0,
  'a number of proxies, from 0 to 9',
  'set it to 1 behind one proxy such as nginx, or leave it out',
);
const SMTP_URL = setting<string | undefined>(
  z.url({ protocol: /^smtps?$/ }).refine(isSmtpUrl),
  undefined,
  'an address smtp://… or smtps://…',
  'set it like HUB_SMTP_URL=smtps://name:password@mail.example.org, with % codes for special characters in the password, or leave it out',
  true,
);
const MAIL_FROM = text(/^[^\r\n<>@]*<?[^\s<>@]+@[^\s<>@]+>?$/, 'an e-mail address', 'HUB_MAIL_FROM="Learning Hub <hub@example.org>"');
const REMOTE = text(
  /^(?:https:\/\/|ssh:\/\/|file:\/\/|\/|[\w.-]+@[\w.-]+:)\S+$/,
  'the address of a Git repository',
  'HUB_CONTENT_REMOTE=https://git.example.org/hub.git',
);
const BRANCH = setting(
  z.string().regex(/^[\w][\w./-]*$/),
  'main',
  'the name of a branch',
  'set it like HUB_CONTENT_BRANCH=main, or leave it out',
);
const FORGE = setting<(typeof FORGES)[number] | undefined>(
  z.enum(FORGES),
  undefined,
  `one of ${FORGES.join(', ')}`,
  'set it like HUB_FORGE=forgejo, or leave it out',
);
const FORGE_API = setting<string | undefined>(
  z.url({ protocol: /^https?$/ }).transform((address) => address.replace(/\/+$/, '')),
  undefined,
  'the address of the forge’s API',
  'set it like HUB_FORGE_API=https://api.github.com, or leave it out',
);
const REPOSITORY = text(/^[\w.-]+(?:\/[\w.-]+)+$/, 'owner/name', 'HUB_FORGE_REPOSITORY=kooperativa/hub');
const TOKEN = text(/^[\x21-\x7E]+$/, 'a token without spaces', 'HUB_FORGE_TOKEN=…', true);
const ISSUER = setting<string | undefined>(
  z.url({ protocol: /^https?$/ }),
  undefined,
  'the address of the provider',
  'set it like HUB_OIDC_ISSUER=https://login.example.org, or leave it out',
);
const CLIENT_ID = text(/^[\x21-\x7E]+$/, 'the id of the client', 'HUB_OIDC_CLIENT_ID=hub');
const CLIENT_SECRET = text(/^[\x21-\x7E]+$/, 'the secret of the client', 'HUB_OIDC_CLIENT_SECRET=…', true);

/** Throws one `UserError` that lists every bad value, and what is missing of a group that is set in part. */
export function readDeskEnvironment(variables: Variables = processVariables()): DeskEnvironment {
  return readAll(variables, (read, problems) => {
    const group = groupReader(read, problems);
    const mail = group({ HUB_SMTP_URL: SMTP_URL, HUB_MAIL_FROM: MAIL_FROM });
    const forge = group({ HUB_FORGE: FORGE, HUB_FORGE_API: FORGE_API, HUB_FORGE_REPOSITORY: REPOSITORY, HUB_FORGE_TOKEN: TOKEN });
    const oidc = group({ HUB_OIDC_ISSUER: ISSUER, HUB_OIDC_CLIENT_ID: CLIENT_ID, HUB_OIDC_CLIENT_SECRET: CLIENT_SECRET });
    const url = read('HUB_CONTENT_REMOTE', REMOTE);
    const branch = read('HUB_CONTENT_BRANCH', BRANCH);
    if (forge !== undefined && url === undefined) problems.push(missing('HUB_CONTENT_REMOTE', REMOTE));
    return {
      desk: read('HUB_DESK', DESK),
      folder: read('HUB_VAR', VAR),
      trustProxy: read('HUB_TRUST_PROXY', TRUST_PROXY),
      log: read('HUB_DESK_LOG', LOG),
      mail: mail && { smtpUrl: mail.HUB_SMTP_URL, from: mail.HUB_MAIL_FROM },
      remote: url === undefined ? undefined : { url, branch },
      forge: forge && {
        kind: forge.HUB_FORGE,
        api: forge.HUB_FORGE_API,
        repository: forge.HUB_FORGE_REPOSITORY,
        token: forge.HUB_FORGE_TOKEN,
      },
      oidc: oidc && { issuer: oidc.HUB_OIDC_ISSUER, clientId: oidc.HUB_OIDC_CLIENT_ID, clientSecret: oidc.HUB_OIDC_CLIENT_SECRET },
    };
  });
}

/** Where links of the desk lead: `HUB_URL`, or this machine at `PORT` where it is left out. */
export function readDeskUrl(variables: Variables = processVariables()): string {
  const { hubUrl, port } = readEnvironment(variables);
  return (variables['HUB_URL']?.trim() ?? '') === '' ? `http://127.0.0.1:${port}` : hubUrl;
}

type Group = Readonly<Record<string, Setting<string | undefined>>>;
type Values<G extends Group> = { readonly [K in keyof G]: NonNullable<G[K] extends Setting<infer T> ? T : never> };

/** All of a group or none: what is missing of one that was begun is a problem. */
function groupReader(read: Read, problems: string[]): <G extends Group>(group: G) => Values<G> | undefined {
  return (group) => {
    const before = problems.length;
    const values = Object.entries(group).map(([name, each]) => [name, read(name, each)] as const);
    const absent = values.filter(([, value]) => value === undefined).map(([name]) => name);
    if (absent.length === values.length || problems.length > before) return undefined;
    for (const name of absent) {
      const each = group[name];
      if (each !== undefined)
        problems.push(formatProblem({ file: 'environment', field: name, found: 'nothing', expected: each.expected, fix: each.fix }));
    }
    // Nothing is absent, and each value is what its setting reads.
    return absent.length === 0 ? (Object.fromEntries(values) as Values<typeof group>) : undefined;
  };
}
