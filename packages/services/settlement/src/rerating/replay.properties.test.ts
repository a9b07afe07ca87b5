import { round, stored } from '@concord/money';
import { periodOf, readInstant } from '@concord/period';
import { addSums, type Outcome, takenBack } from '@concord/rating';
import { acceptEvents, fold, linesOf, type State } from '@concord/settlement';
import { type AgreementVersion, parseAgreement } from '@concord/terms';
import fc from 'fast-check';
import type { LoggedEvent } from '../desk/event-log.ts';
import { type AcceptedEvent, plainEvent } from '../desk/plain-event.ts';
import { replay } from './replay.ts';

const numRuns = Number(process.env['CONCORD_PROPERTY_RUNS'] ?? 300);
const march = readInstant('2026-03-10T00:00:00Z') ?? NaN;
const exchangeRate = (): undefined => undefined;

function version(price: string): AgreementVersion {
  const eur = (value: string) => ({ unit: 'EUR', value });
  const charge = (id: string, more: object): object => ({ '@type': 'Charge', id, payer: 'buy', payee: 'sell', on: { usageType: id }, quantity: 'n', ...more });
  const terms = [
    charge('graduated', { tiers: [{ from: '0', price: eur(price) }, { from: '20', price: eur('0.5') }] }),
    charge('volume', { tierMode: 'volume', tiers: [{ from: '0', price: eur(price) }, { from: '20', price: eur('0.1') }] }),
    charge('distinct', { quantity: { distinct: 'n' }, price: eur(price) }),
    { '@type': 'RevenueShare', id: 'share', base: { terms: ['graduated', 'volume', 'distinct'] }, shares: [{ party: 'agent', percent: '33.33' }] },
    { '@type': 'SettlementTerms', id: 's', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR' },
  ];
  return parseAgreement({ id: 'deal', agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' }, engagedParty: ['buy', 'sell', 'agent'].map((id) => ({ id, role: id, standing: true })), agreementItem: [{ termOrCondition: terms }] });
}

const period = periodOf(version('1').settlement, march);
const parts = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 3 }).map((cuts) => [...cuts.sort((a, b) => a - b), 100]);
const story = fc.array(fc.record({ type: fc.constantFrom('graduated', 'volume', 'distinct'), n: fc.nat(30), taken: fc.option(parts, { nil: undefined }) }), { maxLength: 15 });

const usage = (index: number, usageType: string, n: number): AcceptedEvent =>
  ({ kind: 'usage', id: String(index), at: march + index, usageType, relatedParty: [{ id: 'buy', role: 'buy' }], characteristics: { n } });

const entry = (id: string, at: number, { obligations, entries }: Outcome): LoggedEvent => ({ id, kind: 'usage', source: id, occurrence: id, at: new Date(at).toISOString(), obligations, entries, charges: [] });

/** Accepts one event after the other, takes back what is to be taken back, and logs it all. */
function lived(events: readonly { readonly type: string; readonly n: number; readonly taken: readonly number[] | undefined }[], versions: readonly [AgreementVersion]) {
  const state: State = new Map();
  const log: LoggedEvent[] = [];
  for (const [index, { type, n, taken = [] }] of events.entries()) {
    const event = usage(index, type, n);
    const [outcome] = acceptEvents([event], state, { agreements: [versions], landing: () => period, exchangeRate });
    if (!outcome) throw new Error('an event came to nothing');
    
    log.push({ ...entry(event.id, event.at, outcome), event: plainEvent(event) });
    for (const [step, to] of taken.entries()) log.push(takeBack(`${event.id}-${step}`, { outcome, at: event.at, from: taken[step - 1] ?? 0, to }, state));
  }
  return { state, log };
}

function takeBack(id: string, { outcome, at, from, to }: { readonly outcome: Outcome; readonly at: number; readonly from: number; readonly to: number }, state: State): LoggedEvent {
  const share = (percent: number) => round(stored(String(percent)).dividedBy(stored('100')), 30);
  const back = takenBack(outcome, share(from), share(to));
  fold(state, back.entries);
  return { ...entry(id, at, back), kind: 'reversal', takesBack: { event: outcome.event, from: share(from).toFixed(), to: share(to).toFixed() } };
}

const comparable = (state: ReadonlyMap<string, Parameters<typeof addSums>[0]>): unknown =>
  Object.fromEntries([...state].map(([key, sums]) => [key, { amount: stored(sums.amount ?? '0').toFixed(), quantity: stored(sums.quantity ?? '0').toFixed(), events: sums.events + 0 }]));

it('the log alone gives the running sums that events and what was taken back of them gave', () => {
  fc.assert(fc.property(story, (events) => {
    const versions = [version('1')] as const;
    const { state, log } = lived(events, [versions[0]]);
    expect(comparable(replay({ versions: [versions[0]], period, log, exchangeRate }).state)).toEqual(comparable(state));
  }), { numRuns });
});

it('under other terms it gives what would have been, had they been there from the beginning', () => {
  fc.assert(fc.property(story, (events) => {
    const other = version('3');
    const { log } = lived(events, [version('1')]);
    expect(comparable(replay({ versions: [other], period, log, exchangeRate }).state)).toEqual(comparable(lived(events, [other]).state));
  }), { numRuns });
});

it('everything that is taken back whole, in whichever parts, leaves no line', () => {
  fc.assert(fc.property(story, parts, (events, taken) => {
    const versions = [version('1')] as const;
    const { state } = lived(events.map((event) => ({ ...event, taken })), [versions[0]]);
    expect(linesOf({ versions: [versions[0]], period, state, exchangeRate }).lines).toEqual([]);
  }), { numRuns });
});
