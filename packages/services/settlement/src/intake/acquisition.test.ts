import { tenantForEachTest } from '@concord/testkit';
import { closeApril, closeMarch, conclude, type Deal, eur, expectStatus, linesOf, send, services, short } from '../story.fixture.ts';

const deal: Deal = {
  id: 'won',
  parties: [{ id: 'telco', role: 'seller', standing: true }, { id: 'shop', role: 'shop' }],
  terms: [{ '@type': 'AttributionCredit', id: 'credit', base: { priceType: 'usage', productOffering: ['plan'] }, percent: '10', periods: 2 }],
};

const suite = tenantForEachTest({ services });
beforeEach(async () => {
  const catalog = '/productCatalogManagement/v4';
  expectStatus(201, await suite.post(`${catalog}/productSpecification`, { id: 'made', name: 'plan', relatedParty: [{ id: 'telco', role: 'seller' }] }));
  expectStatus(201, await suite.post(`${catalog}/productOfferingPrice`, { id: 'use', name: 'use', priceType: 'usage', price: eur('1'), unitOfMeasure: { amount: 1, units: 'n' } }));
  expectStatus(201, await suite.post(`${catalog}/productOffering`, { id: 'plan', name: 'plan', productSpecification: { id: 'made' }, productOfferingPrice: [{ id: 'use' }] }));
  await suite.settled();
  await conclude(deal, suite);
});

/** An order of the plan that completed on a day, won by the shop. */
async function order(customer: string, day: string): Promise<void> {
  const path = '/productOrderingManagement/v4/productOrder';
  const relatedParty = [{ id: customer, role: 'customer' }, { id: 'telco', role: 'seller' }, { id: 'shop', role: 'acquirer' }];
  expectStatus(201, await suite.post(path, { id: `order-${customer}`, relatedParty, productOrderItem: [{ id: '1', action: 'add', productOffering: { id: 'plan' } }] }));
  expectStatus(200, await suite.patch(`${path}/order-${customer}`, { state: 'completed', completionDate: `${day}T00:00:00Z` }));
  await suite.settled();
}

const used = (customer: string, day: string, n: number) => send([{ day, n, offering: 'plan', parties: [{ id: customer, role: 'customer' }, { id: 'telco', role: 'seller' }] }], suite);

it('credits who won the customer for what is used after the order', async () => {
  await order('ann', '2026-03-05');
  await used('ann', '2026-03-04', 100);
  await used('ann', '2026-03-06', 30);
  await used('bob', '2026-03-06', 500);
  expect(short(await linesOf(suite, await closeMarch(suite)))).toEqual(['credit telco>shop 3 EUR']);
});

it('credits it as well where the use was heard of before the order', async () => {
  await used('ann', '2026-03-06', 30);
  await order('ann', '2026-03-05');
  expect(short(await linesOf(suite, await closeMarch(suite)))).toEqual(['credit telco>shop 3 EUR']);
});

it('credits it with the next close where the period was closed before the order was heard of', async () => {
  await used('ann', '2026-03-06', 30);
  expect(short(await linesOf(suite, await closeMarch(suite)))).toEqual([]);
  await order('ann', '2026-03-05');
  expect(short(await linesOf(suite, await closeApril(suite)))).toEqual(['credit telco>shop 3 EUR']);
});
