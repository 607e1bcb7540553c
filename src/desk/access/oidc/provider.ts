/** The organisation's own provider (OpenID Connect, https://openid.net/specs/openid-connect-core-1_0.html), asked when somebody signs in. */
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client';
import * as z from 'zod';

export interface OidcSettings {
  /** Address of the provider. */
  readonly issuer: string;
  readonly clientId: string;
  /** Absent for a public client, which PKCE alone protects. */
  readonly clientSecret?: string | undefined;
}

/** What the browser keeps while it is at the provider, and nobody else knows. */
export interface OidcAttempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Whom the provider vouches for. */
export interface OidcIdentity {
  /** Issuer and subject, with a space between: never given to somebody else. */
  readonly subject: string;
  readonly email: string;
  /** Whether the provider says that the address is theirs. */
  readonly verified: boolean;
}

export interface OidcProvider {
  readonly begin: () => Promise<{ readonly address: string; readonly attempt: OidcAttempt }>;
  /** `query` is what the provider sent the browser back with. */
  readonly finish: (query: string, attempt: OidcAttempt) => Promise<OidcIdentity>;
}

const TIMEOUT_SECONDS = 10;
const claimsSchema = z.object({ email: z.string().optional(), email_verified: z.boolean().optional() });

/** Nothing is asked of the provider before somebody signs in; one that was down is asked anew the next time. */
export function createOidcProvider({ issuer, clientId, clientSecret }: OidcSettings, redirectUri: string): OidcProvider {
  let known: Promise<Configuration> | undefined;

  async function configuration(): Promise<Configuration> {
    const server = new URL(issuer);
    const execute = isLoopback(server) ? [allowInsecureRequests] : [];
    known ??= discovery(server, clientId, clientSecret, undefined, { timeout: TIMEOUT_SECONDS, execute });
    try {
      return await known;
    } catch (error) {
      known = undefined;
      throw error;
    }
  }

  return {
    begin: async () => {
      const config = await configuration();
      const attempt = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const address = buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid email',
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
      });
      return { address: address.href, attempt };
    },
    finish: async (query, { state, nonce, verifier }) => {
      const config = await configuration();
      const address = new URL(redirectUri);
      address.search = query;
      const tokens = await authorizationCodeGrant(config, address, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Error('the provider sent no ID token');
      // Providers put the address into the ID token, or tell it to whoever asks with the access token.
      const inToken = claimsSchema.safeParse(claims).data;
      const found =
        inToken?.email === undefined ? claimsSchema.parse(await fetchUserInfo(config, tokens.access_token, claims.sub)) : inToken;
      return { subject: `${claims.iss} ${claims.sub}`, email: found.email ?? '', verified: found.email_verified === true };
    },
  };
}

function isLoopback({ hostname }: URL): boolean {
  return ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
}
