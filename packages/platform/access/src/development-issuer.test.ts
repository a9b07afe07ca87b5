import { developmentIssuer, verifier, type DevelopmentIssuer } from './index.ts';

const form = (fields: Record<string, string>): URLSearchParams => new URLSearchParams({ grant_type: 'client_credentials', ...fields });
const callerBy = (trusted: DevelopmentIssuer, token: unknown) => verifier({ ...trusted })({ authorization: `Bearer ${String(token)}` });

describe('the development issuer', () => {
  it.each([
    { client_id: 'operator', caller: { tenant: 'default', subject: 'operator' } },
    { client_id: 'partner-7', caller: { tenant: 'default', subject: 'partner-7', party: 'partner-7' } },
    { client_id: 'partner-7', tenant: 'acme', caller: { tenant: 'acme', party: 'partner-7' } },
  ])('gives $client_id of tenant $tenant a token that the verifier takes', async ({ caller, ...fields }) => {
    const issuer = await developmentIssuer('seed');
    const { status, body } = await issuer.token(form({ ...fields, client_secret: issuer.secret }));
    expect([status, body.token_type]).toEqual([200, 'Bearer']);
    expect(await callerBy(issuer, body.access_token)).toMatchObject(caller);
  });

  it('never gives a partner the rights of the operator', async () => {
    const issuer = await developmentIssuer('seed');
    const { body } = await issuer.token(form({ client_id: 'partner-7', client_secret: issuer.secret }));
    const { scopes } = await callerBy(issuer, body.access_token);
    expect([scopes.has('*:write'), scopes.has('admin'), scopes.has('tmf620:write'), scopes.has('tmf622:write')]).toEqual([false, false, false, true]);
  });

  it.each([
    { fields: { client_id: 'operator', client_secret: 'guess' }, status: 401, error: 'invalid_client' },
    { fields: { client_id: 'operator' }, status: 401, error: 'invalid_client' },
    { fields: { client_id: '*', client_secret: 'development' }, status: 401, error: 'invalid_client' },
    { fields: { client_id: 'operator', client_secret: 'development', grant_type: 'password' }, status: 400, error: 'unsupported_grant_type' },
    { fields: { client_id: 'partner-7', client_secret: 'development', scope: 'tmf632:write' }, status: 400, error: 'invalid_scope' },
    { fields: { client_id: 'partner-7', client_secret: 'development', scope: 'admin' }, status: 400, error: 'invalid_scope' },
  ])('answers $fields with $error', async ({ fields, status, error }) => {
    const issuer = await developmentIssuer('seed');
    expect(await issuer.token(form(fields as Record<string, string>))).toEqual({ status, body: { error } });
  });

  it('takes the credentials in the header and gives no more than was asked for', async () => {
    const issuer = await developmentIssuer('seed');
    const basic = `Basic ${Buffer.from('partner%2F7:development').toString('base64')}`;
    const { body } = await issuer.token(form({ scope: 'tmf632:read' }), basic);
    expect(await callerBy(issuer, body.access_token)).toMatchObject({ party: 'partner/7', scopes: new Set(['tmf632:read']) });
  });

  it('is trusted by processes of the same seed alone', async () => {
    const [here, there, elsewhere] = [await developmentIssuer('one'), await developmentIssuer('one'), await developmentIssuer('two')];
    const { body } = await here.token(form({ client_id: 'operator', client_secret: here.secret }));
    expect(await callerBy(there, body.access_token)).toMatchObject({ subject: 'operator' });
    await expect(callerBy(elsewhere, body.access_token)).rejects.toMatchObject({ kind: 'unauthenticated' });
  });

  it('is refused in production', async () => {
    const before = process.env.NODE_ENV;
    process.env.NODE_ENV = 'production';
    try {
      await expect(developmentIssuer('seed')).rejects.toThrow('refused where NODE_ENV is production');
    } finally {
      process.env.NODE_ENV = before;
    }
  });
});
