import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JSONWebKeySet, type JWTPayload } from 'jose';
import { verifier } from './index.ts';

const issuer = 'https://issuer.example';
const audience = 'concord';
const ours = await generateKeyPair('ES256', { extractable: true });
const theirs = await generateKeyPair('ES256', { extractable: true });
const jwk = { ...(await exportJWK(ours.publicKey)), kid: 'k1', alg: 'ES256' };
const jwks: JSONWebKeySet = { keys: [jwk] };

const now = (): number => Math.floor(Date.now() / 1000);
const claims = (): JWTPayload => ({ iss: issuer, aud: audience, sub: 'client-1', tenant: 't1', party: 'p1', scope: 'tmf632:read tmf622:write', iat: now(), exp: now() + 60 });
const without = (name: string): JWTPayload => Object.fromEntries(Object.entries(claims()).filter(([key]) => key !== name));

interface Forgery {
  readonly payload?: JWTPayload;
  readonly header?: Record<string, unknown>;
  readonly key?: CryptoKey | Uint8Array;
}
const signed = ({ payload = claims(), header = {}, key = ours.privateKey }: Forgery = {}): Promise<string> =>
  new SignJWT(payload).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'k1', ...header }).sign(key);

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const unsigned = (alg: string): string => `${part({ alg, typ: 'at+jwt', kid: 'k1' })}.${part(claims())}.`;

async function tampered(): Promise<string> {
  const [header = '', , signature = ''] = (await signed()).split('.');
  return `${header}.${part({ ...claims(), tenant: 't2' })}.${signature}`;
}

async function withoutSignature(): Promise<string> {
  return (await signed()).replace(/\.[^.]+$/, '.');
}

const publicAsSecret = new TextEncoder().encode(JSON.stringify(jwk));
const theirJwk = await exportJWK(theirs.publicKey);

const attacks: readonly { readonly why: string; readonly token: () => string | Promise<string> }[] = [
  { why: 'algorithm none', token: () => unsigned('none') },
  { why: 'algorithm nOnE', token: () => unsigned('nOnE') },
  { why: 'HMAC with the public key as secret', token: () => signed({ header: { alg: 'HS256' }, key: publicAsSecret }) },
  { why: 'another key under our kid', token: () => signed({ key: theirs.privateKey }) },
  { why: 'a key of its own in jwk', token: () => signed({ header: { jwk: theirJwk }, key: theirs.privateKey }) },
  { why: 'a key of its own by jku', token: () => signed({ header: { jku: 'https://evil.example/jwks', kid: 'k2' }, key: theirs.privateKey }) },
  { why: 'an unknown kid', token: () => signed({ header: { kid: 'k9' } }) },
  { why: 'expired', token: () => signed({ payload: { ...claims(), exp: now() - 60 } }) },
  { why: 'nbf in the future', token: () => signed({ payload: { ...claims(), nbf: now() + 600 } }) },
  { why: 'iat in the future', token: () => signed({ payload: { ...claims(), iat: now() + 600, exp: now() + 900 } }) },
  { why: 'issued more than a day ago', token: () => signed({ payload: { ...claims(), iat: now() - 90_000, exp: now() + 600 } }) },
  { why: 'no exp', token: () => signed({ payload: without('exp') }) },
  { why: 'no iat', token: () => signed({ payload: without('iat') }) },
  { why: 'no sub', token: () => signed({ payload: without('sub') }) },
  { why: 'no tenant', token: () => signed({ payload: without('tenant') }) },
  { why: 'no issuer', token: () => signed({ payload: without('iss') }) },
  { why: 'another issuer', token: () => signed({ payload: { ...claims(), iss: 'https://issuer.example.evil' } }) },
  { why: 'no audience', token: () => signed({ payload: without('aud') }) },
  { why: 'another audience', token: () => signed({ payload: { ...claims(), aud: 'billing' } }) },
  { why: 'an id token', token: () => signed({ header: { typ: 'JWT' } }) },
  { why: 'a tampered payload', token: tampered },
  { why: 'no signature', token: withoutSignature },
  { why: 'an unknown critical header', token: async () => (await signed()).replace(/^[^.]+/, part({ alg: 'ES256', typ: 'at+jwt', kid: 'k1', crit: ['x'], x: 1 })) },
  { why: 'a party that is not a text, which must not count as none', token: () => signed({ payload: { ...claims(), party: null } }) },
  { why: 'an empty party', token: () => signed({ payload: { ...claims(), party: '' } }) },
  { why: 'the party that stands for all', token: () => signed({ payload: { ...claims(), party: '*' } }) },
  { why: 'a tenant that is a list', token: () => signed({ payload: { ...claims(), tenant: ['t1', 't2'] } }) },
  { why: 'a megabyte', token: () => 'a'.repeat(1_000_000) },
  { why: 'empty', token: () => '' },
  { why: 'not a token', token: () => 'a.b' },
];

describe('the verifier', () => {
  const authenticate = verifier({ issuer, audience, jwks });

  it('makes the caller from the claims of a good token', async () => {
    const caller = await authenticate({ authorization: `Bearer ${await signed()}` });
    expect(caller).toEqual({ tenant: 't1', party: 'p1', subject: 'client-1', scopes: new Set(['tmf632:read', 'tmf622:write']) });
  });

  it('takes a token without party for the operator, without scope for nobody who may', async () => {
    const caller = await authenticate({ authorization: `bearer ${await signed({ payload: Object.fromEntries(Object.entries(claims()).filter(([name]) => name !== 'party' && name !== 'scope')) })}` });
    expect(caller).toEqual({ tenant: 't1', subject: 'client-1', scopes: new Set() });
  });

  it('forgives clocks that differ by less than 30 s', async () => {
    const token = await signed({ payload: { ...claims(), exp: now() - 5 } });
    expect((await authenticate({ authorization: `Bearer ${token}` })).subject).toBe('client-1');
  });

  it.each(attacks)('refuses $why', async ({ token }) => {
    await expect(authenticate({ authorization: `Bearer ${await token()}` })).rejects.toMatchObject({ kind: 'unauthenticated' });
  });

  it.each([undefined, '', 'Basic b3BlcmF0b3I6eA==', 'Bearer', 'Bearer a b'])('refuses the header %p', async (authorization) => {
    await expect(authenticate({ authorization })).rejects.toMatchObject({ kind: 'unauthenticated', code: 'tokenMissing' });
  });

  it('does not say why a token was refused', async () => {
    const messages = new Set<string>();
    for (const forgery of [{ key: theirs.privateKey }, { payload: without('exp') }]) {
      await authenticate({ authorization: `Bearer ${await signed(forgery)}` }).catch((error: unknown) => messages.add(String(error)));
    }
    expect(messages.size).toBe(1);
  });

  it('remembers a verified token and no other', async () => {
    const token = await signed();
    const first = await authenticate({ authorization: `Bearer ${token}` });
    expect(await authenticate({ authorization: `Bearer ${token}` })).toBe(first);
    await expect(authenticate({ authorization: `Bearer ${token.slice(0, -4)}AAAA` })).rejects.toMatchObject({ kind: 'unauthenticated' });
  });
});

describe('the verifier with keys at an address', () => {
  let server: Server;
  let reads = 0;
  beforeAll(async () => {
    server = createServer((_request, response) => { reads += 1; response.setHeader('content-type', 'application/json').end(JSON.stringify(jwks)); });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  const address = (): URL => new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`);

  it('reads them once', async () => {
    const authenticate = verifier({ issuer, audience, jwks: address() });
    for (const sub of ['a', 'b', 'c']) await authenticate({ authorization: `Bearer ${await signed({ payload: { ...claims(), sub } })}` });
    expect(reads).toBe(1);
  });

  it('says unavailable, not unauthenticated, when they cannot be read', async () => {
    const authenticate = verifier({ issuer, audience, jwks: new URL('http://127.0.0.1:1/jwks.json') });
    await expect(authenticate({ authorization: `Bearer ${await signed()}` })).rejects.toMatchObject({ kind: 'unavailable', code: 'issuerUnavailable' });
  });
});
