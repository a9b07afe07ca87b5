import { periodOf } from '@concord/period';
import type { CommercialEvent } from '@concord/rating';
import { acceptEvents, type Intake, type State } from '@concord/settlement';
import { parseAgreement } from '@concord/terms';
import { Decimal } from 'decimal.js';
import { type Benchmark, loadNow, machine, type Report, rounded } from '../report.ts';
import { median } from '../requests/compare.ts';

const tiers = [['0', '0.0125'], ['1000000', '0.01'], ['50000000', '0.0075']] as const;
const percents = ['50', '30', '12.5'];
const start = Date.UTC(2026, 2, 1);
const count = 50_000;
const batch = 500;
const rounds = 7;

/** Three tiers by volume, shared among three parties beside the holder. */
const agreement = parseAgreement({
  id: 'wholesale',
  agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' },
  engagedParty: [{ id: 'buyer-1', role: 'buyer' }, { id: 'seller-1', role: 'seller', standing: true }, ...percents.map((_, index) => ({ id: `partner-${index}`, role: `partner${index}`, standing: true }))],
  agreementItem: [
    {
      termOrCondition: [
        { '@type': 'Charge', id: 'traffic', payer: 'buyer', payee: 'seller', on: { usageType: 'data' }, quantity: 'volume', tiers: tiers.map(([from, value]) => ({ from, price: { unit: 'EUR', value } })) },
        { '@type': 'RevenueShare', id: 'shares', base: { terms: ['traffic'] }, shares: percents.map((percent, index) => ({ party: `partner${index}`, percent })) },
        { '@type': 'SettlementTerms', id: 'settlement', cycle: 'monthly', timeZone: 'Europe/Madrid', currency: 'EUR' },
      ],
    },
  ],
});

/** Volumes of three decimals from a fixed sequence, so that every run does the same work. */
function someEvents(): CommercialEvent[] {
  let seed = 42;
  return Array.from({ length: count }, (_, index) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return { kind: 'usage', id: `u${index}`, at: start + index * 40_000, usageType: 'data', relatedParty: [{ id: 'buyer-1', role: 'buyer' }], characteristics: { volume: String((seed % 4_000_000) / 1000) } };
  });
}

/** Rates every event and folds what it brought about, as the settlement service does. @returns what was shared, as a check */
function byEngine(events: readonly CommercialEvent[]): string {
  const state: State = new Map();
  const intake: Intake = { agreements: [[agreement]], landing: ({ settlement }, at) => periodOf(settlement, at), exchangeRate: () => undefined };
  for (let from = 0; from < events.length; from += batch) acceptEvents(events.slice(from, from + batch), state, intake);
  return sumOf([...state].filter(([key]) => key.includes('|share|')).map(([, { amount }]) => amount ?? '0'));
}

const sumOf = (amounts: readonly string[]): string => amounts.reduce((sum, amount) => sum.plus(amount), new Decimal(0)).toFixed();

/** The same arithmetic and nothing else, as one would write it with decimal.js: no terms looked up, nothing kept of how it came about. */
function byHand(events: readonly CommercialEvent[]): string {
  const sums = percents.map(() => new Decimal(0));
  let total = new Decimal(0);
  for (const { characteristics } of events) {
    const after = total.plus(new Decimal(String(characteristics['volume'])));
    splitByHand(priceByHand(total, after)).forEach((share, index) => (sums[index] = (sums[index] ?? new Decimal(0)).plus(share)));
    total = after;
  }
  return sumOf(sums.map((sum) => sum.toFixed()));
}

function priceByHand(before: Decimal, after: Decimal): Decimal {
  let amount = new Decimal(0);
  for (const [index, [from, price]] of tiers.entries()) {
    const low = Decimal.max(from, before);
    const high = Decimal.min(tiers[index + 1]?.[0] ?? after, after);
    if (high.gt(low)) amount = amount.plus(high.minus(low).times(price));
  }
  return amount.toDecimalPlaces(6, Decimal.ROUND_HALF_EVEN);
}

/** Largest remainder; what is left stays with the holder, last in ties. */
function splitByHand(base: Decimal): Decimal[] {
  const kept = percents.reduce((left, percent) => left.minus(percent), new Decimal(100));
  const exact = [...percents.map((percent) => base.times(percent).div(100)), base.times(kept).div(100)];
  const parts = exact.map((part, index) => ({ index, floor: part.toDecimalPlaces(6, Decimal.ROUND_DOWN), part }));
  const missing = base.minus(parts.reduce((sum, { floor }) => sum.plus(floor), new Decimal(0))).times(1_000_000).toNumber();
  const lucky = new Set(parts.toSorted((a, b) => b.part.minus(b.floor).comparedTo(a.part.minus(a.floor)) || a.index - b.index).slice(0, missing).map(({ index }) => index));
  return parts.slice(0, percents.length).map(({ index, floor }) => (lucky.has(index) ? floor.plus('0.000001') : floor));
}

interface Pass {
  /** By CPU time of the whole process, its garbage collector included: it depends less on who else works. */
  readonly perCpuSecond: number;
  readonly perSecond: number;
  readonly shared: string;
}

function pass(work: (events: readonly CommercialEvent[]) => string, events: readonly CommercialEvent[]): Pass {
  const [cpu, clock] = [process.cpuUsage(), performance.now()];
  const shared = work(events);
  const { user, system } = process.cpuUsage(cpu);
  return { perCpuSecond: count / ((user + system) / 1e6), perSecond: count / ((performance.now() - clock) / 1e3), shared };
}

async function run(): Promise<Report> {
  const events = someEvents();
  const passes = Array.from({ length: rounds }, () => ({ engine: pass(byEngine, events), hand: pass(byHand, events) })).slice(2);
  if (passes.some(({ engine, hand }) => engine.shared !== hand.shared)) throw new Error(`the engine shares ${passes[0]?.engine.shared ?? ''}, decimal.js ${passes[0]?.hand.shared ?? ''}`);
  const [runs, rawRuns] = [passes.map(({ engine }) => engine.perCpuSecond), passes.map(({ hand }) => hand.perCpuSecond)];
  const [value, raw] = [median(runs), median(rawRuns)];
  return {
    name: 'engine', unit: 'events/s/core', value: rounded(value), against: 'decimal.js', raw: rounded(raw), ratio: rounded(value / raw), memoryMiB: Math.round(process.memoryUsage().rss / 2 ** 20), machine: machine(), load: loadNow(),
    method: `${count} usage records in batches of ${batch} under one agreement: three graduated tiers, three shares and the holder; five runs of each in turn after two of warm-up, by CPU time; both must share the same amount`,
    runs: runs.map(rounded), rawRuns: rawRuns.map(rounded),
    details: { eventsPerSecond: rounded(median(passes.map(({ engine }) => engine.perSecond))), rawPerSecond: rounded(median(passes.map(({ hand }) => hand.perSecond))), microseconds: rounded(1e6 / value) },
  };
}

export const engine: Benchmark = { name: 'engine', about: 'events rated, split and folded by one core in memory, beside the bare arithmetic in decimal.js', run };
