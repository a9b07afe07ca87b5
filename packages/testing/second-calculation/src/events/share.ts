import type { Placed } from '../input/agreement.ts';
import { halvesOf, scaleOf } from './charge.ts';
import { type Desk, type Entry, isVoid } from './entry.ts';
import { Fraction, greatest, least } from '../numbers/fraction.ts';
import type { Happening } from '../input/happening.ts';
import { reactsTo } from './matching.ts';
import { concerns, offeringsOf, resolve } from './names.ts';
import { together } from '../numbers/rounding.ts';
import { type AttributionCredit, many, type RevenueShare, type Share } from '../input/terms.ts';

const { zero } = Fraction;

/** An amount that an event made, and who holds the money. */
interface Gross {
  readonly holder: string;
  readonly unit: string;
  readonly amount: Fraction;
}

/** What there is to share of an event, by holder and currency. */
function grossOf({ base, holder }: RevenueShare | AttributionCredit, { event, desk, made }: Occasion): readonly Gross[] {
  const parts = base.terms === undefined ? charged(base, event, desk) : made.filter(({ term, kind }) => kind !== 'kept' && many(base.terms).includes(term)).filter((entry) => !isVoid(desk.known, entry)).map(({ payee, unit, amount }) => ({ holder: payee, unit, amount }));
  const held = parts.flatMap((part) => {
    const holding = holder === undefined ? engagedOnly(part.holder, desk) : resolve(holder, desk.version, event);
    return holding === undefined ? [] : [{ ...part, holder: holding }];
  });
  const together = Map.groupBy(held, (part) => JSON.stringify([part.holder, part.unit]));
  return [...together.values()].flatMap(([first, ...others]) => (first ? [{ ...first, amount: Fraction.sum([first, ...others].map(({ amount }) => amount)) }] : []));
}

const engagedOnly = (party: string, { version: { engaged } }: Desk): string | undefined => engaged.find(({ id }) => id === party)?.id;

function charged({ priceType, productOffering }: RevenueShare['base'], event: Happening, desk: Desk): readonly Gross[] {
  const wanted = desk.book.charges.filter((charge) => charge.event === event.id && many(priceType).includes(charge.priceType) && (productOffering === undefined || many(productOffering).includes(charge.offering)));
  return wanted.map(({ seller, unit, amount }) => ({ holder: seller, ...desk.convert(amount, unit) }));
}

/** An event under an agreement, with what it made so far. */
export interface Occasion {
  readonly event: Happening;
  readonly desk: Desk;
  readonly made: readonly Entry[];
}

/** Writes down the shares of what an event made. */
export function shareOut(placed: Placed<RevenueShare>, occasion: Occasion): readonly Entry[] {
  const { term } = placed;
  const { event } = occasion;
  if (term.on && !reactsTo(term.on, placed, event)) return [];
  return grossOf(term, occasion).flatMap((gross) => split(placed, gross, occasion));
}

function split(placed: Placed<RevenueShare>, { holder, unit, amount }: Gross, occasion: Occasion): readonly Entry[] {
  const { term } = placed;
  const { event, desk, made } = occasion;
  const net = netOf(term, { holder, unit, amount }, made).rounded(scaleOf(desk), halvesOf(desk));
  const before = Fraction.sum(desk.book.bases.filter((base) => base.term === term.id && base.holder === holder && base.unit === unit).map((base) => base.net));
  const wanted = sharesOver(term, before, before.plus(net)).flatMap((share, place) => claimOf({ ...share, place, holder }, placed, occasion));
  if (wanted.length === 0) return [];
  desk.book.bases.push({ term: term.id, holder, unit, net, event: event.id });
  const exact = wanted.map(({ exact: part }) => part);
  const rounded = together([...exact, net.minus(Fraction.sum(exact))], net, scaleOf(desk));
  return wanted.map(({ payee, place }, index) => ({ kind: payee === holder ? 'kept' : 'share', term: term.id, payer: holder, payee, unit, amount: rounded[index] ?? zero, counted: zero, event: event.id, at: event.at, parties: event.parties, place }));
}

function netOf({ deduct = [] }: RevenueShare, { unit, amount }: Gross, made: readonly Entry[]): Fraction {
  const off = deduct.map(({ percent, terms }) => (percent === undefined ? Fraction.sum(made.filter((entry) => entry.kind !== 'kept' && entry.unit === unit && many(terms).includes(entry.term)).map((entry) => entry.amount)) : Fraction.of(percent).percentOf(amount)));
  return deduct.length === 0 ? amount : greatest(zero, amount.minus(Fraction.sum(off)));
}

interface Claim {
  readonly payee: string;
  readonly exact: Fraction;
  readonly place: number;
}

function claimOf({ party, exact, place, holder }: Omit<Claim, 'payee'> & { readonly party: string; readonly holder: string }, placed: Placed<RevenueShare>, { event, desk: { version } }: Occasion): readonly Claim[] {
  const payee = resolve(party, version, event);
  const { base, on } = placed.term;
  const follows = base.terms !== undefined && on === undefined;
  const meets = payee !== undefined && (follows || concerns([holder, payee], placed, [...offeringsOf(on), ...many(base.productOffering)], event));
  return meets ? [{ payee, exact, place }] : [];
}

/** What each named party earns of the stretch of a base between two sums. */
function sharesOver({ shares = [], tiers }: RevenueShare, from: Fraction, to: Fraction): readonly { readonly party: string; readonly exact: Fraction }[] {
  const steps = tiers ?? [{ from: 0, shares }];
  const parts = steps.flatMap((step, index) => step.shares.map((share) => ({ party: share.party, exact: earned(share, stretch(Fraction.of(step.from), steps[index + 1]?.from, from, to)) })));
  const byParty = tiers ? [...Map.groupBy(parts, ({ party }) => party)] : parts.map((part) => [part.party, [part]] as const);
  return byParty.map(([party, all]) => ({ party, exact: Fraction.sum(all.map(({ exact }) => exact)) }));
}

const earned = ({ percent }: Share, part: Fraction): Fraction => Fraction.of(percent).percentOf(part);

/** How much of a way, which may lead down, lies from one step to the next. */
function stretch(low: Fraction, next: string | number | undefined, from: Fraction, to: Fraction): Fraction {
  const within = (value: Fraction): Fraction => greatest(low, next === undefined ? value : least(value, Fraction.of(next)));
  return low.isZero() ? lowest(next, to).minus(lowest(next, from)) : within(to).minus(within(from));
}

const lowest = (next: string | number | undefined, value: Fraction): Fraction => (next === undefined ? value : least(value, Fraction.of(next)));

/** Writes down what whoever won the customer earns, as long as that runs. */
export function credit(placed: Placed<AttributionCredit>, occasion: Occasion, periodsSince: (at: number) => number): readonly Entry[] {
  const { term } = placed;
  const { event, desk } = occasion;
  const { won } = event;
  const runs = won !== undefined && periodsSince(won.at) < term.periods && engagedOnly(won.party, desk) !== undefined && (!term.on || reactsTo(term.on, placed, event));
  if (!runs) return [];
  return grossOf(term, occasion).flatMap(({ holder, unit, amount }): readonly Entry[] => {
    const earns = Fraction.of(term.percent).percentOf(amount).rounded(scaleOf(desk), halvesOf(desk));
    return holder === won.party ? [] : [{ kind: 'credit', term: term.id, payer: holder, payee: won.party, unit, amount: earns, counted: zero, event: event.id, at: event.at, parties: event.parties }];
  });
}
