import { readCase } from './read-case.ts';

const smallest = { name: 'n', period: { startDateTime: '2026-03-01T00:00:00Z', endDateTime: '2026-04-01T00:00:00Z' }, parties: [], agreements: [], events: [], expect: { lines: [], net: [] } };
const usage = { id: 'u', usageDate: '2026-03-02T00:00:00Z', usageType: 'voice', relatedParty: [{ id: 'a', role: 'supplier' }] };
const read = (change: object) => readCase(JSON.stringify({ ...smallest, ...change }));

describe('reading a case', () => {
  it('takes for empty what may be left out', () => {
    expect(read({ events: [{ usage }] })).toEqual({ ...smallest, offerings: [], events: [{ usage: { ...usage, characteristics: {} } }], expect: { lines: [], net: [], suspense: [], duplicates: [] } });
  });

  it('keeps every attribute of an agreement and of its parties', () => {
    const agreement = { id: 'a', name: 'n', agreementType: 't', engagedParty: [{ id: 'p', role: 'r', standing: true }], agreementItem: [{ termOrCondition: [] }] };
    expect(read({ agreements: [agreement] }).agreements).toEqual([agreement]);
  });

  it.each([
    { why: 'a text is asked for', change: { name: 1 }, says: 'name must be a text' },
    { why: 'a list is asked for', change: { parties: {} }, says: 'parties must be a list' },
    { why: 'instants have a time zone', change: { period: { startDateTime: '2026-03-01T00:00:00', endDateTime: '' } }, says: 'period.startDateTime must be an RFC 3339 date-time with a time zone' },
    { why: 'a missing attribute is named with its place', change: { parties: [{ id: 'a', name: 'A', country: 'DE' }, { id: 'b', name: 'B' }] }, says: 'parties[1].country is missing; it must be a text' },
    { why: 'an event is of one known kind', change: { events: [{ call: {} }] }, says: 'events[0] must be one of usage, order, payment, refund, not call' },
    { why: 'an event is of one kind only', change: { events: [{ usage, order: {} }] }, says: 'events[0] must be one of usage, order, payment, refund, not usage and order' },
    { why: 'a currency is one of ISO 4217', change: { offerings: [{ id: 'o', seller: 's', prices: [{ priceType: 'oneTime', price: { unit: 'EURO', value: '1' } }] }] }, says: 'offerings[0].prices[0].price.unit must be an ISO 4217 currency, not EURO' },
    { why: 'an amount is a decimal', change: { expect: { lines: [], net: [{ payer: 'a', payee: 'b', amount: '1,00', unit: 'EUR' }] } }, says: 'expect.net[0].amount must be a decimal number' },
    { why: 'a quantity is a whole number', change: { events: [{ order: { id: 'o', completed: '2026-03-02T00:00:00Z', relatedParty: [], items: [{ offering: 'x', quantity: 0 }] } }] }, says: 'events[0].order.items[0].quantity must be a whole number from 1' },
  ])('says what is wrong where: $why', ({ change, says }) => {
    expect(() => read(change)).toThrow(says);
  });
});
