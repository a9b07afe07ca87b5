import { readFileSync } from 'node:fs';
import { developmentSession, playCase, readCase } from '@concord/cli';
import { givenSuite, type GivenSuite } from '@concord/testkit';

let suite: GivenSuite;
beforeAll(async () => { suite = await givenSuite(); });
afterAll(() => suite.close());

interface Agreement { readonly engagedParty: readonly object[]; readonly agreementItem: readonly { readonly termOrCondition: readonly object[] }[]; readonly finding?: readonly object[] }

/** The month of the case comes to more than 1 EUR and to less than 5000. */
it.each([
  { amount: '5000', finds: [{ code: 'guaranteeNotReached', termId: 'guarantee', pointer: '/agreementItem/1/termOrCondition/0/amount', severity: 'warning' }] },
  { amount: '1', finds: [] },
])('an amendment that guarantees $amount is held against what the last closed period came to', async ({ amount, finds }) => {
  const tenant = `guarantee-${amount}`;
  const operator = suite.as(undefined, tenant);
  await playCase(readCase(readFileSync(new URL('../../../../../examples/cases/a11-b2p.json', import.meta.url), 'utf8')), developmentSession(suite.url, tenant), () => undefined);
  await suite.settled();
  const { body: { engagedParty, agreementItem } } = await operator.get<Agreement>('/agreementManagement/v4/agreement/data');
  const guarantee = { '@type': 'MinimumGuarantee', id: 'guarantee', payer: 'purchaser', payee: 'supplier', terms: ['records'], amount: { unit: 'EUR', value: amount } };
  await operator.post('/agreementManagement/v4/agreement', {
    id: 'data-2', name: 'Data, with a guarantee', agreementType: 'partnership', version: '2', agreementPeriod: { startDateTime: '2026-04-01T00:00:00Z' }, engagedParty, associatedAgreement: [{ id: 'data' }],
    agreementItem: [...agreementItem, { termOrCondition: [guarantee] }],
  });
  const { status, body } = await operator.patch<Agreement>('/agreementManagement/v4/agreement/data-2', { status: 'validated' });
  expect([status, body.finding]).toEqual([200, finds.map((finding) => expect.objectContaining(finding) as unknown)]);
}, 60_000);
