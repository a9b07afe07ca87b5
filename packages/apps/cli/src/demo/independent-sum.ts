import type { UsageRecord } from '../case/case.ts';
import { canonical, type Outcome } from '../case/outcome.ts';
import type { Month } from './month.ts';
import { hostingPrice, setUpPrice } from './story.ts';

/** What the story must come to: the partners' lines and net positions, and the city's bill as a decimal string. */
export interface Expectation {
  readonly outcome: Outcome;
  readonly cityBill: string;
}

/** Whole numbers of a millionth of a euro: every amount of the story is one until it is rounded to cents. */
type Micro = bigint;

const euro = 1_000_000n;
const cent = 10_000n;

/** The month's amounts worked out from the terms as a person would, with none of the suite's code, to hold the suite against. */
export function independentSum({ data, incidents }: Month): Expectation {
  const base = data.reduce((sum, { characteristics: { gb } }) => sum + thousandths(String(gb)) * 1_100n, 0n);
  const shares = dataShares(base);
  const floor = 900n * euro > shares.env ? 900n * euro - shares.env : 0n;
  const incident = incidentCharge(incidents);
  const [licence, hosting] = [1_800n * euro, BigInt(hostingPrice) * euro];
  const net = [debt('telco', 'env', shares.env + floor), debt('telco', 'safe', incident), debt('telco', 'traffic', licence + shares.traffic - hosting)];
  const lines = [
    line('licence', 'telco', 'traffic', licence), line('hosting', 'traffic', 'telco', hosting), line('incident', 'telco', 'safe', incident),
    line('dataShare', 'telco', 'env', shares.env), line('dataShare', 'telco', 'traffic', shares.traffic), line('dataFloor', 'telco', 'env', floor),
  ].filter(({ amount }) => amount !== '0.00');
  return { outcome: canonical({ lines, net, suspense: [], duplicates: [] }), cityBill: written((BigInt(setUpPrice) + 9_500n) * euro + toCents(base)) };
}

const debt = (payer: string, payee: string, amount: Micro) => ({ payer, payee, amount: written(amount), unit: 'EUR' });

const line = (term: string, payer: string, payee: string, amount: Micro) => ({ agreement: 'city', term, ...debt(payer, payee, amount) });

/** 85 for each of the first twenty, 70 for each further one, half as much again at night. */
function incidentCharge(incidents: readonly UsageRecord[]): Micro {
  let [called, sum] = [0, 0n];
  for (const { usageDate, characteristics: { count } } of incidents) {
    for (let one = 0; one < Number(count); one += 1) {
      const price = called < 20 ? 85n * euro : 70n * euro;
      sum += isNight(usageDate) ? (price * 3n) / 2n : price;
      called += 1;
    }
  }
  return toCents(sum);
}

/** From 22:00 to 06:00 in Madrid, which goes from one hour to two hours before UTC in the night to the 29th. */
function isNight(usageDate: string): boolean {
  const hoursBefore = usageDate < '2026-03-29T01:00:00' ? 1 : 2;
  const hour = (Number(usageDate.slice(11, 13)) + hoursBefore) % 24;
  return hour >= 22 || hour < 6;
}

/** 40 and 10 percent of the first thousand euros, 50 and 10 of the rest; rounded with what the telco keeps, so that no cent is lost. */
function dataShares(base: Micro): { readonly env: Micro; readonly traffic: Micro } {
  const first = base < 1_000n * euro ? base : 1_000n * euro;
  const env = (first * 40n + (base - first) * 50n) / 100n;
  const traffic = base / 10n;
  const parts = [env, traffic, base - env - traffic];
  const missing = Number((toCents(base) - parts.reduce((sum, part) => sum + (part - (part % cent)), 0n)) / cent);
  const lucky = parts.map((part, index) => ({ index, rest: part % cent })).sort((one, other) => Number(other.rest - one.rest) || one.index - other.index).slice(0, missing);
  const [roundedEnv = 0n, roundedTraffic = 0n] = parts.map((part, index) => part - (part % cent) + (lucky.some((one) => one.index === index) ? cent : 0n));
  return { env: roundedEnv, traffic: roundedTraffic };
}

/** To the nearest cent, half to the even one. */
function toCents(amount: Micro): Micro {
  const [whole, rest] = [amount / cent, amount % cent];
  const isUp = rest * 2n > cent || (rest * 2n === cent && whole % 2n === 1n);
  return (isUp ? whole + 1n : whole) * cent;
}

/** A decimal with three places, as a whole number of thousandths. */
const thousandths = (decimal: string): bigint => BigInt(decimal.replace('.', ''));

const written = (amount: Micro): string => `${amount / euro}.${String((amount % euro) / cent).padStart(2, '0')}`;
