/**
 * A real provider in a process of its own: `oidcServer.ts <port> <where it leads back to>`. Whoever signs in as `<name>` has the address
 * `<name>@example.org`, confirmed unless the name begins with `new`; as `<name>+<subject>` they are another person with that address.
 * Says `ready` to its parent.
 */
import { createServer } from 'node:http';
// oxlint-disable-next-line import/no-named-as-default -- its types have no named export
import Provider from 'oidc-provider';

const [port = '', redirectUri = '', claimsIn = 'userinfo'] = process.argv.slice(2);

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [
    {
      client_id: 'hub',
      client_secret: 'provider-secret',
      redirect_uris: [redirectUri],
      token_endpoint_auth_method: 'client_secret_post',
    },
  ],
  claims: { email: ['email', 'email_verified'] },
  conformIdTokenClaims: claimsIn === 'userinfo',
  pkce: { required: () => true },
  findAccount: (_context: unknown, accountId: string) => ({
    accountId,
    claims: () => {
      const [name = ''] = accountId.split('+');
      return { sub: accountId, email: `${name}@example.org`, email_verified: !name.startsWith('new') };
    },
  }),
});

createServer(provider.callback()).listen(Number(port), '127.0.0.1', () => process.send?.('ready'));
