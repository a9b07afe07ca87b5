import { eur, expectStatus, type Deal, type Story } from './story.fixture.ts';

const catalog = '/productCatalogManagement/v4';
const orders = '/productOrderingManagement/v4/productOrder';
const payments = '/paymentManagement/v4';

/** A box that the seller sells for 100, with 31 a month and 0.50 a unit of use, of which two others get their shares. */
export const shared: Deal = {
  id: 'shared',
  parties: [{ id: 'sell', role: 'seller', standing: true }, { id: 'maker', role: 'maker', standing: true }, { id: 'agent', role: 'agent', standing: true }],
  terms: [
    { '@type': 'RevenueShare', id: 'once', base: { priceType: 'oneTime', productOffering: ['box'] }, holder: 'seller', shares: [{ party: 'maker', percent: '33.33' }, { party: 'agent', percent: '10' }] },
    { '@type': 'RevenueShare', id: 'monthly', base: { priceType: 'recurring', productOffering: ['box'] }, holder: 'seller', shares: [{ party: 'maker', percent: '50' }] },
    { '@type': 'Charge', id: 'fee', payer: 'seller', payee: 'agent', on: { order: { productOffering: ['box'] } }, price: eur('7') },
  ],
};

/** @param recurring whether it also costs something every month @param unit of the one-time price; euro where it says nothing */
export async function openShop(suite: Story, { recurring, unit = 'EUR' }: { readonly recurring: boolean; readonly unit?: string }): Promise<void> {
  const prices = [{ id: 'box-once', priceType: 'oneTime', price: { unit, value: '100' } }, ...(recurring ? [{ id: 'box-monthly', priceType: 'recurring', price: eur('31'), recurringChargePeriodType: 'month', recurringChargePeriodLength: 1 }] : [])];
  expectStatus(201, await suite.post(`${catalog}/productSpecification`, { id: 'box-made', name: 'box', lifecycleStatus: 'Active', relatedParty: [{ id: 'sell', role: 'seller', '@referredType': 'Organization' }] }));
  for (const price of prices) expectStatus(201, await suite.post(`${catalog}/productOfferingPrice`, { ...price, name: price.id, lifecycleStatus: 'Active' }));
  expectStatus(201, await suite.post(`${catalog}/productOffering`, { id: 'box', name: 'box', lifecycleStatus: 'Active', isSellable: true, productSpecification: { id: 'box-made' }, productOfferingPrice: prices.map(({ id }) => ({ id })) }));
  await suite.settled();
}

/** An order of boxes that is delivered on a day. */
export async function deliver(id: string, day: string, quantity: number, suite: Story): Promise<void> {
  const relatedParty = [{ id: 'c1', role: 'customer', '@referredType': 'Individual' }, { id: 'sell', role: 'seller', '@referredType': 'Organization' }];
  expectStatus(201, await suite.post(orders, { id, relatedParty, productOrderItem: [{ id: '1', action: 'add', quantity, productOffering: { id: 'box' } }] }));
  expectStatus(200, await suite.patch(`${orders}/${id}`, { state: 'completed', completionDate: `${day}T10:00:00Z` }));
  await suite.settled();
}

const moved = (value: number | string) => ({ account: { id: 'a' }, paymentMethod: { '@type': 'bankAccountTransfer' }, amount: eur(value), totalAmount: eur(value) });

interface Bill {
  readonly id: string;
  readonly amountDue: { readonly value: number };
}

export async function billOf(suite: Story): Promise<Bill> {
  const [bill] = (await suite.get<readonly Bill[]>('/customerBillManagement/v4/customerBill?category=customer')).body;
  if (!bill) throw new Error('nobody was billed');
  return bill;
}

/** Pays a bill whole. @returns the payment's id */
export async function payBill({ id, amountDue }: Bill, suite: Story): Promise<string> {
  const paid = await suite.post<{ id: string }>(`${payments}/payment`, { paymentDate: '2026-04-05T00:00:00Z', payer: { id: 'c1' }, paymentItem: [{ item: { id, '@referredType': 'CustomerBill' }, amount: amountDue }], ...moved(amountDue.value) });
  expectStatus(201, paid);
  await suite.settled();
  return paid.body.id;
}

export async function refund(value: number | string, what: object, suite: Story): Promise<{ readonly status: number; readonly body: { readonly code?: string } }> {
  const answer = await suite.post<{ code?: string }>(`${payments}/refund`, { refundDate: '2026-04-06T00:00:00Z', ...moved(value), ...what });
  await suite.settled();
  return answer;
}

export const whole = (type: string, id: string): object => ({ refundItem: [{ item: { id, '@referredType': type } }] });
