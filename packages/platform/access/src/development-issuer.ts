import { createHash, createPrivateKey, createPublicKey, timingSafeEqual, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, SignJWT, type JSONWebKeySet } from 'jose';

const lifetimeSeconds = 3600;
const operatorScopes = ['*:read', '*:write', 'admin'];
/** What a partner does: order, ask for quotes, agree, report usage and ask for it, reconcile, ask for its bill and for what it is permitted, pay, complain, say what it adds to resources. The rest it may read, where it is party to it. */
const partnerScopes = ['*:read', ...['tmf621', 'tmf622', 'tmf635', 'tmf648', 'tmf651', 'tmf670', 'tmf672', 'tmf676', 'tmf677', 'tmf678', 'tmf735', 'partnerSettlement', 'partnerUsage', 'extension'].map((api) => `${api}:write`)];

/** As RFC 6749 §5 answers: a token, or an error code. */
export interface TokenReply {
  readonly status: 200 | 400 | 401;
  readonly body: Readonly<Record<string, string | number>>;
}

export interface DevelopmentIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly jwks: JSONWebKeySet;
  /** The secret of every client. */
  readonly secret: string;
  /** Answers `POST /oauth2/token`. @param form the fields of its body. @param authorization Basic credentials, if the client sends them so. */
  token(form: URLSearchParams, authorization?: string): Promise<TokenReply>;
  /** The body of `/.well-known/openid-configuration`. @param url where this process is reached. */
  configuration(url: string): Readonly<Record<string, unknown>>;
}

/**
 * An issuer of tokens for development, inside the process. Clients are `operator`, who may do everything, as may `operator:` and any name, for
 * where a second person is needed, and every party's id, limited to that party; the field `tenant` of the form chooses the tenant (default: `default`).
 * Issuers made of one seed accept each other's tokens, whichever process they are in.
 * @throws Error in production, whatever the configuration says.
 */
export async function developmentIssuer(seed: string): Promise<DevelopmentIssuer> {
  if (process.env.NODE_ENV === 'production') throw new Error('the development issuer hands tokens to everybody and is refused where NODE_ENV is production');
  const names = { issuer: 'urn:concord:development', audience: 'concord', secret: 'development' };
  const key = privateKey(seed);
  const publicJwk = await exportJWK(createPublicKey(key));
  const kid = await calculateJwkThumbprint(publicJwk);
  return {
    ...names,
    jwks: { keys: [{ ...publicJwk, kid, alg: 'EdDSA', use: 'sig' }] },
    token: (form, authorization) => answer(form, authorization, { ...names, key, kid }),
    configuration: (url) => ({
      issuer: names.issuer,
      token_endpoint: `${url}/oauth2/token`,
      jwks_uri: `${url}/.well-known/jwks.json`,
      grant_types_supported: ['client_credentials'],
      token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
      scopes_supported: operatorScopes,
    }),
  };
}

interface Signer {
  readonly issuer: string;
  readonly audience: string;
  readonly secret: string;
  readonly key: KeyObject;
  readonly kid: string;
}

async function answer(form: URLSearchParams, authorization: string | undefined, signer: Signer): Promise<TokenReply> {
  if (form.get('grant_type') !== 'client_credentials') return refused(400, 'unsupported_grant_type');
  const { client, secret } = credentials(form, authorization);
  if (client === '' || client === '*' || !same(secret, signer.secret)) return refused(401, 'invalid_client');
  const granted = isOperator(client) ? operatorScopes : partnerScopes;
  const asked = form.get('scope')?.split(' ') ?? granted;
  if (!asked.every((scope) => covers(granted, scope))) return refused(400, 'invalid_scope');
  const scope = asked.join(' ');
  return { status: 200, body: { access_token: await sign(client, scope, form.get('tenant') ?? 'default', signer), token_type: 'Bearer', expires_in: lifetimeSeconds, scope } };
}

const isOperator = (client: string): boolean => client === 'operator' || client.startsWith('operator:');

const refused = (status: 400 | 401, error: string): TokenReply => ({ status, body: { error } });

const covers = (granted: readonly string[], scope: string): boolean => granted.includes(scope) || granted.includes(scope.replace(/^[^:*]+:/, '*:'));

function credentials(form: URLSearchParams, authorization: string | undefined): { readonly client: string; readonly secret: string } {
  const basic = /^Basic ([\w+/=]+)$/i.exec(authorization ?? '')?.[1];
  if (basic === undefined) return { client: form.get('client_id') ?? '', secret: form.get('client_secret') ?? '' };
  const [client = '', secret = ''] = Buffer.from(basic, 'base64').toString('utf8').split(':').map((part) => new URLSearchParams(`v=${part}`).get('v') ?? '');
  return { client, secret };
}

function sign(client: string, scope: string, tenant: string, { issuer, audience, key, kid }: Signer): Promise<string> {
  return new SignJWT({ tenant, scope, client_id: client, ...(isOperator(client) ? {} : { party: client }) })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid })
    .setIssuer(issuer).setAudience(audience).setSubject(client)
    .setIssuedAt().setExpirationTime(`${lifetimeSeconds}s`)
    .sign(key);
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const same = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

/** Ed25519 from 32 bytes (RFC 8410 §7: what stands before them is the same for every key). */
function privateKey(seed: string): KeyObject {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), digest(seed)]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}
