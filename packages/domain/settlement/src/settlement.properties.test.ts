import { type Decimal, decimal, minorUnit, round, stored, sumOf, zero } from '@concord/money';
import { periodOf, readInstant } from '@concord/period';
import { type CommercialEvent, reverse, type ReversedPart, type Sums, tallyKey } from '@concord/rating';
import { type AgreementVersion, parseAgreement } from '@concord/terms';
import fc from 'fast-check';
import { acceptEvents, keysTouchedBy } from './intake/accept-events.ts';
import { closePeriod } from './close/close-period.ts';
import { fold, type State } from './intake/fold.ts';
import type { SettlementLine } from './lines/line.ts';
import { type Netting, netPositions } from './net-positions.ts';

const numRuns = Number(process.env['CONCORD_PROPERTY_RUNS'] ?? 5000);
/** Each run settles a whole period two or three times; the machine may be busy, or the runs a million. */
const patienceMs = 120 * Math.max(numRuns, 1000);
const start = readInstant('2026-03-01T00:00:00Z') ?? NaN;
const operators = ['n', 's', 'w'];

/** One agreement with every way of counting, so that each property meets them all together. */
function dealIn(unit: string, parties: number, flat = '0.0137'): AgreementVersion {
  const money = (value: string) => ({ unit, value });
  const charge = (id: string, more: object) => ({ '@type': 'Charge', id, payer: 'home', payee: 'visited', on: { usageType: id }, quantity: 'n', ...more });
  const partners = Array.from({ length: parties }, (_, index) => `p${index}`);
  const shares = partners.map((party, index) => ({ party, percent: index === 0 ? (100 - 7.77 * (parties - 1)).toFixed(2) : '7.77' }));
  return parseAgreement({
    id: 'deal',
    agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' },
    engagedParty: [...operators, ...partners].map((id) => ({ id, role: 'operator' })),
    characteristic: [{ name: 'eventRole', value: ['home', 'visited'] }],
    agreementItem: [
      {
        termOrCondition: [
          charge('flat', { price: money(flat), increment: '7', minimum: money('0.011') }),
          charge('graduated', { tiers: [{ from: '0', price: money('0.5') }, { from: '100', price: money('0.25'), fixed: money('3') }], allowance: '20' }),
          charge('volume', { tiers: [{ from: '0', price: money('0.5') }, { from: '500', price: money('0.3333') }], tierMode: 'volume', per: '3' }),
          charge('balance', { balance: { with: 'balance', price: money('0.1'), excessPrice: money('0.2'), excessFixed: money('1') } }),
          charge('distinct', { quantity: { distinct: 'imsi' }, price: money('0.7'), condition: { counter: 'quantity', terms: ['distinct'], atLeast: '2' } }),
          { '@type': 'RevenueShare', id: 'shared', base: { terms: ['flat'] }, shares },
          { '@type': 'RevenueShare', id: 'late', base: { terms: ['volume', 'balance', 'distinct'] }, deduct: [{ percent: '3' }], shares },
          { '@type': 'RevenueShare', id: 'stepped', base: { terms: ['graduated'] }, tiers: [{ from: '0', shares: shares.slice(1) }, { from: '40', shares }] },
          { '@type': 'SettlementTerms', id: 's', cycle: 'monthly', timeZone: 'UTC', currency: unit },
        ],
      },
    ],
  });
}

const event = fc.record({ usageType: fc.constantFrom('flat', 'graduated', 'volume', 'balance', 'distinct'), home: fc.nat(2), away: fc.integer({ min: 1, max: 2 }), n: fc.integer({ min: 0, max: 90_000 }), imsi: fc.nat(4), hour: fc.nat(743) });
const mostEvents = 8;
const events = fc.array(event, { maxLength: mostEvents }).map((list) => list.map(usageOf));

function usageOf({ usageType, home, away, n, imsi, hour }: { usageType: string; home: number; away: number; n: number; imsi: number; hour: number }, index: number): CommercialEvent {
  const relatedParty = [{ id: operators[home] ?? '', role: 'home' }, { id: operators[(home + away) % 3] ?? '', role: 'visited' }];
  return { kind: 'usage', id: String(index), at: start + hour * 3_600_000, usageType, relatedParty, characteristics: { n: (n / 100).toFixed(2), imsi } };
}

/** The whole, or two parts of sevenths, which no decimal writes exactly. */
function partsBy(rank: number): ReversedPart[] {
  const cut = rank % 7;
  return [{ from: 0, to: cut }, { from: cut, to: 7 }].filter(({ from, to }) => from < to).map(({ from, to }) => ({ from: decimal(from), to: decimal(to), of: decimal(7) }));
}

/** Currencies of 2, 0 and 3 decimals, 2 to 12 parties; read once. */
const everyDeal = ['EUR', 'JPY', 'KWD'].flatMap((unit) => Array.from({ length: 11 }, (_, index) => ({ deal: dealIn(unit, index + 2), amended: dealIn(unit, 13 - index, '0.0091') })));
const amendments = fc.constantFrom(...everyDeal);
/** A number for each event, by which they are shuffled or cut. */
const dice = fc.array(fc.nat(), { minLength: mostEvents, maxLength: mostEvents });
const deals = amendments.map(({ deal }) => deal);
const intakeOf = (deal: AgreementVersion) => ({ agreements: [[deal]], landing: ({ settlement }: AgreementVersion, at: number) => periodOf(settlement, at), exchangeRate: () => undefined });

function closed(deal: AgreementVersion, state: ReadonlyMap<string, Sums>): readonly SettlementLine[] {
  return closePeriod({ versions: [deal], period: periodOf(deal.settlement, start), state, products: [], exchangeRate: () => undefined }).lines;
}

function accepted(deal: AgreementVersion, list: readonly CommercialEvent[]): State {
  const state: State = new Map();
  acceptEvents(list, state, intakeOf(deal));
  return state;
}

/** Tells quickly that two are the same, and at length where they are not. */
function same(actual: unknown, wanted: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(wanted)) expect(actual).toEqual(wanted);
}

it('gives the same lines however the events are batched, with only the keys loaded that a batch names, through JSON', () => {
  fc.assert(
    fc.property(deals, events, fc.integer({ min: 1, max: 7 }), (deal, list, size) => {
      const store = new Map<string, string>();
      for (let from = 0; from < list.length; from += size) {
        const batch = list.slice(from, from + size);
        const keys = new Set(batch.flatMap((one) => keysTouchedBy(one, intakeOf(deal))));
        const state: State = new Map([...keys].flatMap((key) => (store.has(key) ? [[key, JSON.parse(store.get(key) ?? '') as Sums]] : [])));
        acceptEvents(batch, state, intakeOf(deal));
        for (const [key, sums] of state) store.set(key, JSON.stringify(sums));
      }
      const reloaded = new Map([...store].toReversed().map(([key, text]) => [key, JSON.parse(text) as Sums]));
      same(closed(deal, reloaded), closed(deal, accepted(deal, list)));
    }),
    { numRuns },
  );
}, patienceMs);

it('a reversal is the exact negative: taking everything back, whole or in two parts, in any order, leaves no line and no party anything', () => {
  fc.assert(
    fc.property(deals, events, dice, (deal, list, ranks) => {
      const state: State = new Map();
      const outcomes = acceptEvents(list, state, intakeOf(deal));
      const shuffled = outcomes.map((outcome, index) => ({ outcome, rank: ranks[index] ?? 0 })).sort((a, b) => a.rank - b.rank);
      for (const { outcome, rank } of shuffled) for (const part of partsBy(rank)) fold(state, reverse(outcome, part).entries);
      same(closed(deal, state), []);
      same([...state].filter(([, { amount = '0', quantity = '0', events: left }]) => amount !== '0' || quantity !== '0' || left !== 0), []);
    }),
    { numRuns },
  );
}, patienceMs);

it('shares of a whole base sum to it in minor units, for two to twelve parties', () => {
  fc.assert(
    fc.property(deals, events, (deal, list) => {
      const state = accepted(deal, list);
      const unit = deal.settlement.currency;
      const lines = closed(deal, state).filter(({ term }) => term === 'shared');
      const bases = operators.map((holder) => stored(state.get(tallyKey({ agreement: 'deal', period: 'monthly:2026-03-01' }, 'shareBase', 'shared', holder, unit))?.amount ?? '0'));
      const given = operators.map((holder) => sumOf(lines.filter(({ payer }) => payer === holder).map(({ amount }) => stored(amount))));
      same(given, bases.map((base) => round(base, minorUnit(unit))));
    }),
    { numRuns },
  );
}, patienceMs);

const nettings = fc.constantFrom<Netting>({ kind: 'none' }, { kind: 'bilateral' }, { kind: 'clearing', clearingParty: 'n' });

it('net positions sum, by currency, to what each party had before, hence to zero, whatever the netting', () => {
  fc.assert(
    fc.property(deals, deals, events, nettings, (deal, other, list, netting) => {
      const lines = [...closed(deal, accepted(deal, list.slice(0, 4))), ...closed(other, accepted(other, list.slice(4)))];
      const positions = netPositions(lines, netting);
      const parties = [...new Set([...deal.parties, ...other.parties].map(({ id }) => id))];
      for (const unit of new Set([deal, other].map(({ settlement }) => settlement.currency))) {
        const [before, after] = [lines, positions].map((owed) => balances(owed.filter((one) => one.unit === unit)));
        same(parties.map((party) => after?.get(party) ?? zero), parties.map((party) => before?.get(party) ?? zero));
        same(sumOf(after?.values() ?? []), zero);
      }
      same(positions.filter(({ amount }) => !stored(amount).gt(zero)), []);
    }),
    { numRuns },
  );
}, patienceMs);

/** What each party gets less what it owes. */
function balances(owed: readonly { readonly payer: string; readonly payee: string; readonly amount: string }[]): Map<string, Decimal> {
  const sums = new Map<string, Decimal>();
  const add = (party: string, amount: Decimal): void => void sums.set(party, (sums.get(party) ?? zero).plus(amount));
  for (const { payer, payee, amount } of owed) {
    add(payee, stored(amount));
    add(payer, stored(amount).negated());
  }
  return sums;
}

const linesBut = (lines: readonly SettlementLine[], ...terms: readonly string[]): readonly SettlementLine[] => lines.filter(({ term }) => !terms.includes(term));

/** Graduated shares go by the order of acceptance; graduated prices do not, since all of a period's units are priced in the end. */
it('gives the same lines in whatever order the events arrive, where no term depends on the order', () => {
  fc.assert(
    fc.property(deals, events, dice, (deal, list, ranks) => {
      const shuffled = list.map((one, index) => ({ one, rank: ranks[index] ?? 0 })).sort((a, b) => a.rank - b.rank).map(({ one }) => one);
      same(linesBut(closed(deal, accepted(deal, shuffled)), 'stepped'), linesBut(closed(deal, accepted(deal, list)), 'stepped'));
    }),
    { numRuns },
  );
}, patienceMs);

it('prices a quantity at graduated tiers the same, however it is sliced into records', () => {
  const graduated = events.map((list) => list.filter((one) => one.kind === 'usage' && one.usageType === 'graduated'));
  fc.assert(
    fc.property(deals, graduated, dice, (deal, list, cuts) => {
      const sliced = list.flatMap((one, index) => slices(one, cuts[index] ?? 0));
      const amounts = (from: readonly CommercialEvent[]) => closed(deal, accepted(deal, from)).filter(({ term }) => term === 'graduated').map(({ payer, payee, amount, quantity }) => ({ payer, payee, amount, quantity }));
      same(amounts(sliced), amounts(list));
    }),
    { numRuns },
  );
}, patienceMs);

/** The same quantity in two records. */
function slices(event: CommercialEvent, cut: number): CommercialEvent[] {
  const whole = decimal(event.characteristics['n']);
  const first = round(whole.times(decimal(cut % 101)).dividedBy(decimal(100)), 2);
  return [first, whole.minus(first)].map((n, index) => ({ ...event, id: `${event.id}.${index}`, characteristics: { ...event.characteristics, n: n.toFixed() } }));
}

it('re-rated under an amendment, everything stands as if it had been rated under it from the start', () => {
  fc.assert(
    fc.property(amendments, events, fc.nat(mostEvents), ({ deal, amended }, list, kept) => {
      const state: State = new Map();
      const [before, after] = [list.slice(0, kept), list.slice(kept)];
      acceptEvents(before, state, intakeOf(amended));
      for (const outcome of acceptEvents(after, state, intakeOf(deal)).toReversed()) fold(state, reverse(outcome).entries);
      acceptEvents(after, state, intakeOf(amended));
      same(closed(amended, state), closed(amended, accepted(amended, list)));
    }),
    { numRuns },
  );
}, patienceMs);
