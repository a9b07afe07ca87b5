import { agreementOf, ann, charge, eur, item, order, outcomeOf, paid, subscription, usage, whole } from '../deal.fixture.ts';
import { type CommercialEvent, parseOffering } from '../events/event.ts';
it.each([
  { why: 'what is paid once, for each that is ordered', event: order({ offering: whole }), charged: ['oneTime 200 2'] },
  { why: 'nothing for what is given up', event: order({ offering: whole, action: 'delete' }), charged: [] },
  { why: 'what recurs, by its share of the period', event: subscription({ offering: whole }), charged: ['recurring 30 1'] },
  { why: 'what is used, by the characteristic that counts', event: usage({ offering: whole, usageType: 'gb', characteristics: { n: '3' } }), charged: ['usage 1.5 3', 'usage 7 1'] },
  { why: 'or by records', event: usage({ offering: whole }), charged: ['usage 7 1'] },
  { why: 'nothing for a payment', event: paid('payment', { offering: whole }), charged: [] },
  { why: 'nothing without an offering', event: usage(), charged: [] },
])('a customer is charged $why', ({ event, charged }) => {
  const { customerCharges, suspense } = outcomeOf(event, agreementOf([item({}, charge({ on: { once: true } }))]));
  expect(customerCharges.map(({ priceType, amount, quantity }) => `${priceType} ${amount} ${quantity}`)).toEqual(charged);
  expect(suspense?.reason).toBe(event.kind === 'usage' && charged.length === 0 ? 'noTerm' : undefined);
});

it('says which customer, where the event does', () => {
  const charges = (relatedParty: CommercialEvent['relatedParty']) => outcomeOf(usage({ offering: whole, relatedParty }), agreementOf([])).customerCharges;
  expect(charges([{ id: 'ann', role: 'buyer' }, { id: 'cy', role: 'customer' }])).toStrictEqual([{ seller: 'sam', offering: 'tv', priceType: 'usage', unit: 'EUR', amount: '7', quantity: '1', customer: 'cy' }]);
  expect(charges(ann)).toStrictEqual([{ seller: 'sam', offering: 'tv', priceType: 'usage', unit: 'EUR', amount: '7', quantity: '1' }]);
});

it('knows three kinds of price', () => expect(() => parseOffering({ id: 'tv', seller: 'sam', prices: [{ priceType: 'lifelong', price: eur('1') }] })).toThrow('lifelong is not a price type'));
