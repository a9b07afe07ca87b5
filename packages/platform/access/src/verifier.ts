import { isDomainError, unauthenticated, unavailable } from '@concord/errors';
import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify, type JSONWebKeySet, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { Caller } from './caller.ts';
import { tokenCache } from './token-cache.ts';

export interface VerifierOptions {
  readonly issuer: string;
  readonly audience: string;
  /** Where the issuer publishes its keys, or the keys themselves. */
  readonly jwks: URL | JSONWebKeySet;
}

/** @throws DomainError `unauthenticated` for every token that is not wholly in order, `unavailable` when the issuer's keys cannot be had. */
export type Authenticate = (headers: { readonly authorization?: string | undefined }) => Promise<Caller>;

const longestToken = 8192;
const checks = {
  algorithms: ['RS256', 'ES256', 'EdDSA'],
  typ: 'at+jwt',
  requiredClaims: ['sub', 'exp', 'iat', 'tenant'],
  maxTokenAge: '24h',
  clockTolerance: 30,
};

/**
 * Verifies access tokens (RFC 9068): signature by a key of the issuer, its name, ours as audience, times, type. The claims
 * `tenant`, `party` (absent for the operator's own people) and `scope` become the caller. What the token says about
 * keys (`jku`, `jwk`, `x5u`) is not looked at. A verified token is remembered for five minutes at most.
 */
export function verifier({ issuer, audience, jwks }: VerifierOptions): Authenticate {
  const keys = jwks instanceof URL ? remoteKeys(jwks) : createLocalJWKSet(jwks);
  const remembered = tokenCache();
  return async ({ authorization }) => {
    const known = remembered.find(authorization ?? '', Date.now());
    if (known) return known;
    const token = bearer(authorization);
    const payload = await verified(token, keys, { ...checks, issuer, audience });
    const caller = callerOf(payload);
    remembered.keep(authorization ?? '', caller, { now: Date.now(), expiresAt: (payload.exp ?? 0) * 1000 });
    return caller;
  };
}

/** A rotated key is looked for at once, at most every 30 s; keys once read serve for an hour while the issuer is away. */
function remoteKeys(url: URL): JWTVerifyGetKey {
  const remote = createRemoteJWKSet(url, { cooldownDuration: 30_000, cacheMaxAge: 3_600_000, timeoutDuration: 5_000 });
  return async (header, token) => {
    try {
      return await remote(header, token);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys || error instanceof errors.JOSENotSupported) throw error;
      throw unavailable('issuerUnavailable', `the keys of the issuer cannot be read from ${url.href}`);
    }
  };
}

function bearer(authorization: string | undefined): string {
  const token = /^Bearer ([\w.-]+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined || token.length > longestToken) throw unauthenticated('tokenMissing', 'send a token: Authorization: Bearer <access token>');
  return token;
}

async function verified(token: string, keys: JWTVerifyGetKey, options: Parameters<typeof jwtVerify>[2]): Promise<JWTPayload> {
  try {
    return (await jwtVerify(token, keys, options)).payload;
  } catch (error) {
    if (isDomainError(error)) throw error;
    // Why it failed helps only those who try to forge one.
    throw unauthenticated('tokenRefused', 'the access token is not valid here, or no longer');
  }
}

function callerOf({ sub, tenant, party, scope }: JWTPayload): Caller {
  const named = (value: unknown): value is string => typeof value === 'string' && value !== '' && value !== '*';
  if (!named(sub) || !named(tenant) || (party !== undefined && !named(party)) || (scope !== undefined && typeof scope !== 'string')) {
    throw unauthenticated('claimsRefused', 'the claims sub, tenant, party and scope of the access token must be texts');
  }
  const scopes = new Set((scope ?? '').split(' ').filter((one) => one !== ''));
  return { tenant, subject: sub, scopes, ...(party === undefined ? {} : { party }) };
}
