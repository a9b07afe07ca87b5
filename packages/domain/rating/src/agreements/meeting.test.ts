import { decimal, parseMoney } from '@concord/money';
import { agreementOf, brings, charge, ecb, inItem, item, march, outcomeOf, paid, usage, usd } from '../deal.fixture.ts';
import { markedUpRate } from './meeting.ts';

const due = 'c ann>sam 1 EUR';
const inDollars = [item({}, charge({ price: usd('1') }))];

it.each([
  { why: 'as it is, where nothing is exchanged', settle: {}, result: ['c ann>sam 1 USD'] },
  { why: 'at the rate of the day', settle: { exchange: { source: 'ecb', date: 'event' } }, result: ['c ann>sam 0.9 EUR'] },
  { why: 'with the markup', settle: { exchange: { source: 'ecb', date: 'event', markupPercent: '10' } }, result: ['c ann>sam 0.99 EUR'] },
  { why: 'of the day in the agreement\'s own time zone', settle: { timeZone: 'Pacific/Auckland', exchange: { source: 'ecb', date: 'event' } }, result: ['[currencyMismatch]'] },
  { why: 'not yet, where the period\'s end decides', settle: { exchange: { source: 'ecb', date: 'periodEnd' } }, result: ['c ann>sam 1 USD'] },
  { why: 'not yet, where the rate is fixed', settle: { exchange: { date: 'fixed', rates: [{ currency: 'USD', rate: '0.5' }] } }, result: ['c ann>sam 1 USD'] },
  { why: 'not at all, where nobody quotes a rate', settle: { exchange: { source: 'other', date: 'event' } }, result: ['[currencyMismatch]'] },
])('an amount in another currency is recorded $why', ({ settle, result }) => expect(brings(usage(), agreementOf(inDollars, { settle }), ecb)).toEqual(result));

it('exchanges nothing that is in the agreement\'s own currency', () => expect(brings(usage(), agreementOf([item({}, charge())], { settle: { exchange: { source: 'none', date: 'event' } } }), ecb)).toEqual([due]));

it('refuses a payment in another currency than the price', () => expect(outcomeOf(paid('payment', { amount: parseMoney(usd('1')) }), agreementOf([item({}, charge({ on: { payment: {} } }))])).obligations).toEqual([]));

it('looks at the currency of a payment only where its amount is what counts', () => {
  const counted = agreementOf(inItem({}, charge({ on: { payment: {} }, quantity: 'n' })));
  expect(brings(paid('payment', { amount: parseMoney(usd('1')), characteristics: { n: '3' } }), counted)).toEqual(['c ann>sam 3 EUR']);
});

const anything = () => decimal('7');
it.each([
  { why: 'that is agreed for its currency', exchange: { date: 'fixed', rates: [{ currency: 'GBP', rate: '2' }, { currency: 'USD', rate: '0.5' }] }, rate: '0.5' },
  { why: 'that is agreed, with the markup', exchange: { date: 'fixed', rates: [{ currency: 'USD', rate: '0.5' }], markupPercent: '3' }, rate: '0.515' },
  { why: 'that its source quotes', exchange: { date: 'periodEnd', source: 'ecb' }, rate: '7' },
])('an amount is exchanged at the rate $why', ({ exchange, rate }) => expect(markedUpRate(agreementOf([], { settle: { exchange } }), 'USD', march, anything).toFixed()).toBe(rate));

const says = 'agreement a has no rate from USD to EUR for 2026-03-10T12:00:00.000Z';
it.each([
  { why: 'nothing is exchanged', settle: {}, quotes: anything },
  { why: 'no source is named', settle: { exchange: { date: 'event' } }, quotes: anything },
  { why: 'the source quotes none', settle: { exchange: { date: 'event', source: 'ecb' } }, quotes: () => undefined },
  { why: 'none is agreed', settle: { exchange: { date: 'fixed', source: 'ecb' } }, quotes: anything },
  { why: 'none is agreed for the currency', settle: { exchange: { date: 'fixed', source: 'ecb', rates: [{ currency: 'GBP', rate: '2' }] } }, quotes: anything },
])('tells that there is no rate where $why', ({ settle, quotes }) => expect(() => markedUpRate(agreementOf([], { settle }), 'USD', march, quotes)).toThrow(says));
