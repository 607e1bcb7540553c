import { readDeskEnvironment, readDeskUrl } from './deskEnvironment.ts';
import { UserError } from './userError.ts';

function complaint(variables: Readonly<Record<string, string>>): string {
  try {
    readDeskEnvironment(variables);
    return 'none';
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

test('without settings nothing is needed from elsewhere', () => {
  expect(readDeskEnvironment({})).toEqual({ desk: undefined, folder: undefined, trustProxy: 0, log: true });
});

test('everything set', () => {
  const variables = {
    HUB_DESK: 'on',
    HUB_VAR: '/var/lib/hub',
    HUB_TRUST_PROXY: '1',
    HUB_DESK_LOG: 'silent',
    HUB_SMTP_URL: 'smtp://127.0.0.1:2525',
    HUB_MAIL_FROM: 'Hub <hub@example.org>',
    HUB_CONTENT_REMOTE: 'https://git.example.org/hub.git',
    HUB_FORGE: 'forgejo',
    HUB_FORGE_API: 'https://git.example.org/',
    HUB_FORGE_REPOSITORY: 'kooperativa/hub',
    HUB_FORGE_TOKEN: 'token',
    HUB_OIDC_ISSUER: 'https://login.example.org',
    HUB_OIDC_CLIENT_ID: 'hub',
    HUB_OIDC_CLIENT_SECRET: 'secret',
  };
  expect(readDeskEnvironment(variables)).toMatchInlineSnapshot(`
{
  "desk": "on",
  "folder": "/var/lib/hub",
  "forge": {
    "api": "https://git.example.org",
    "kind": "forgejo",
    "repository": "kooperativa/hub",
    "token": "token",
  },
  "log": false,
  "mail": {
    "from": "Hub <hub@example.org>",
    "smtpUrl": "smtp://127.0.0.1:2525",
  },
  "oidc": {
    "clientId": "hub",
    "clientSecret": "secret",
    "issuer": "https://login.example.org",
  },
  "remote": {
    "branch": "main",
    "url": "https://git.example.org/hub.git",
  },
  "trustProxy": 1,
}
`);
});

test('what is wrong is told at once, and no secret with it', () => {
  expect(
    complaint({
      HUB_DESK: 'yes',
      HUB_TRUST_PROXY: 'all',
      HUB_SMTP_URL: 'mail.example.org hunter2',
      HUB_FORGE: 'sourcehut',
      HUB_MAIL_FROM: 'nobody',
    }),
  ).toMatchInlineSnapshot(`
"environment  HUB_SMTP_URL: found 24 characters, not all of them allowed; expected an address smtp://… or smtps://…. Fix: set it like HUB_SMTP_URL=smtps://name:password@mail.example.org, with % codes for special characters in the password, or leave it out
environment  HUB_MAIL_FROM: found "nobody"; expected an e-mail address. Fix: set it like HUB_MAIL_FROM="Learning Hub <hub@example.org>", or leave it out
environment  HUB_FORGE: found "sourcehut"; expected one of github, gitlab, forgejo. Fix: set it like HUB_FORGE=forgejo, or leave it out
environment  HUB_DESK: found "yes"; expected on or off. Fix: set HUB_DESK=off to serve the site alone, or leave it out to have the desk where it can be started
environment  HUB_TRUST_PROXY: found "all"; expected a number of proxies, from 0 to 9. Fix: set it to 1 behind one proxy such as nginx, or leave it out"
`);
});

test.each<[Readonly<Record<string, string>>, string]>([
  [{ HUB_SMTP_URL: 'smtp://127.0.0.1' }, 'HUB_MAIL_FROM'],
  [
    { HUB_FORGE: 'github', HUB_FORGE_API: 'https://api.github.com', HUB_FORGE_REPOSITORY: 'a/b', HUB_FORGE_TOKEN: 't' },
    'HUB_CONTENT_REMOTE',
  ],
  [{ HUB_OIDC_ISSUER: 'https://login.example.org', HUB_OIDC_CLIENT_ID: 'hub' }, 'HUB_OIDC_CLIENT_SECRET'],
])('%j lacks %s', (variables, name) => {
  expect(complaint(variables)).toContain(`environment  ${name}: found nothing; expected`);
});

test('links of the desk lead to where it is served', () => {
  expect(readDeskUrl({ PORT: '4000' })).toBe('http://127.0.0.1:4000');
  expect(readDeskUrl({ PORT: '4000', HUB_URL: 'https://hub.example.org/' })).toBe('https://hub.example.org');
});
