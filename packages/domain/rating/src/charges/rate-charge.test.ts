import { agreementOf, brings, charge, ecb, eur, inItem, outcomeOf, share, usage, usd } from '../deal.fixture.ts';
import { tallyParts } from '../tallies/tally.ts';

const tiers = [{ from: '0', price: eur('1') }, { from: '10', price: eur('0.5') }];
const counted = (n: string) => usage({ characteristics: { n } });
const owedFor = (more: object, settle = {}) => outcomeOf(counted('11'), agreementOf(inItem({}, charge({ quantity: 'n', ...more })), { settle }), ecb).obligations;

const owed = { agreement: 'a', version: '1', term: 'c', payer: 'ann', payee: 'sam', unit: 'EUR', period: 'monthly:2026-03-01' };
const plain = { kind: 'charge', quantity: '11', counted: '11', billed: '11', per: '1', factors: [] };

it.each([
  { why: 'at a flat price', more: {}, amount: '11', detail: { parts: [{ from: '0', price: '1', quantity: '11' }] } },
  { why: 'at graduated prices', more: { price: undefined, tiers }, amount: '10.5', detail: { parts: [{ from: '0', price: '1', quantity: '10' }, { from: '10', price: '0.5', quantity: '1' }] } },
  { why: 'after an increment and an allowance', more: { increment: '6', allowance: '4' }, amount: '8', detail: { counted: '12', billed: '8', parts: [{ from: '0', price: '1', quantity: '8' }] } },
  { why: 'by the hundred', more: { per: '100' }, amount: '0.11', detail: { per: '100', parts: [{ from: '0', price: '1', quantity: '11' }] } },
  { why: 'with factors', more: { adjust: [{ factor: '2' }, { where: { n: { gt: '11' } }, factor: '5' }, { factor: '1.5' }] }, amount: '33', detail: { factors: ['2', '1.5'], parts: [{ from: '0', price: '1', quantity: '11' }] } },
  { why: 'with a minimum', more: { minimum: eur('20') }, amount: '20', detail: { minimum: '20', parts: [{ from: '0', price: '1', quantity: '11' }] } },
  { why: 'at a tier without a price', more: { price: undefined, tiers: [{ from: '0', fixed: eur('5') }, { from: '10', price: eur('1') }] }, amount: '1', detail: { parts: [{ from: '0', price: '0', quantity: '10' }, { from: '10', price: '1', quantity: '1' }] } },
])('tells all that an amount can be worked out from: $why', ({ more, amount, detail }) =>
  expect(owedFor(more)).toStrictEqual([{ ...owed, amount, quantity: detail.counted ?? '11', detail: { ...plain, ...detail } }]));

it('tells the rate at which it was exchanged', () =>
  expect(owedFor({ price: usd('1') }, { exchange: { source: 'ecb', date: 'event' } })).toMatchObject([{ amount: '9.9', unit: 'EUR', detail: { exchangeRate: '0.9' } }]));

it('of volume tiers each amount supposes one', () => {
  const supposed = owedFor({ price: undefined, tiers, tierMode: 'volume' });
  expect(supposed.map(({ amount, onlyIf }) => ({ amount, onlyIf }))).toEqual([
    { amount: '11', onlyIf: [{ kind: 'tier', version: '1', term: 'c', payer: 'ann', payee: 'sam', tier: 0 }] },
    { amount: '5.5', onlyIf: [{ kind: 'tier', version: '1', term: 'c', payer: 'ann', payee: 'sam', tier: 1 }] },
  ]);
});

it.each([
  { why: 'a text', value: '2620', noted: '2620' },
  { why: 'a number', value: 2620, noted: '2620' },
  { why: 'yes or no', value: false, noted: 'false' },
])('notes the different values that count: $why', ({ value, noted }) => {
  const { obligations, entries } = outcomeOf(usage({ characteristics: { imsi: value } }), agreementOf(inItem({}, charge({ quantity: { distinct: 'imsi' } }))));
  expect(obligations).toEqual([]);
  expect(entries.map(({ key, add }) => ({ ...tallyParts(key), add }))).toMatchObject([{ kind: 'total', parts: ['c', 'ann', 'sam'], add: { quantity: '0', events: 1 } }, { kind: 'seen', parts: ['c', 'ann', 'sam', noted], add: { events: 1 } }]);
});

it.each([
  { why: 'a price', more: {}, result: ['c ann>sam 11 EUR', 'r sam>ann 1.1 EUR'] },
  { why: 'graduated prices', more: { price: undefined, tiers }, result: ['c ann>sam 10.5 EUR', 'r sam>ann 1.05 EUR'] },
  { why: 'graduated prices with a fixed part', more: { price: undefined, tiers: [{ from: '0', price: eur('1'), fixed: eur('5') }] }, result: ['c ann>sam 11 EUR'] },
  { why: 'a condition', more: { condition: { counter: 'quantity', terms: ['c'], atLeast: '1' } }, result: ['c ann>sam 11 EUR'] },
])('what is shared is known at once or at the close: of $why', ({ more, result }) =>
  expect(brings(counted('11'), agreementOf(inItem({}, charge({ quantity: 'n', ...more }), share({ base: { terms: ['c'] }, shares: [{ party: 'buyer', percent: '10' }] }))))).toEqual(result));
