import { decimal } from '@concord/money';
import { periodOf } from '@concord/period';
import type { CommercialEvent } from '@concord/rating';
import { agreement, at, back, charge, eur, measure, n, order, pair, share, tiers, use } from '../deal.fixture.ts';
import { acceptEvents } from '../intake/accept-events.ts';
import type { State } from '../intake/fold.ts';
import { closePeriod } from './close-period.ts';
import type { Step } from './step.ts';

/** The steps by which the lines of March came about. */
function stepsOf(terms: readonly object[], events: readonly CommercialEvent[], settle: object = {}): readonly Step[] {
  const version = agreement(terms, settle);
  const period = periodOf(version.settlement, at('2026-03-10T00:00:00Z'));
  const state: State = new Map();
  const exchangeRate = () => decimal('2');
  acceptEvents(events, state, { agreements: [[version]], landing: () => period, exchangeRate });
  return closePeriod({ versions: [version], period, state, products: [], exchangeRate }).steps;
}

/** What a step says beside its name and term: what went in, and what came of it. */
const told = (steps: readonly Step[], name: Step['name'], term: string) => steps.filter((step) => step.name === name && step.term === term).map(({ name: _name, term: _term, ...rest }) => rest);

/** Who holds the roles of buyer and seller. */
const between = { payer: 'buy', payee: 'sell' };
const flat = charge({ price: eur('1') });
const usd = (value: string) => ({ unit: 'USD', value });
const exchanged = { exchange: { source: 'ecb', date: 'periodEnd' } };
const volume = charge({ tiers, tierMode: 'volume' });
const bonus = (more: object) => ({ '@type': 'PerformanceBonus', id: 'b', ...pair, metric: { usageType: 'm', characteristic: 'v', aggregate: 'sum' }, ...more });

const fixed = charge({ tiers: [{ from: '0', fixed: eur('5') }, { from: '10', price: eur('1'), fixed: eur('3') }] });
const distinct = charge({ price: eur('3'), per: '2', increment: '2', allowance: '1', quantity: { distinct: 'imsi' } });
const shared = { operands: { folded: '10', keep: '1', gross: '[]', deducted: '[]', version: '1', parties: '[["partner","p1"]]' }, payer: 'sell', result: '10' };

it.each([
  { why: 'what events came to', name: 'events', term: 'c', terms: [flat], events: [n('3'), n('4')], steps: [{ ...between, operands: { sum: '7', unit: 'EUR' }, result: '7' }] },
  { why: 'at which rate', name: 'events', term: 'c', terms: [charge({ price: usd('1') })], events: [n('3')], settle: exchanged, steps: [{ operands: { sum: '3', unit: 'USD', exchangeRate: '2' }, result: '6' }] },
  { why: 'what shares came to', name: 'events', term: 'r', terms: [charge({ price: usd('1') }), share({})], events: [n('10')], settle: exchanged, steps: [{ payer: 'sell', payee: 'p1', operands: { sum: '3', unit: 'USD', exchangeRate: '2' }, result: '6' }] },
  { why: 'how a line was rounded', name: 'round', term: 'c', terms: [charge({ price: eur('0.333') })], events: [n('1')], steps: [{ operands: { exact: '0.333', unit: 'EUR', decimals: '2', rounding: 'halfEven' }, result: '0.33' }] },
  { why: 'and by which rule', name: 'round', term: 'c', terms: [charge({ price: { unit: 'JPY', value: '0.5' } })], events: [n('1')], settle: { rounding: 'halfUp' }, steps: [{ operands: { exact: '0.5', unit: 'JPY', decimals: '0', rounding: 'halfUp' }, result: '1' }] },
  { why: 'fixed parts, each with its bound', name: 'fixed', term: 'c', terms: [fixed], events: [n('12')], steps: [{ operands: { total: '12', from: '0', fixed: '5' }, result: '5' }, { operands: { total: '12', from: '10', fixed: '3' }, result: '3' }] },
  { why: 'only fixed parts that are due', name: 'fixed', term: 'c', terms: [charge({ tiers: [{ from: '0', price: usd('1') }, { from: '5', fixed: usd('3') }] })], events: [n('12')], settle: exchanged, steps: [{ operands: { total: '12', from: '5', fixed: '3', exchangeRate: '2' }, result: '6' }] },
  { why: 'a balance, both ways', name: 'balance', term: 'c', terms: [charge({ per: '2', balance: { with: 'd', price: eur('1'), excessPrice: eur('2'), excessFixed: eur('10') } }), charge({ id: 'd', ...back, on: { usageType: 'y' }, price: eur('1') })], events: [n('7'), n('4', { usageType: 'y' })], steps: [{ ...between, operands: { own: '7', theirs: '4', price: '1', excessPrice: '2', excessFixed: '10', per: '2' }, result: '15' }] },
  { why: 'a balance without an excess', name: 'balance', term: 'c', terms: [charge({ balance: { with: 'd', price: eur('1') } })], events: [n('7')], steps: [{ operands: { own: '7', theirs: '0', price: '1' }, result: '0' }] },
  { why: 'different values', name: 'distinct', term: 'c', terms: [distinct], events: ['1', '2', '3'].map((imsi) => use({ imsi })), steps: [{ operands: { values: '3', increment: '2', allowance: '1', parts: '[["3","3"]]', per: '2' }, result: '4.5' }] },
  { why: 'an open base', name: 'openBase', term: 'r', terms: [volume, share({})], events: [n('20')], steps: [shared] },
  { why: 'and what it gave', name: 'openShare', term: 'r', terms: [volume, share({})], events: [n('20')], steps: [{ payer: 'sell', payee: 'p1', operands: { base: '10', parts: '[["10","30"]]', recordScale: '6', share: '3', unit: 'EUR' }, result: '3' }] },
  { why: 'an open base with what the close made of its sources', name: 'openBase', term: 'r', terms: [fixed, charge({ id: 'fee', tiers: [{ from: '0', fixed: eur('1') }] }), share({ deduct: [{ terms: ['fee'] }, { percent: '50' }] })], events: [n('12')], steps: [{ payer: 'sell', operands: { ...shared.operands, folded: '1', keep: '0.5', gross: '["8"]', deducted: '["1"]' }, result: '4' }] },
  { why: 'shares rounded together, with what is kept', name: 'roundTogether', term: 'r', terms: [flat, share({ shares: [{ party: 'partner', percent: '33.333' }, { party: 'other', percent: '33.333' }] })], events: [n('0.05')], steps: [
    { payer: 'sell', payee: 'p1', operands: { base: '0.05', parts: '["0.016667","0.016666","0.016667"]', position: '0', unit: 'EUR', decimals: '2', rounding: 'halfEven' }, result: '0.02' },
    { payer: 'sell', payee: 'p2', operands: { base: '0.05', parts: '["0.016667","0.016666","0.016667"]', position: '1', unit: 'EUR', decimals: '2', rounding: 'halfEven' }, result: '0.01' },
  ] },
  { why: 'a guarantee', name: 'guarantee', term: 'g', terms: [flat, { '@type': 'MinimumGuarantee', id: 'g', ...pair, terms: ['c'], amount: usd('10') }], events: [n('3')], settle: exchanged, steps: [{ ...between, operands: { amount: '10', owed: '3', exchangeRate: '2' }, result: '17' }] },
  { why: 'a cap', name: 'cap', term: 'm', terms: [flat, { '@type': 'Cap', id: 'm', ...pair, terms: ['c'], amount: eur('2') }], events: [n('3')], steps: [{ operands: { amount: '2', owed: '3' }, result: '-1' }] },
  { why: 'an amount that is missing', name: 'missingAmount', term: 'v', terms: [flat, { '@type': 'VolumeCommitment', id: 'v', ...pair, terms: ['c'], amount: eur('10') }], events: [n('3')], steps: [{ operands: { amount: '10', owed: '3' }, result: '7' }] },
  { why: 'a quantity that is missing', name: 'shortfall', term: 'v', terms: [flat, { '@type': 'VolumeCommitment', id: 'v', ...pair, terms: ['c'], quantity: '10', shortfallPrice: eur('4'), per: '2' }], events: [n('3')], steps: [{ operands: { committed: '10', actual: '3', price: '4', per: '2' }, result: '14' }] },
  { why: 'what was measured, and the level it reached', name: 'measured', term: 'b', terms: [bonus({ tiers: [{ from: '2', amount: eur('5') }] })], events: [measure('3')], steps: [{ ...between, operands: { aggregate: 'sum', from: '2' }, result: '3' }] },
  { why: 'or undercut', name: 'measured', term: 'b', terms: [bonus({ tiers: [{ below: '4', amount: eur('5') }] })], events: [measure('3')], steps: [{ operands: { aggregate: 'sum', below: '4' }, result: '3' }] },
  { why: 'a bonus', name: 'bonus', term: 'b', terms: [bonus({ tiers: [{ from: '2', amount: usd('5') }] })], events: [measure('3')], settle: exchanged, steps: [{ ...between, operands: { amount: '5', exchangeRate: '2' }, result: '10' }] },
  { why: 'a bonus by percent', name: 'bonusPercent', term: 'b', terms: [bonus({ tiers: [{ from: '2', percent: '5', base: { priceType: 'oneTime' } }] })], events: [measure('3'), order('2')], steps: [{ ...between, operands: { base: '200', percent: '5', unit: 'EUR' }, result: '10' }] },
  { why: 'how a closing term\'s line was rounded', name: 'round', term: 'g', terms: [{ '@type': 'MinimumGuarantee', id: 'g', ...pair, terms: ['c'], amount: eur('9.995') }], events: [], steps: [{ ...between, operands: { exact: '9.995', unit: 'EUR', decimals: '2', rounding: 'halfEven' }, result: '10' }] },
  { why: 'a condition of a charge', name: 'condition', term: 'c', terms: [charge({ price: eur('1'), condition: { counter: 'quantity', terms: ['c'], atLeast: '3' } })], events: [n('3')], steps: [{ ...between, operands: { counter: 'quantity', counted: '[["c","buy","sell","3"]]', atLeast: '3', holds: 'true' }, result: '3' }] },
  { why: 'a condition of a closing term', name: 'condition', term: 'g', terms: [flat, { '@type': 'MinimumGuarantee', id: 'g', ...pair, terms: ['c'], amount: eur('10'), condition: { counter: 'amount', terms: ['c'], atLeast: '4' } }], events: [n('3')], steps: [{ ...between, operands: { counter: 'amount', counted: '[["c","buy","sell","3"]]', atLeast: '4', holds: 'false' }, result: '3' }] },
  { why: 'a condition of what an open base stands on', name: 'condition', term: 'r', terms: [charge({ price: eur('1'), condition: { counter: 'quantity', terms: ['c'], atLeast: '3' } }), share({})], events: [n('3')], steps: [{ payer: 'sell', operands: { of: 'c', ofPayer: 'buy', ofPayee: 'sell', counter: 'quantity', counted: '[["c","buy","sell","3"]]', atLeast: '3', holds: 'true' }, result: '3' }] },
  { why: 'a condition of what the close alone makes of a source', name: 'condition', term: 'r', terms: [charge({ balance: { with: 'd', price: eur('1') }, condition: { counter: 'quantity', terms: ['c'], atLeast: '3' } }), share({})], events: [n('3')], steps: [{ payer: 'sell', operands: { of: 'c', ofPayer: 'buy', ofPayee: 'sell', counter: 'quantity', counted: '[["c","buy","sell","3"]]', atLeast: '3', holds: 'true' }, result: '3' }] },
] as const)('tells what a line can be worked out from: $why', ({ name, term, terms, events, steps, ...more }: { name: Step['name']; term: string; terms: readonly object[]; events: readonly CommercialEvent[]; settle?: object; steps: readonly object[] }) => {
  const found = told(stepsOf(terms, events, more.settle), name, term);
  expect(found).toEqual(steps.map((step) => expect.objectContaining(step) as unknown));
});
