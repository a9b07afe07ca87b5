import { givenSuite, type GivenSuite } from '@concord/testkit';
import { close, conclude, enter, services, use } from '../story.fixture.ts';

const [v4, v5] = ['/customerBillManagement/v4', '/customerBillManagement/v5'];
const calls = { usageType: 'calls', payer: 'western', payee: 'northern', price: '0.1001' };

interface Seen {
  readonly id: string;
  readonly [attribute: string]: unknown;
}

let suite: GivenSuite;
let bill: Seen;
beforeAll(async () => {
  suite = await givenSuite({ services, clock: () => new Date('2026-04-01T08:00:00Z') });
  await enter([{ id: 'northern' }, { id: 'western' }], suite);
  await conclude('roaming', [calls], suite);
  await use(calls, '1000', suite);
  await close(3, suite);
  [bill = { id: 'none' }] = (await suite.get<readonly Seen[]>(`${v5}/customerBill?relatedParty.partyOrPartyRole.id=western`)).body;
});
afterAll(() => suite.close());

it('shows a bill in the form of v5, of a cycle that can be read', async () => {
  expect(bill).toMatchObject({
    '@type': 'CustomerBill', href: `/tmf-api/customerBillManagement/v5/customerBill/${bill.id}`, runType: 'onCycle', billDocument: expect.arrayContaining([expect.objectContaining({ '@type': 'Attachment' })]) as unknown,
    relatedParty: expect.arrayContaining([{ '@type': 'RelatedPartyRefOrPartyRoleRef', role: 'payer', partyOrPartyRole: { '@type': 'PartyRef', id: 'western', href: '/tmf-api/party/v4/organization/western', '@referredType': 'Organization' } }]) as unknown,
  });
  const { id, href } = bill.billCycle as Seen;
  expect((await suite.get(`${v5}/billCycle/${id}`)).body).toMatchObject({
    '@type': 'BillCycle', href, name: '2026-03-01 to 2026-04-01', billingDate: '2026-04-01T08:00:00.000Z', validFor: { startDateTime: '2026-03-01T00:00:00.000Z', endDateTime: '2026-04-01T00:00:00.000Z' },
  });
});

it('shows the rates of a bill in the form of v5, found by its names', async () => {
  const rates = await suite.get<readonly Seen[]>(`${v5}/appliedCustomerBillingRate?bill.id=${bill.id}&appliedBillingRateType.ne=none`);
  const [inV4] = (await suite.get<readonly Seen[]>(`${v4}/appliedCustomerBillingRate?bill.id=${bill.id}`)).body;
  expect(rates.body).toMatchObject([{ '@type': 'AppliedCustomerBillingRate', appliedBillingRateType: inV4?.type, bill: { '@type': 'CustomerBillRef', id: bill.id }, taxExcludedAmount: { unit: 'EUR', value: 100.1 } }]);
});

it('takes the state of a bill from a v5 client as from one of v4, and nothing else', async () => {
  expect(await suite.patch(`${v5}/customerBill/${bill.id}`, { '@type': 'CustomerBill', state: 'validated' })).toMatchObject({ status: 200, body: { state: 'validated' } });
  expect((await suite.get(`${v4}/customerBill/${bill.id}`)).body).toMatchObject({ state: 'validated', relatedParty: expect.arrayContaining([expect.objectContaining({ id: 'western', role: 'payer' })]) as unknown });
});
