import { isInSeason, isInWindow, wallClock } from './calendar.ts';
import type { Desk, Entry } from './entry.ts';
import { Fraction, greatest, least } from '../numbers/fraction.ts';
import type { Happening } from '../input/happening.ts';
import { meetsWhere } from './matching.ts';
import type { Adjust, Charge, Tier } from '../input/terms.ts';

const { zero, one } = Fraction;
const boundless = Fraction.of('1000000000000000000');

/** A record that cannot be priced, since what is to be counted is no amount of anything. */
export class Uncountable extends Error {}

/** Money in a currency that nobody quotes. */
export class NoRate extends Error {}

/** What an event counts for a charge, up to a whole increment. @throws Uncountable */
export function countOf({ on, quantity, increment }: Charge, event: Happening): Fraction {
  if (typeof quantity === 'object') return one;
  const found = quantity === undefined ? defaultQuantity(on, event) : Fraction.read(event.characteristics[quantity]);
  if (!found || found.compare(zero) < 0) throw new Uncountable(event.id);
  return increment === undefined ? found : found.upTo(Fraction.of(increment));
}

const defaultQuantity = ({ subscription }: Charge['on'], { quantity, share = one }: Happening): Fraction => (subscription?.prorate === false ? quantity : quantity.times(share));

export const scaleOf = ({ version: { settlement } }: Pick<Desk, 'version'>): number => settlement.recordScale ?? 6;
export const halvesOf = ({ version: { settlement } }: Pick<Desk, 'version'>): 'halfEven' | 'halfUp' => settlement.rounding ?? 'halfEven';

type Pair = Pick<Entry, 'payer' | 'payee'>;

const ofPair = (entries: readonly Entry[], term: string, { payer, payee }: Pair): readonly Entry[] => entries.filter((entry) => entry.term === term && entry.payer === payer && entry.payee === payee);

/** What was counted for a term between two. */
export const countedBetween = (entries: readonly Entry[], term: string, pair: Pair): Fraction => Fraction.sum(ofPair(entries, term, pair).map(({ counted }) => counted));

/** Nothing before the close, where the charge is for what only the close can know. */
export function priceOf(charge: Charge, { counted, ...pair }: Pair & Pick<Entry, 'counted'>, event: Happening, desk: Desk): Fraction {
  if (charge.balance || typeof charge.quantity === 'object') return zero;
  const before = countedBetween(desk.book.entries, charge.id, pair);
  const [from, to] = [afterAllowance(charge, before), afterAllowance(charge, before.plus(counted))];
  const total = afterAllowance(charge, countedBetween(desk.known.entries, charge.id, pair));
  const plain = stretchPrice(charge, from, to, total);
  const adjusted = (charge.adjust ?? []).filter((adjust) => applies(adjust, event, desk)).reduce((product, { factor }) => product.times(Fraction.of(factor)), plain);
  return charge.minimum ? greatest(adjusted, Fraction.of(charge.minimum.value)) : adjusted;
}

export const afterAllowance = ({ allowance = 0 }: Charge, count: Fraction): Fraction => greatest(zero, count.minus(Fraction.of(allowance)));

/** The price of what lies between two counts, where `total` is what the period comes to. */
export function stretchPrice(charge: Charge, from: Fraction, to: Fraction, total: Fraction): Fraction {
  const per = Fraction.of(charge.per ?? 1);
  if (charge.price) return to.minus(from).times(Fraction.of(charge.price.value)).dividedBy(per);
  const tiers = charge.tiers ?? [];
  if (charge.tierMode === 'volume') return to.minus(from).times(rateOf(reached(tiers, total))).dividedBy(per);
  return Fraction.sum(tiers.map((tier, index) => partIn(tier, tiers[index + 1], from, to).times(rateOf(tier)))).dividedBy(per);
}

const rateOf = (tier: Tier | undefined): Fraction => Fraction.of(tier?.price?.value ?? 0);
const reached = (tiers: readonly Tier[], total: Fraction): Tier | undefined => tiers.findLast(({ from }) => total.compare(Fraction.of(from)) >= 0);

function partIn(tier: Tier, next: Tier | undefined, from: Fraction, to: Fraction): Fraction {
  const [low, high] = [greatest(from, Fraction.of(tier.from)), least(to, next ? Fraction.of(next.from) : boundless)];
  return greatest(zero, high.minus(low));
}

function applies({ where, time, season }: Adjust, event: Happening, { version: { settlement } }: Desk): boolean {
  const clock = wallClock(event.at, settlement.timeZone);
  return meetsWhere(where, event.characteristics) && (!time || isInWindow(time, clock)) && (!season || isInSeason(season, clock));
}

export function unitOf({ price, tiers = [], balance }: Charge): string {
  return (price ?? balance?.price ?? tiers.map((tier) => tier.price ?? tier.fixed).find((money) => money))?.unit ?? '';
}
