import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { periodOf } from '@concord/period';
import { agreementIndex, type CommercialEvent } from '@concord/rating';
import { acceptEvents, closeAll, type Intake, type State } from '@concord/settlement';
import { type AgreementVersion, parseAgreement } from '@concord/terms';
import { type Benchmark, loadNow, machine, type Report, rounded } from '../report.ts';
import { median } from '../requests/compare.ts';

const agreementCount = 10_000;
const sizes = [10_000, 100_000, 1_000_000];
const rounds = 3;
const batch = 500;
/** A charge and three shares. */
const obligationsPerEvent = 4;
const at = Date.UTC(2026, 2, 10);

/** Between operators of one group, so that netting has something to do. */
const agreementOf = (_: unknown, number: number): readonly [AgreementVersion] => [
  parseAgreement({
    id: `agreement-${number}`,
    agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' },
    engagedParty: ['buyer', 'seller', 'p0', 'p1', 'p2'].map((role, index) => ({ id: role === 'buyer' ? `buyer-${number}` : `operator-${(number + index) % 100}`, role, standing: role !== 'buyer' })),
    agreementItem: [
      {
        termOrCondition: [
          { '@type': 'Charge', id: 'traffic', payer: 'buyer', payee: 'seller', on: { usageType: 'data' }, quantity: 'volume', tiers: [{ from: '0', price: { unit: 'EUR', value: '0.0125' } }, { from: '1000', price: { unit: 'EUR', value: '0.01' } }] },
          { '@type': 'RevenueShare', id: 'shares', base: { terms: ['traffic'] }, shares: ['50', '30', '12.5'].map((percent, index) => ({ party: `p${index}`, percent })) },
          { '@type': 'SettlementTerms', id: 'settlement', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR', netting: 'bilateral' },
        ],
      },
    ],
  }),
];

const eventOf = (number: number): CommercialEvent => ({
  kind: 'usage', id: `u${number}`, at, usageType: 'data', relatedParty: [{ id: `buyer-${number % agreementCount}`, role: 'buyer' }], characteristics: { volume: String(((number * 7919) % 100_000 + 10_000) / 100) },
});

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heapMiB(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

interface Closed {
  readonly ratingSeconds: number;
  readonly closeSeconds: number;
  /** What the running sums take. */
  readonly stateMiB: number;
}

function closeAfter(obligations: number, agreements: readonly (readonly [AgreementVersion])[]): Closed {
  const before = heapMiB();
  const state: State = new Map();
  const rating = cpuSeconds(() => rateInto(state, obligations / obligationsPerEvent, agreements));
  const stateMiB = heapMiB() - before;
  let lines = 0;
  const closing = cpuSeconds(() => (lines = closeAll({ agreements, products: [], at, exchangeRate: () => undefined, state }).lines.length));
  if (lines !== Math.min(agreementCount, obligations / obligationsPerEvent) * obligationsPerEvent) throw new Error(`${String(lines)} lines of ${String(obligations)} obligations`);
  return { ratingSeconds: rating, closeSeconds: closing, stateMiB };
}

function rateInto(state: State, events: number, agreements: readonly (readonly [AgreementVersion])[]): void {
  const intake: Intake = { agreements, index: agreementIndex(agreements), landing: ({ settlement }, instant) => periodOf(settlement, instant), exchangeRate: () => undefined };
  for (let from = 0; from < events; from += batch) acceptEvents(Array.from({ length: Math.min(batch, events - from) }, (_, index) => eventOf(from + index)), state, intake);
}

function cpuSeconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

async function run(): Promise<Report> {
  const agreements = Array.from({ length: agreementCount }, agreementOf);
  closeAfter(sizes[0] ?? 0, agreements);
  const results = sizes.map((obligations) => ({ obligations, runs: Array.from({ length: rounds }, () => closeAfter(obligations, agreements)) }));
  const of = (index: number, key: keyof Closed): number => rounded(median((results[index]?.runs ?? []).map((one) => one[key])));
  const last = sizes.length - 1;
  const [value, raw] = [of(last, 'closeSeconds'), rounded(of(0, 'closeSeconds') * ((sizes[last] ?? 0) / (sizes[0] ?? 1)))];
  return {
    name: 'close', unit: 'CPU s', value, against: 'a hundred times the close of 10,000', raw, ratio: rounded(value / raw), memoryMiB: Math.round(process.memoryUsage().rss / 2 ** 20), machine: machine(), load: loadNow(),
    method: `closing one period of 1,000,000 obligations (a charge and three shares of each record) under ${String(agreementCount)} agreements, with netting, in memory; medians of three by CPU time`,
    runs: (results[last]?.runs ?? []).map(({ closeSeconds }) => rounded(closeSeconds)), rawRuns: (results[0]?.runs ?? []).map(({ closeSeconds }) => rounded(closeSeconds)),
    details: Object.fromEntries(results.flatMap(({ obligations }, index) => (['ratingSeconds', 'closeSeconds', 'stateMiB'] as const).map((key) => [`${key} ${String(obligations)}`, of(index, key)]))),
  };
}

export const close: Benchmark = { name: 'close', about: 'closing a period of 1,000,000 obligations under 10,000 agreements in memory, and how it grows', run };
