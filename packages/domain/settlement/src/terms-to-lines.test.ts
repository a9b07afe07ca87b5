import { decimal } from '@concord/money';
import { at, charge, check, eur, measure, n, offering, order, pair, play, product, type Row, share, sla, tiers, use } from './deal.fixture.ts';

describe('Charge', () => {
  const rows: Row[] = [
    { why: 'without a quantity each record is one', terms: [charge({ price: eur('2'), quantity: undefined })], events: [use({}), use({})], lines: ['c buy>sell 4.00 EUR'] },
    { why: 'increment, allowance, tier, per, in this order', terms: [charge({ tiers, increment: '4', allowance: '4', per: '2' })], events: [n('3'), n('9'), n('1')], lines: ['c buy>sell 6.50 EUR'] },
    { why: 'factors multiply before the minimum', terms: [charge({ price: eur('1'), adjust: [{ where: { k: 'a' }, factor: '2' }, { where: { n: { gte: '1', lt: '5' } }, factor: '3' }], minimum: eur('7') })], events: [use({ n: '1', k: 'a' }), n('2')], lines: ['c buy>sell 14.00 EUR'] },
    { why: 'an event within the allowance still pays the minimum', terms: [charge({ price: eur('1'), allowance: '10', minimum: eur('2') })], events: [n('3')], lines: ['c buy>sell 2.00 EUR'] },
    { why: 'all units at the tier the total reaches, the bound included', terms: [charge({ tiers, tierMode: 'volume' })], events: [n('4'), n('6')], lines: ['c buy>sell 5.00 EUR'] },
    { why: 'and below it at the first', terms: [charge({ tiers, tierMode: 'volume' })], events: [n('4'), n('5.9')], lines: ['c buy>sell 9.90 EUR'] },
    { why: 'a fixed part is due once the total passes its bound', terms: [charge({ tiers: [{ from: '0', fixed: eur('5') }, { from: '10', price: eur('1'), fixed: eur('3') }] })], events: [n('10')], lines: ['c buy>sell 5.00 EUR'] },
    { why: 'beside its price', terms: [charge({ tiers: [{ from: '0', fixed: eur('5') }, { from: '10', price: eur('1'), fixed: eur('3') }] })], events: [n('10'), n('2')], lines: ['c buy>sell 10.00 EUR'] },
    { why: 'different values count, whatever their number', terms: [charge({ price: eur('3'), quantity: { distinct: 'imsi' } })], events: [use({ imsi: '1' }), use({ imsi: '2' }), use({ imsi: '1' })], lines: ['c buy>sell 6.00 EUR'] },
    { why: 'graduated over the number of different values', terms: [charge({ tiers: [{ from: '0', price: eur('3') }, { from: '1', price: eur('1') }], quantity: { distinct: 'imsi' } })], events: [use({ imsi: '1' }), use({ imsi: '2' }), use({ imsi: '3' })], lines: ['c buy>sell 5.00 EUR'] },
    { why: 'a subscription by days, the first counted', terms: [charge({ on: { subscription: { productOffering: ['box'] } }, quantity: undefined, price: eur('62') })], products: [product('2026-03-22T15:00:00Z'), product('2026-02-01T00:00:00Z', { quantity: decimal('2') })], lines: ['c buy>sell 144.00 EUR'] },
    { why: 'or whole', terms: [charge({ on: { subscription: { productOffering: ['box'], prorate: false } }, quantity: undefined, price: eur('62') })], products: [product('2026-03-22T15:00:00Z')], lines: ['c buy>sell 62.00 EUR'] },
    { why: 'only the action that is named', terms: [charge({ on: { order: { action: ['add'] } }, quantity: undefined, price: eur('9') })], events: [order('2'), order('1', { action: 'delete' })], lines: ['c buy>sell 18.00 EUR'] },
    { why: 'the turn of a period needs no event, a beginning long past brings nothing', terms: [charge({ id: 'p', on: { period: true }, quantity: undefined, price: eur('9') }), charge({ id: 'o', on: { once: true }, quantity: undefined, price: eur('9') })], lines: ['p buy>sell 9.00 EUR'] },
    { why: 'yen have no decimals', terms: [charge({ price: { unit: 'JPY', value: '0.5' } })], events: [n('5')], lines: ['c buy>sell 2 JPY'] },
    { why: 'half up where agreed', terms: [charge({ price: { unit: 'JPY', value: '0.5' } })], settle: { rounding: 'halfUp' }, events: [n('5')], lines: ['c buy>sell 3 JPY'] },
    { why: 'exchanged at the event with the markup', terms: [charge({ price: { unit: 'USD', value: '1' } })], settle: { exchange: { source: 'ecb', date: 'event', markupPercent: '1' } }, events: [n('5')], lines: ['c buy>sell 10.10 EUR'] },
    { why: 'exchanged at the period end', terms: [charge({ price: { unit: 'USD', value: '1' }, tiers: undefined })], settle: { exchange: { source: 'ecb', date: 'periodEnd' } }, events: [n('5')], lines: ['c buy>sell 10.00 EUR'] },
    { why: 'a term outside its validity is silent', terms: [charge({ price: eur('1'), validFor: { endDateTime: '2026-03-10T12:00:00Z' } })], events: [n('5')], lines: [] },
    { why: 'nobody owes himself', terms: [charge({ price: eur('1') })], events: [n('5', { relatedParty: [{ id: 'sell', role: 'buyer' }] })], lines: [] },
  ];
  it.each(rows)('$why', check);
});

describe('Charge between two directions', () => {
  const roles = (home: string, visited: string) => ({ relatedParty: [{ id: home, role: 'home' }, { id: visited, role: 'visited' }] });
  const way = (id: string, other: string, net: string, more: object = {}) =>
    charge({ id, payer: 'home', payee: 'visited', on: { usageType: 'x', where: { net } }, balance: { with: other, price: eur('1'), excessPrice: eur('2'), excessFixed: eur('10') }, ...more });
  const sent = [use({ n: '7', net: 'buy' }, roles('buy', 'sell')), use({ n: '4', net: 'sell' }, roles('sell', 'buy'))];
  const rows: Row[] = [
    { why: 'what both sent has one price, the excess another and a fixed amount', terms: [way('c', 'd', 'buy'), way('d', 'c', 'sell')], events: sent, lines: ['c buy>sell 20.00 EUR', 'd sell>buy 4.00 EUR'] },
    { why: 'a condition may look at what comes back', terms: [charge({ id: 'c', payer: 'home', payee: 'visited', on: { usageType: 'x', where: { net: 'buy' } }, price: eur('1'), condition: { counter: 'quantity', terms: ['d'], atLeast: '5' } }), charge({ id: 'd', payer: 'home', payee: 'visited', on: { usageType: 'x', where: { net: 'sell' } }, price: eur('1') })], events: sent, lines: ['d sell>buy 4.00 EUR'] },
  ];
  it.each(rows)('$why', check);
});

describe('RevenueShare and AttributionCredit', () => {
  const flat = charge({ price: eur('1') });
  const thirds = [{ party: 'partner', percent: '33.333' }, { party: 'other', percent: '33.333' }];
  const rows: Row[] = [
    { why: 'the base\'s payee holds the money and pays', terms: [flat, share({})], events: [n('100')], lines: ['c buy>sell 100.00 EUR', 'r sell>p1 30.00 EUR'] },
    { why: 'rounded together with what the holder keeps', terms: [flat, share({ shares: thirds })], events: [n('0.05')], lines: ['c buy>sell 0.05 EUR', 'r sell>p1 0.02 EUR', 'r sell>p2 0.01 EUR'] },
    { why: 'deductions come off first, percent of the gross', terms: [flat, charge({ id: 'fee', price: eur('0.2'), payer: 'seller', payee: 'other' }), share({ deduct: [{ terms: ['fee'] }, { percent: '10' }] })], events: [n('100')], lines: ['c buy>sell 100.00 EUR', 'fee sell>p2 20.00 EUR', 'r sell>p1 21.00 EUR'] },
    { why: 'a base never goes below zero', terms: [flat, charge({ id: 'fee', price: eur('2'), payer: 'seller', payee: 'other' }), share({ deduct: [{ terms: ['fee'] }] })], events: [n('10')], lines: ['c buy>sell 10.00 EUR', 'fee sell>p2 20.00 EUR'] },
    { why: 'tiers are graduated over the period\'s base', terms: [flat, share({ shares: undefined, tiers: [{ from: '0', shares: [{ party: 'partner', percent: '10' }] }, { from: '100', shares: [{ party: 'partner', percent: '20' }] }] })], events: [n('80'), n('40')], lines: ['c buy>sell 120.00 EUR', 'r sell>p1 14.00 EUR'] },
    { why: 'a share of a share', terms: [flat, share({ id: 'r2', base: { terms: ['r'] }, shares: [{ party: 'other', percent: '50' }] }), share({})], events: [n('100')], lines: ['c buy>sell 100.00 EUR', 'r2 p1>p2 15.00 EUR', 'r sell>p1 30.00 EUR'] },
    { why: 'of a base that the close decides: volume tiers', terms: [charge({ tiers, tierMode: 'volume' }), share({})], events: [n('4'), n('6')], lines: ['c buy>sell 5.00 EUR', 'r sell>p1 1.50 EUR'] },
    { why: 'of a fixed part', terms: [charge({ tiers: [{ from: '0', fixed: eur('50') }] }), share({})], events: [n('4'), n('6')], lines: ['c buy>sell 50.00 EUR', 'r sell>p1 15.00 EUR'] },
    { why: 'of different values', terms: [charge({ price: eur('3'), quantity: { distinct: 'imsi' } }), share({})], events: [use({ imsi: '1' }), use({ imsi: '2' }), use({ imsi: '1' })], lines: ['c buy>sell 6.00 EUR', 'r sell>p1 1.80 EUR'] },
    { why: 'of a charge whose condition fails', terms: [charge({ price: eur('1'), condition: { counter: 'quantity', terms: ['c'], atLeast: '11' } }), share({})], events: [n('10')], lines: [] },
    { why: 'of a charge whose condition holds', terms: [charge({ price: eur('1'), condition: { counter: 'quantity', terms: ['c'], atLeast: '10' } }), share({})], events: [n('10')], lines: ['c buy>sell 10.00 EUR', 'r sell>p1 3.00 EUR'] },
    { why: 'of two charges of which one fails, the other is shared', terms: [charge({ price: eur('1'), condition: { counter: 'quantity', terms: ['c'], atLeast: '11' } }), charge({ id: 'd', price: eur('2'), condition: { counter: 'quantity', terms: ['c'], atLeast: '10' } }), share({ base: { terms: ['c', 'd'] } })], events: [n('10')], lines: ['d buy>sell 20.00 EUR', 'r sell>p1 6.00 EUR'] },
    { why: 'nothing is deducted for a charge whose condition fails', terms: [flat, charge({ id: 'fee', price: eur('0.2'), payer: 'seller', payee: 'other', condition: { counter: 'quantity', terms: ['c'], atLeast: '101' } }), share({ deduct: [{ terms: ['fee'] }] })], events: [n('100')], lines: ['c buy>sell 100.00 EUR', 'r sell>p1 30.00 EUR'] },
    { why: 'of a share whose condition fails and of a charge, the charge', terms: [flat, share({ condition: { counter: 'quantity', terms: ['c'], atLeast: '101' } }), charge({ id: 'd', price: eur('2') }), share({ id: 'r2', base: { terms: ['r', 'd'] }, holder: 'seller', shares: [{ party: 'other', percent: '50' }] })], events: [n('10')], lines: ['c buy>sell 10.00 EUR', 'd buy>sell 20.00 EUR', 'r2 sell>p2 10.00 EUR'] },
    { why: 'one count of the tiers for what is known at once and what the close decides', terms: [flat, charge({ id: 'd', on: { usageType: 'y' }, tiers, tierMode: 'volume' }), share({ base: { terms: ['c', 'd'] }, shares: undefined, tiers: [{ from: '0', shares: [{ party: 'partner', percent: '10' }] }, { from: '100', shares: [{ party: 'partner', percent: '20' }] }] })], events: [n('80', { usageType: 'y' }), n('80')], lines: ['c buy>sell 80.00 EUR', 'd buy>sell 40.00 EUR', 'r sell>p1 14.00 EUR'] },
    { why: 'a credit note is shared as well', terms: [flat, charge({ id: 'd', price: eur('-3') }), share({ base: { terms: ['d'] } })], events: [n('10')], lines: ['c buy>sell 10.00 EUR', 'd buy>sell -30.00 EUR', 'r sell>p1 -9.00 EUR'] },
    { why: 'a share of a share of a base that the close decides', terms: [charge({ tiers, tierMode: 'volume' }), share({}), share({ id: 'r2', base: { terms: ['r'] }, shares: [{ party: 'other', percent: '50' }] })], events: [n('4'), n('6')], lines: ['c buy>sell 5.00 EUR', 'r sell>p1 1.50 EUR', 'r2 p1>p2 0.75 EUR'] },
    { why: 'of what the customer was charged, once and monthly', terms: [share({ base: { priceType: ['oneTime', 'recurring'] } })], events: [order('2')], products: [product('2026-03-22T00:00:00Z')], lines: ['r sell>p1 63.00 EUR'] },
    { why: 'a party that an event does not bring leaves its share with the holder', terms: [flat, share({ shares: thirds })], events: [n('3', { relatedParty: [{ id: 'buy', role: 'buyer' }] })], lines: ['c buy>sell 3.00 EUR', 'r sell>p2 1.00 EUR'] },
    { why: 'a credit to who won the customer, while it lasts', terms: [{ '@type': 'AttributionCredit', id: 'k', base: { priceType: ['usage'] }, percent: '10', periods: 2 }], events: [n('100', { usageType: 'gb', offering, acquired: { party: 'p1', at: at('2026-02-20T00:00:00Z') } }), n('100', { usageType: 'gb', offering, acquired: { party: 'p1', at: at('2026-01-20T00:00:00Z') } })], lines: ['k sell>p1 5.00 EUR'] },
    { why: 'a base of two currencies is shared by currency', terms: [flat, charge({ id: 'd', price: { unit: 'USD', value: '1' } }), share({ base: { terms: ['c', 'd'] } })], events: [n('10')], lines: ['c buy>sell 10.00 EUR', 'd buy>sell 10.00 USD', 'r sell>p1 3.00 EUR', 'r sell>p1 3.00 USD'] },
  ];
  it.each(rows)('$why', check);
});

describe('terms at the close', () => {
  const flat = charge({ price: eur('1') });
  const guarantee = { '@type': 'MinimumGuarantee', id: 'g', ...pair, terms: ['c'], amount: eur('50') };
  const rows: Row[] = [
    { why: 'a guarantee tops up', terms: [flat, guarantee], events: [n('20')], lines: ['c buy>sell 20.00 EUR', 'g buy>sell 30.00 EUR'] },
    { why: 'even from nothing', terms: [flat, guarantee], lines: ['g buy>sell 50.00 EUR'] },
    { why: 'but not where its condition fails', terms: [flat, { ...guarantee, condition: { counter: 'quantity', terms: ['c'], atLeast: '21' } }], events: [n('20')], lines: ['c buy>sell 20.00 EUR'] },
    { why: 'a commitment by quantity counts what the allowance gives away', terms: [charge({ price: eur('1'), allowance: '5' }), { '@type': 'VolumeCommitment', id: 'v', ...pair, terms: ['c'], quantity: '30', shortfallPrice: eur('0.1') }], events: [n('20')], lines: ['c buy>sell 15.00 EUR', 'v buy>sell 1.00 EUR'] },
    { why: 'a commitment by amount', terms: [flat, { '@type': 'VolumeCommitment', id: 'v', ...pair, terms: ['c'], amount: eur('30') }], events: [n('20')], lines: ['c buy>sell 20.00 EUR', 'v buy>sell 10.00 EUR'] },
    { why: 'a cap sees the guarantee before it', terms: [flat, guarantee, { '@type': 'Cap', id: 'm', ...pair, terms: ['c', 'g'], amount: eur('45') }], events: [n('20')], lines: ['c buy>sell 20.00 EUR', 'g buy>sell 30.00 EUR', 'm buy>sell -5.00 EUR'] },
    { why: 'the lowest level undercut pays the penalty, once', terms: [sla({})], events: [measure('96'), measure('92')], lines: ['b sell>buy 50.00 EUR'] },
    { why: 'the last value by the event\'s time', terms: [sla({ aggregate: 'last' })], events: [measure('98', { at: at('2026-03-20T00:00:00Z') }), measure('50')], lines: ['b sell>buy 10.00 EUR'] },
    { why: 'the smallest value', terms: [sla({ aggregate: 'minimum' })], events: [measure('98'), measure('50')], lines: ['b sell>buy 50.00 EUR'] },
    { why: 'a metric that nobody measured is not low', terms: [sla({})], lines: [] },
    { why: 'a bonus by percent of its base\'s lines', terms: [flat, { '@type': 'PerformanceBonus', id: 'b', ...pair, metric: { usageType: 'm', aggregate: 'count' }, tiers: [{ from: '1', percent: '10', base: { terms: ['c'] } }, { from: '3', amount: eur('99') }] }], events: [n('20'), measure('1'), measure('1')], lines: ['c buy>sell 20.00 EUR', 'b buy>sell 2.00 EUR'] },
    {
      why: 'of several that are measured each by its own lines', terms: [flat, { '@type': 'PerformanceBonus', id: 'b', payer: 'seller', payee: 'buyer', metric: { usageType: 'm', characteristic: 'v', aggregate: 'average' }, tiers: [{ below: '99', percent: '10', base: { terms: ['c'] } }] }],
      events: [n('20'), n('50', { relatedParty: [{ id: 'p1', role: 'buyer' }, { id: 'sell', role: 'seller' }] }), measure('98'), measure('97', { relatedParty: [{ id: 'p1', role: 'buyer' }, { id: 'sell', role: 'seller' }] })],
      lines: ['c buy>sell 20.00 EUR', 'c p1>sell 50.00 EUR', 'b sell>buy 2.00 EUR', 'b sell>p1 5.00 EUR'],
    },
  ];
  it.each(rows)('$why', check);
});

describe('a condition', () => {
  const flat = charge({ price: eur('1') });
  const atLeast = (value: string, more: object = {}) => ({ condition: { counter: 'quantity', terms: ['c'], atLeast: value, ...more } });
  const count = { metric: { usageType: 'x', aggregate: 'count' }, tiers: [{ from: '1', amount: eur('5') }] };
  const cases: Row[] = [
    { why: 'voids a share, and the holder keeps the base', terms: [flat, share(atLeast('11'))], events: [n('10')], lines: ['c buy>sell 10.00 EUR'] },
    { why: 'a share whose condition holds is due', terms: [flat, share(atLeast('10'))], events: [n('10')], lines: ['c buy>sell 10.00 EUR', 'r sell>p1 3.00 EUR'] },
    { why: 'voids what stands on a void share', terms: [flat, share(atLeast('11')), share({ id: 'q', base: { terms: ['r'] }, shares: [{ party: 'other', percent: '50' }] })], events: [n('10')], lines: ['c buy>sell 10.00 EUR'] },
    { why: 'voids a credit', terms: [flat, { '@type': 'AttributionCredit', id: 'k', base: { terms: ['c'] }, percent: '10', periods: 1, ...atLeast('11') }], events: [n('10', { acquired: { party: 'p1', at: at('2026-03-01T00:00:00Z') } })], lines: ['c buy>sell 10.00 EUR'] },
    { why: 'voids a cap', terms: [flat, { '@type': 'Cap', id: 'm', ...pair, terms: ['c'], amount: eur('4'), ...atLeast('11') }], events: [n('10')], lines: ['c buy>sell 10.00 EUR'] },
    { why: 'and leaves it where it holds', terms: [flat, { '@type': 'Cap', id: 'm', ...pair, terms: ['c'], amount: eur('4'), ...atLeast('10') }], events: [n('10')], lines: ['c buy>sell 10.00 EUR', 'm buy>sell -6.00 EUR'] },
    { why: 'voids a commitment', terms: [flat, { '@type': 'VolumeCommitment', id: 'v', ...pair, terms: ['c'], amount: eur('30'), ...atLeast('11') }], events: [n('10')], lines: ['c buy>sell 10.00 EUR'] },
    { why: 'voids a bonus', terms: [flat, { '@type': 'PerformanceBonus', id: 'b', ...pair, ...count, ...atLeast('11') }], events: [n('10')], lines: ['c buy>sell 10.00 EUR'] },
    { why: 'may look at amounts', terms: [charge({ price: eur('0.5') }), share(atLeast('5', { counter: 'amount' }))], events: [n('10')], lines: ['c buy>sell 5.00 EUR', 'r sell>p1 1.50 EUR'] },
    { why: 'of several terms together', terms: [flat, charge({ id: 'd', price: eur('1') }), share(atLeast('20', { terms: ['c', 'd'] }))], events: [n('10')], lines: ['c buy>sell 10.00 EUR', 'd buy>sell 10.00 EUR', 'r sell>p1 3.00 EUR'] },
    { why: 'is judged by what the void term would have come to', terms: [charge({ price: eur('1'), ...atLeast('11') }), charge({ id: 'd', price: eur('1'), ...atLeast('10', { counter: 'amount' }) })], events: [n('10')], lines: ['d buy>sell 10.00 EUR'] },
  ];
  it.each(cases)('$why', check);
});

describe('suspense', () => {
  const term = charge({ price: eur('1') });
  it.each([
    { why: 'before the agreement', event: n('1', { at: at('2025-12-31T23:59:59Z') }), reason: 'noAgreement' },
    { why: 'a stranger in the role of the payer', event: n('1', { relatedParty: [{ id: 'who', role: 'buyer' }] }), reason: 'unresolvedParty' },
    { why: 'a stranger with something else', event: n('1', { usageType: 'y', relatedParty: [{ id: 'who', role: 'buyer' }] }), reason: 'noAgreement' },
    { why: 'no term for it', event: n('1', { usageType: 'y' }), reason: 'noTerm' },
    { why: 'the payer is nobody engaged', event: n('1', { relatedParty: [{ id: 'who', role: 'buyer' }, { id: 'p1', role: 'partner' }] }), reason: 'unresolvedParty' },
    { why: 'no quantity', event: use({}), reason: 'invalid' },
    { why: 'not a number', event: n('1e5'), reason: 'invalid' },
    { why: 'negative', event: n('-1'), reason: 'invalid' },
    { why: 'forty digits', event: n('1'.repeat(40)), reason: 'invalid' },
    { why: 'a list', event: use({ n: [['1']] }), reason: 'invalid' },
    { why: 'a negative number of products, whose price nobody owes', event: order('-1'), reason: 'invalid' },
    { why: 'charged by a catalog price', event: n('1', { usageType: 'gb', offering }), reason: undefined },
  ])('$why: $reason', ({ event, reason }) => expect(play({ terms: [term], events: [event] }).outcomes.map(({ suspense }) => suspense?.reason)).toEqual([reason]));
});
