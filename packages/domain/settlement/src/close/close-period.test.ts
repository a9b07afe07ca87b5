import { type Instant, periodOf } from '@concord/period';
import type { CommercialEvent, ExchangeRate } from '@concord/rating';
import type { AgreementVersion } from '@concord/terms';
import { agreement, at, back, charge, eur, measure, n, pair, share } from '../deal.fixture.ts';
import { acceptEvents } from '../intake/accept-events.ts';
import type { State } from '../intake/fold.ts';
import { closePeriod } from './close-period.ts';

const day = (text: string): Instant => at(`${text}T00:00:00Z`);
const march = periodOf({ cycle: 'monthly', timeZone: 'UTC' }, day('2026-03-10'));
const flat = charge({ price: eur('1') });
const guarantee = { '@type': 'MinimumGuarantee', id: 'g', ...pair, terms: ['c'], amount: eur('50') };
const noRate: ExchangeRate = () => undefined;

type Versions = readonly [AgreementVersion, ...AgreementVersion[]];

function close(versions: Versions, events: readonly CommercialEvent[], exchangeRate: ExchangeRate = noRate) {
  const state: State = new Map();
  acceptEvents(events, state, { agreements: [versions], landing: () => march, exchangeRate });
  return closePeriod({ versions, period: march, state, products: [], exchangeRate });
}

const written = ({ lines }: ReturnType<typeof close>): string[] => lines.map(({ term, payer, payee, amount, unit }) => `${term} ${payer}>${payee} ${amount} ${unit}`);
/** A version that rules for a time. */
const ruling = (version: string, terms: readonly object[], from: string, to?: string): AgreementVersion => ({ ...agreement(terms), version, inForceFrom: day(from), period: { start: day(from), ...(to !== undefined && { end: day(to) }) } });

const fixedPart = (value: string) => charge({ id: 'e', tiers: [{ from: '0', fixed: eur(value) }] });
const unreached = { condition: { counter: 'quantity', terms: ['c'], atLeast: '1000' } };
const onDay = (text: string, quantity = '20') => n(quantity, { at: day(text) });

it.each([
  { why: 'a guarantee is due while the agreement is', versions: [ruling('1', [flat, guarantee], '2026-01-01')], lines: ['c buy>sell 20.00 EUR', 'g buy>sell 30.00 EUR'] },
  { why: 'for the last time where it ended', versions: [ruling('1', [flat, guarantee], '2026-01-01', '2026-03-20')], lines: ['c buy>sell 20.00 EUR', 'g buy>sell 30.00 EUR'] },
  { why: 'as the last version of the period has it', versions: [ruling('2', [flat, { ...guarantee, amount: eur('40') }], '2026-03-20'), ruling('1', [flat, guarantee], '2026-01-01', '2026-03-20')], lines: ['c buy>sell 20.00 EUR', 'g buy>sell 20.00 EUR'] },
  { why: 'not as a later period\'s version has it', versions: [ruling('1', [flat, guarantee], '2026-01-01', '2026-04-01'), ruling('2', [flat, { ...guarantee, amount: eur('40') }], '2026-04-01')], lines: ['c buy>sell 20.00 EUR', 'g buy>sell 30.00 EUR'] },
  { why: 'not while the agreement is suspended', versions: [{ ...ruling('1', [flat, guarantee], '2026-01-01'), suspensions: [{ start: day('2026-03-20') }] }], lines: ['c buy>sell 20.00 EUR'] },
  { why: 'again where it is no longer suspended', versions: [{ ...ruling('1', [flat, guarantee], '2026-01-01'), suspensions: [{ start: day('2026-03-12'), end: day('2026-03-31') }] }], lines: ['c buy>sell 20.00 EUR', 'g buy>sell 30.00 EUR'] },
  { why: 'what a term brought that an amendment took out stands', versions: [ruling('1', [flat, share({})], '2026-01-01', '2026-03-20'), ruling('2', [charge({ id: 'd', price: eur('1') })], '2026-03-20')], lines: ['c buy>sell 20.00 EUR', 'r sell>p1 6.00 EUR'] },
  { why: 'as its last version has it, where that is suspended at the end', versions: [ruling('1', [fixedPart('5')], '2026-01-01', '2026-03-05'), { ...ruling('2', [fixedPart('7')], '2026-03-05'), suspensions: [{ start: day('2026-03-20') }] }], lines: ['e buy>sell 7.00 EUR'] },
  { why: 'the same in whatever order they are given', versions: [{ ...ruling('2', [fixedPart('7')], '2026-03-05'), suspensions: [{ start: day('2026-03-20') }] }, ruling('1', [fixedPart('5')], '2026-01-01', '2026-03-05')], lines: ['e buy>sell 7.00 EUR'] },
  { why: 'a term that it lost closes as its last version had it', versions: [ruling('3', [flat], '2026-03-20'), ruling('2', [fixedPart('7')], '2026-03-05', '2026-03-20'), ruling('1', [fixedPart('5')], '2026-01-01', '2026-03-05')], lines: ['e buy>sell 7.00 EUR'] },
  { why: 'a term that lost its condition has none', versions: [ruling('1', [charge({ price: eur('1'), ...unreached }), charge({ id: 'd', price: eur('2') }), share({ base: { terms: ['c', 'd'] } })], '2026-01-01', '2026-03-15'), ruling('2', [flat, charge({ id: 'd', price: eur('2') }), share({ base: { terms: ['c', 'd'] } })], '2026-03-15')], lines: ['c buy>sell 20.00 EUR', 'd buy>sell 40.00 EUR', 'r sell>p1 18.00 EUR'] },
] as const)('closing terms look at the agreement as it is at the end: $why', ({ versions: [first, ...others], lines }) =>
  expect(written(close([first, ...others], [onDay('2026-03-10')]))).toEqual(lines));

const before = ruling('1', [flat], '2026-01-01', '2026-03-15');
it.each([
  { why: 'the only one', versions: [ruling('1', [flat], '2026-01-01')], names: ['1'] },
  { why: 'both of an amendment within the period', versions: [before, ruling('2', [flat], '2026-03-15')], names: ['1', '2'] },
  { why: 'not one that ended before', versions: [ruling('1', [flat], '2026-01-01', '2026-03-01'), ruling('2', [flat], '2026-03-01')], names: ['2'] },
  { why: 'not one that begins with the next period', versions: [ruling('1', [flat], '2026-01-01', '2026-04-01'), ruling('2', [flat], '2026-04-01')], names: ['1'] },
] as const)('a line says which versions were in force: $why', ({ versions: [first, ...others], names }) =>
  expect(close([first, ...others], [onDay('2026-03-10')]).lines.map(({ versions }) => versions)).toEqual([names]));

it('says of a line all that there is to say', () => {
  expect(close([agreement([flat])], [onDay('2026-03-10', '2.5'), onDay('2026-03-11', '1')]).lines).toStrictEqual([
    { agreement: 'a', versions: ['1'], period: 'monthly:2026-03-01', term: 'c', payer: 'buy', payee: 'sell', unit: 'EUR', amount: '3.50', quantity: '3.5', events: 2 },
  ]);
});

it.each([
  { why: 'different values, and their events', terms: [charge({ price: eur('3'), quantity: { distinct: 'n' } })], says: ['c 2 3'] },
  { why: 'a balance', terms: [charge({ balance: { with: 'back', price: eur('1'), excessPrice: eur('1') } })], says: ['c 7 3'] },
  { why: 'all units at the tier that is reached', terms: [charge({ tiers: [{ from: '0', price: eur('1') }, { from: '5', price: eur('2') }], tierMode: 'volume' })], says: ['c 7 3'] },
  { why: 'a share, of what it is taken of', terms: [flat, share({})], says: ['c 7 3', 'r 7 3'] },
  { why: 'nothing, where a closing term makes it', terms: [guarantee], says: ['g 0 0'] },
])('a line says how much it is for, and of how many events: $why', ({ terms, says }) =>
  expect(close([agreement(terms)], ['2', '3', '2'].map((quantity) => n(quantity))).lines.map(({ term, quantity, events }) => `${term} ${quantity} ${events}`)).toEqual(says));

it('gives the same lines in whatever order the state was kept', () => {
  const tiers = [{ from: '0', price: eur('1') }, { from: '10', price: eur('0.5') }];
  const version = agreement([charge({ tiers, tierMode: 'volume' }), share({}), share({ id: 'r2', base: { terms: ['r'] }, shares: [{ party: 'other', percent: '50' }] })]);
  const state: State = new Map();
  acceptEvents([n('4'), n('6')], state, { agreements: [[version]], landing: () => march, exchangeRate: noRate });
  const lines = [state, new Map([...state].toReversed())].map((kept) => closePeriod({ versions: [version], period: march, state: kept, products: [], exchangeRate: noRate }).lines);
  expect(lines[1]).toEqual(lines[0]);
  expect(lines[0]).toMatchObject([{ term: 'c', amount: '5.00' }, { term: 'r', amount: '1.50' }, { term: 'r2', amount: '0.75' }]);
});

it('says of each line which closed periods its late events belong to', () => {
  const version = agreement([flat, charge({ id: 'd', on: { usageType: 'y' }, price: eur('1') })]);
  const buyer = { relatedParty: [{ id: 'p1', role: 'buyer' }, { id: 'sell', role: 'seller' }] };
  const late = [onDay('2026-01-10'), onDay('2026-02-10'), onDay('2026-02-11'), n('20', { ...buyer, at: day('2026-02-10') }), n('20', { relatedParty: [{ id: 'buy', role: 'buyer' }, { id: 'p1', role: 'seller' }] }), n('20', { usageType: 'y' })];
  expect(close([version], late).lines.map(({ term, payer, payee, ...line }) => [term, `${payer}>${payee}`, line.late])).toEqual([
    ['c', 'buy>p1', undefined], ['c', 'buy>sell', { 'monthly:2026-01-01': 1, 'monthly:2026-02-01': 2 }], ['c', 'p1>sell', { 'monthly:2026-02-01': 1 }], ['d', 'buy>sell', undefined],
  ]);
});

it('writes lines in the order of charges, shares, credits and closing terms, each as the agreement lists them, then by parties', () => {
  const credit = { '@type': 'AttributionCredit', id: 'k', base: { terms: ['c'] }, percent: '10', periods: 9 };
  const bonus = { '@type': 'PerformanceBonus', id: 'b', ...back, metric: { usageType: 'm', characteristic: 'v', aggregate: 'sum' }, tiers: [{ from: '1', amount: eur('1') }] };
  const terms = [bonus, guarantee, credit, share({ id: 'r2', shares: [{ party: 'other', percent: '5' }, { party: 'partner', percent: '5' }] }), share({}), charge({ id: 'd', price: eur('1') }), flat];
  const won = { acquired: { party: 'p1', at: day('2026-03-01') } };
  const other = { relatedParty: [{ id: 'p1', role: 'buyer' }, { id: 'sell', role: 'seller' }, { id: 'p1', role: 'partner' }] };
  expect(written(close([agreement(terms)], [measure('2'), n('20', won), n('10', other)]))).toEqual([
    'd buy>sell 20.00 EUR', 'd p1>sell 10.00 EUR', 'c buy>sell 20.00 EUR', 'c p1>sell 10.00 EUR',
    'r2 sell>p1 1.50 EUR', 'r2 sell>p2 1.50 EUR', 'r sell>p1 9.00 EUR', 'k sell>p1 2.00 EUR', 'b sell>buy 1.00 EUR', 'g buy>sell 30.00 EUR',
  ]);
});

it('leaves out lines that come to nothing', () => expect(written(close([agreement([flat, charge({ id: 'd', price: eur('0.004') })])], [onDay('2026-03-10', '1')]))).toEqual(['c buy>sell 1.00 EUR']));

it('exchanges at the last instant of the period', () => {
  const asked: string[] = [];
  const quoting: ExchangeRate = ({ source, from, to, at: instant, day: of }) => {
    asked.push(`${source} ${from} ${to} ${new Date(instant).toISOString()} ${of}`);
    return undefined;
  };
  const version = agreement([charge({ price: { unit: 'USD', value: '1' } })], { exchange: { source: 'ecb', date: 'periodEnd' } });
  expect(() => close([version], [onDay('2026-03-10')], quoting)).toThrow('agreement a has no rate from USD to EUR for 2026-03-31T23:59:59.999Z');
  expect(asked).toEqual(['ecb USD EUR 2026-03-31T23:59:59.999Z 2026-03-31']);
});

it('says which choices held', () => {
  const tiers = [{ from: '0', price: eur('1') }, { from: '10', price: eur('0.5') }];
  const conditional = charge({ id: 'd', price: eur('1'), condition: { counter: 'quantity', terms: ['c'], atLeast: '21' } });
  const between = { version: '1', payer: 'buy', payee: 'sell' };
  const { held } = close([agreement([charge({ tiers, tierMode: 'volume' }), conditional, share({ base: { terms: ['c', 'd'] } })])], [onDay('2026-03-10')]);
  expect(held).toEqual(expect.arrayContaining([{ kind: 'tier', term: 'c', tier: 1, ...between }, { kind: 'condition', term: 'd', fails: true, ...between }]));
  expect(held).toHaveLength(2);
});
