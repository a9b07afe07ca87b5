import { givenSuite, type GivenSuite } from '@concord/testkit';

let suite: GivenSuite;
beforeAll(async () => {
  suite = await givenSuite();
  await suite.post(`${catalog}/productSpecification`, { id: 'line-spec', name: 'line', relatedParty: [{ id: 'telco', role: 'seller' }] });
  await suite.post(`${catalog}/productOfferingPrice`, { id: 'line-price', name: 'line', priceType: 'recurring', price: { unit: 'EUR', value: '10' } });
  await suite.post(`${catalog}/productOffering`, { id: 'line', name: 'line', productSpecification: { id: 'line-spec' }, productOfferingPrice: [{ id: 'line-price' }] });
  await suite.settled();
});
afterAll(() => suite.close());

const catalog = '/productCatalogManagement/v4';
const agreements = '/agreementManagement/v4/agreement';
const quotes = '/quoteManagement/v4/quote';
const orders = '/productOrderingManagement/v4/productOrder';
const tickets = '/troubleTicket/v4/troubleTicket';
const engagedParty = [{ id: 'telco', role: 'supplier' }, { id: 'shop', role: 'buyer' }];
const signedBy = (...ids: readonly string[]) => ids.map((id) => ({ date: '2026-01-01T00:00:00Z', state: 'approved', relatedParty: [{ id }] }));

type Walk = (path: string) => Promise<unknown>;
const to = (attribute: string, ...states: readonly string[]): Walk => async (path) => {
  for (const state of states) {
    expect((await suite.patch(path, { [attribute]: state })).status).toBe(200);
    await suite.settled();
  }
};
const asItIs: Walk = () => Promise.resolve();

const agreement = (...signatories: readonly string[]) => ({
  name: 'calls', agreementType: 'partnership', agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' }, engagedParty, agreementAuthorization: signedBy(...signatories),
  agreementItem: [{ termOrCondition: [{ '@type': 'Charge', id: 'calls', payer: 'buyer', payee: 'supplier', on: { usageType: 'voice' }, price: { unit: 'EUR', value: '1' } }, { '@type': 'SettlementTerms', id: 'settlement', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR' }] }],
});
const item = { id: '1', action: 'add', productOffering: { id: 'line' } };
const quote = { quoteItem: [item] };
const order = { productOrderItem: [item] };
const ticket = { description: 'no line', severity: 'minor', ticketType: 'fault' };

/** Removes what has come that far. `by` is the partner that made it and alone sees it; the operator where it is absent. */
async function removal({ path, body, walk, by }: { readonly path: string; readonly body: object; readonly walk: Walk; readonly by?: string | undefined }): Promise<readonly unknown[]> {
  const { body: { id } } = await suite.as(by).post<{ id: string }>(path, body);
  await walk(`${path}/${id}`);
  const { status, body: answer } = await suite.as(by).delete<{ code?: string } | undefined>(`${path}/${id}`);
  return [status, answer?.code, (await suite.get(`${path}/${id}`)).status];
}

const stays = [409, 'bindingResource', 200];
const goes = [204, undefined, 404];

it.each<{ what: string; path: string; body: object; walk: Walk; by?: string; result: readonly unknown[] }>([
  { what: 'a draft', path: agreements, body: agreement(), walk: asItIs, result: goes },
  { what: 'a draft that was checked', path: agreements, body: agreement(), walk: to('status', 'validated'), result: goes },
  { what: 'a draft that one of two has signed', path: agreements, body: agreement('shop'), walk: asItIs, result: stays },
  { what: 'an agreement in force', path: agreements, body: agreement('telco', 'shop'), walk: to('status', 'validated'), result: stays },
  { what: 'a suspended agreement', path: agreements, body: agreement('telco', 'shop'), walk: to('status', 'validated', 'suspended'), result: stays },
  { what: 'a terminated agreement', path: agreements, body: agreement('telco', 'shop'), walk: to('status', 'validated', 'terminated'), result: stays },
  { what: 'a quote in progress', path: quotes, body: quote, walk: asItIs, by: 'shop', result: goes },
  { what: 'an approved quote', path: quotes, body: quote, walk: to('state', 'approved'), by: 'shop', result: stays },
  { what: 'an accepted quote', path: quotes, body: quote, walk: to('state', 'approved', 'accepted'), result: stays },
  { what: 'a cancelled quote', path: quotes, body: quote, walk: to('state', 'cancelled'), by: 'shop', result: goes },
  { what: 'an order in progress', path: orders, body: order, walk: to('state', 'inProgress'), result: stays },
  { what: 'a completed order', path: orders, body: order, walk: to('state', 'completed'), result: stays },
  { what: 'a cancelled order', path: orders, body: order, walk: to('state', 'cancelled'), result: goes },
  { what: 'a ticket nobody works at', path: tickets, body: ticket, walk: asItIs, by: 'shop', result: goes },
  { what: 'a ticket that is worked at', path: tickets, body: ticket, walk: to('status', 'inProgress'), by: 'shop', result: stays },
])('removes $what only where nobody relies on it', async ({ result, ...removed }) => expect(await removal(removed)).toEqual(result));

it('keeps a product that partners are paid for', async () => {
  await suite.post(orders, { id: 'paid-for', ...order });
  await suite.patch(`${orders}/paid-for`, { state: 'completed' });
  await suite.settled();
  const product = '/productInventory/v4/product/paid-for-1';
  expect((await suite.delete<{ code: string }>(product)).body.code).toBe('bindingResource');
  await suite.patch(product, { status: 'terminated' });
  expect((await suite.delete(product)).status).toBe(409);
});

it('keeps the report of a settled period as it was', async () => {
  await suite.post(agreements, { id: 'reported', ...agreement('telco', 'shop') });
  await suite.patch(`${agreements}/reported`, { status: 'validated' });
  await suite.settled();
  await suite.post('/usageManagement/v4/usage', { usageDate: '2026-03-10T00:00:00Z', usageType: 'voice', relatedParty: engagedParty });
  await suite.post('/partnerSettlement/v1/settlementRun', { period: { startDateTime: '2026-03-01T00:00:00Z', endDateTime: '2026-04-01T00:00:00Z' } });
  await suite.settled();
  const reports = '/revenueSharingReportManagement/v5/partyRevSharingReport';
  const [report] = (await suite.get<readonly { id: string }[]>(`${reports}?agreement.id=reported`)).body;
  const changed = await suite.patch<{ code: string }>(`${reports}/${report?.id ?? ''}`, { money: { unit: 'EUR', value: 9 } });
  expect([changed.status, changed.body.code]).toEqual([400, 'settledReportsStand']);
  expect((await suite.delete<{ code: string }>(`${reports}/${report?.id ?? ''}`)).body.code).toBe('bindingResource');
});
