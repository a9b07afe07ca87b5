import { nextPeriod, periodOf, readInstant } from '@concord/period';
import { type CommercialEvent, reverse } from '@concord/rating';
import { type AgreementVersion, parseAgreement } from '@concord/terms';
import { acceptEvents } from './intake/accept-events.ts';
import { closePeriod, linesOf } from './close/close-period.ts';
import { fold, type State } from './intake/fold.ts';
import { payable } from './net-positions.ts';
import { stored } from '@concord/money';

const at = (text: string): number => readInstant(text) ?? NaN;
const march = at('2026-03-10T00:00:00Z');
const eur = (value: string) => ({ unit: 'EUR', value });
const usage = (id: string, day: string, n: string): CommercialEvent => ({ kind: 'usage', id, at: at(`${day}T00:00:00Z`), usageType: 'x', relatedParty: [{ id: 'b', role: 'buyer' }], characteristics: { n } });

const version = (name: string, price: object, from?: string): AgreementVersion =>
  parseAgreement(
    {
      id: 'a',
      version: name,
      agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' },
      engagedParty: [{ id: 'b', role: 'buyer' }, { id: 's', role: 'seller', standing: true }, { id: 'p', role: 'partner', standing: true }],
      agreementItem: [
        {
          termOrCondition: [
            { '@type': 'Charge', id: 'c', payer: 'buyer', payee: 'seller', on: { usageType: 'x' }, quantity: 'n', ...price },
            { '@type': 'RevenueShare', id: 'r', base: { terms: ['c'] }, shares: [{ party: 'partner', percent: '10' }] },
            { '@type': 'SettlementTerms', id: 't', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR' },
          ],
        },
      ],
    },
    from === undefined ? undefined : at(from),
  );

const calendar = { cycle: 'monthly', timeZone: 'UTC' } as const;
const own = (agreement: AgreementVersion, instant: number) => periodOf(agreement.settlement, instant);

function settle(versions: readonly [AgreementVersion, ...AgreementVersion[]], state: State, period = periodOf(calendar, march)) {
  const { lines, held } = closePeriod({ versions, period, state, products: [], exchangeRate: () => undefined });
  return { lines: lines.map(({ term, amount, late }) => ({ term, amount, ...(late && { late }) })), held, versions: lines[0]?.versions };
}

it('an amendment in the middle of a period applies to the events of its time, whenever they arrive', () => {
  const versions = [version('1', { price: eur('1') }), version('2', { price: eur('2') }, '2026-03-15T00:00:00Z')] as const;
  const state: State = new Map();
  acceptEvents([usage('u1', '2026-03-20', '10'), usage('u2', '2026-03-14', '10')], state, { agreements: [versions], landing: own, exchangeRate: () => undefined });
  expect(settle([...versions], state)).toMatchObject({ lines: [{ term: 'c', amount: '30.00' }, { term: 'r', amount: '3.00' }], versions: ['1', '2'] });
});

it('volume tiers of both versions look at the total of the whole period', () => {
  const tiers = (low: string, from: string, high: string) => ({ tierMode: 'volume', tiers: [{ from: '0', price: eur(low) }, { from, price: eur(high) }] });
  const versions = [version('1', tiers('1', '15', '0.5')), version('2', tiers('2', '25', '1.7'), '2026-03-15T00:00:00Z')] as const;
  const state: State = new Map();
  acceptEvents([usage('u1', '2026-03-10', '10'), usage('u2', '2026-03-20', '10')], state, { agreements: [versions], landing: own, exchangeRate: () => undefined });
  expect(settle([...versions], state).lines).toEqual([{ term: 'c', amount: '25.00' }, { term: 'r', amount: '2.50' }]);
});

const volume = { tierMode: 'volume', tiers: [{ from: '0', price: eur('1') }, { from: '15', price: eur('0.5') }] };

it('an event for a closed period lands in the next open one and says which it belongs to', () => {
  const one = version('1', { price: eur('1') });
  const april = nextPeriod(calendar, periodOf(calendar, march));
  const state: State = new Map();
  acceptEvents([usage('u1', '2026-03-31', '10')], state, { agreements: [[one]], landing: () => april, exchangeRate: () => undefined });
  const late = { 'monthly:2026-03-01': 1 };
  expect(settle([one], state, april).lines).toEqual([{ term: 'c', amount: '10.00', late }, { term: 'r', amount: '1.00', late }]);
});

const fixedTiers = { tiers: [{ from: '0', price: eur('1') }, { from: '15', price: eur('1'), fixed: eur('100') }] };
it.each([
  { why: 'below the bound of a fixed amount, which is no longer due', price: fixedTiers, now: ['10.00', '1.00'] },
  { why: 'below the bound of a volume tier, so that all units cost more', price: volume, now: ['10.00', '1.00'] },
  { why: 'from a balance, whose excess shrinks to the other side', price: { balance: { with: 'c', price: eur('1'), excessPrice: eur('2'), excessFixed: eur('5') } }, now: ['25.00', '2.50'] },
  { why: 'and the value it alone brought', price: { price: eur('3'), quantity: { distinct: 'n' } }, now: ['3.00', '0.30'] },
  { why: 'and a condition that it alone met', price: { price: eur('1'), condition: { counter: 'quantity', terms: ['c'], atLeast: '15' } }, now: [] },
])('a record taken back from a closed period leaves what the period would have come to without it: $why', ({ price, now }) => {
  const one = version('1', price);
  const state: State = new Map();
  const [first] = acceptEvents([usage('u1', '2026-03-10', '11'), usage('u2', '2026-03-11', '10')], state, { agreements: [[one]], landing: own, exchangeRate: () => undefined });
  const period = periodOf(calendar, march);
  const amounts = () => linesOf({ versions: [one], period, state, exchangeRate: () => undefined }).lines.map(({ amount }) => amount);
  expect(amounts()).toEqual(settle([one], state).lines.map(({ amount }) => amount));
  if (first !== undefined) for (const [from, to] of [['0', '4'], ['4', '11']] as const) fold(state, reverse(first, { from: stored(from), to: stored(to), of: stored('11') }).entries);
  expect(amounts()).toEqual(now);
});

it('a different value stays counted while one record that brought it stays', () => {
  const one = version('1', { price: eur('1'), quantity: { distinct: 'n' } });
  const state: State = new Map();
  const outcomes = acceptEvents([usage('u1', '2026-03-10', '7'), usage('u2', '2026-03-11', '7'), usage('u3', '2026-03-12', '8')], state, { agreements: [[one]], landing: own, exchangeRate: () => undefined });
  const withdraw = (index: number): void => outcomes.slice(index, index + 1).forEach((outcome) => fold(state, reverse(outcome).entries));
  const amount = () => settle([one], state).lines.map((line) => line.amount);
  const before = amount();
  withdraw(0);
  const between = amount();
  withdraw(1);
  expect([before, between, amount()]).toEqual([['2.00', '0.20'], ['2.00', '0.20'], ['1.00', '0.10']]);
});

it.each([
  { why: 'the largest', aggregate: 'maximum', left: ['1.00'] },
  { why: 'the number', aggregate: 'count', left: ['1.00'] },
  { why: 'the sum', aggregate: 'sum', left: ['1.00'] },
])('what was measured and withdrawn is not measured: $why', ({ aggregate, left }) => {
  const tiers = [{ from: '1', amount: eur('1') }, { from: '2', amount: eur('2') }];
  const measuring = parseAgreement({
    id: 'a', agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' }, engagedParty: [{ id: 'b', role: 'buyer' }, { id: 's', role: 'seller', standing: true }],
    agreementItem: [{ termOrCondition: [{ '@type': 'PerformanceBonus', id: 'k', payer: 'buyer', payee: 'seller', metric: { usageType: 'x', characteristic: 'n', aggregate }, tiers }, { '@type': 'SettlementTerms', id: 't', ...calendar, currency: 'EUR' }] }],
  });
  const state: State = new Map();
  const outcomes = acceptEvents([usage('u1', '2026-03-10', '1'), usage('u2', '2026-03-11', '9')], state, { agreements: [[measuring]], landing: own, exchangeRate: () => undefined });
  const amounts = () => settle([measuring], state).lines.map(({ amount }) => amount);
  expect(amounts()).toEqual(['2.00']);
  for (const outcome of outcomes.slice(1)) fold(state, reverse(outcome).entries);
  expect(amounts()).toEqual(left);
  for (const outcome of outcomes.slice(0, 1)) fold(state, reverse(outcome).entries);
  expect(amounts()).toEqual([]);
});

it('a position below the least payout waits', () => {
  const positions = [{ payer: 'a', payee: 'b', unit: 'EUR', amount: '9.99' }, { payer: 'a', payee: 'c', unit: 'EUR', amount: '10.00' }];
  expect(payable(positions, { unit: 'EUR', value: stored('10') })).toEqual({ due: positions.slice(1), carriedOver: positions.slice(0, 1) });
});
