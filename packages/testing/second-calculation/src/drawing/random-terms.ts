import type { Dice } from './dice.ts';

/** Who may be named in the terms of an agreement, and what may be sold and used. */
export interface Cast {
  /** Names that terms may use: roles, ids, roles that events bring. */
  readonly names: readonly string[];
  /** Names that stand for one engaged party each. */
  readonly fixed: readonly string[];
  readonly currency: string;
  readonly currencies: readonly string[];
  readonly offerings: readonly string[];
}

type Term = Readonly<Record<string, unknown>> & { readonly id: string };

export const usageTypes = ['voice', 'data', 'sms'];

const money = (dice: Dice, unit: string, most = 20): object => ({ unit, value: dice.decimal(most, 4) });

function twoOf(dice: Dice, names: readonly string[]): readonly [string, string] {
  const one = dice.pick(names);
  return [one, dice.pick(names.filter((name) => name !== one))];
}

/** A handful of terms that refer to each other. */
export function randomTerms(dice: Dice, cast: Cast): readonly Term[] {
  const charges = [...Array.from({ length: dice.whole(1, 4) }, (_, index) => charge(dice, cast, `charge${index}`)), ...(dice.chance(0.25) ? balanced(dice, cast) : [])].map((term, _, all) => ({ ...term, ...dice.maybe(0.08, () => ({ condition: condition(dice, all.map(({ id }) => id)) })) }));
  const shares: Term[] = [];
  for (let index = dice.whole(0, 2); index > 0; index -= 1) shares.push(share(dice, cast, `share${index}`, [...charges, ...shares]));
  const credits = dice.chance(0.2) ? [credit(dice, cast, charges.filter((term) => !ofThePeriod.test(JSON.stringify(term))).map(({ id }) => id))] : [];
  const closing: Term[] = [];
  for (let index = dice.whole(0, 3); index > 0; index -= 1) closing.push(closingTerm(dice, cast, `closing${index}`, { made: [...charges, ...shares, ...credits, ...closing].map(({ id }) => id), charges: charges.map(({ id }) => id) }));
  return [...charges, ...shares, ...credits, ...closing];
}

function charge(dice: Dice, cast: Cast, id: string): Term {
  const unit = dice.chance(0.85) ? cast.currency : dice.pick(cast.currencies);
  const kind = dice.pick(['usage', 'usage', 'usage', 'usage', 'order', 'subscription', 'period', 'once', 'payment']);
  const [payer, payee] = twoOf(dice, kind === 'period' || kind === 'once' ? cast.fixed : cast.names);
  const term = { '@type': 'Charge', id, payer, payee, on: reaction(dice, cast, kind), ...counting(dice, kind), ...pricing(dice, unit) };
  return ofThePeriod.test(JSON.stringify(term)) ? term : { ...term, ...adjusting(dice, unit) };
}

function reaction(dice: Dice, cast: Cast, kind: string): object {
  if (kind === 'usage') return { usageType: dice.spelled(dice.chance(0.8) ? [dice.pick(usageTypes)] : dice.some(usageTypes)), ...dice.maybe(0.3, () => ({ where: filter(dice) })) };
  if (kind === 'period' || kind === 'once') return { [kind]: true };
  if (kind === 'payment') return { payment: {} };
  return { [kind]: { productOffering: dice.some(cast.offerings), ...(kind === 'subscription' && dice.chance(0.2) ? { prorate: false } : {}) } };
}

const filter = (dice: Dice): object => dice.pick([{ zone: 'a' }, { zone: ['a', 'b'] }, { n: { gte: '10' } }, { n: { gt: 3, lt: '50.5' } }, { zone: 'b', n: { lte: 20 } }]);

const condition = (dice: Dice, terms: readonly string[]): object => ({ counter: dice.pick(['quantity', 'amount']), terms: dice.some(terms), atLeast: dice.decimal(80, 1) });

/** Two terms that are priced against each other. */
function balanced(dice: Dice, { fixed, currency }: Cast): readonly Term[] {
  const [one, other] = twoOf(dice, fixed);
  const price = money(dice, currency, 3);
  const direction = ({ id, payer, payee, zone, opposite }: Readonly<Record<'id' | 'payer' | 'payee' | 'zone' | 'opposite', string>>): Term => ({
    '@type': 'Charge', id, payer, payee, on: { usageType: 'voice', where: { zone } }, quantity: 'n',
    ...dice.maybe(0.3, () => ({ increment: '6' })), ...dice.maybe(0.3, () => ({ per: '60' })), ...dice.maybe(0.3, () => ({ allowance: dice.whole(1, 50) })),
    balance: { with: opposite, price, excessPrice: money(dice, currency, 3), ...dice.maybe(0.5, () => ({ excessFixed: money(dice, currency, 30) })) },
  });
  return [direction({ id: 'there', payer: one, payee: other, zone: 'a', opposite: 'back' }), direction({ id: 'back', payer: other, payee: one, zone: 'b', opposite: 'there' })];
}

const counting = (dice: Dice, kind: string): object => ({
  ...(kind === 'usage' && dice.chance(0.8) ? { quantity: dice.chance(0.1) ? { distinct: 'imsi' } : 'n' } : {}),
  ...dice.maybe(0.25, () => ({ increment: dice.pick(['1', '6', '0.5', 10]) })),
  ...dice.maybe(0.25, () => ({ per: dice.pick(['60', '7', 1000, '0.5']) })),
  ...dice.maybe(0.25, () => ({ allowance: dice.decimal(60, 1) })),
});

function pricing(dice: Dice, unit: string): object {
  if (dice.chance(0.6)) return { price: money(dice, unit) };
  const steps = [0, dice.whole(1, 30), dice.whole(31, 90)].slice(0, dice.whole(1, 3));
  return { tiers: steps.map((from) => ({ from: dice.chance(0.8) ? String(from) : from, price: money(dice, unit), ...dice.maybe(0.1, () => ({ fixed: money(dice, unit, 90) })) })), ...dice.maybe(0.7, () => ({ tierMode: dice.pick(['graduated', 'volume']) })) };
}

const adjusting = (dice: Dice, unit: string): object => ({
  ...dice.maybe(0.3, () => ({ adjust: [{ ...dice.maybe(0.5, () => ({ where: filter(dice) })), ...dice.maybe(0.5, () => ({ time: window(dice) })), factor: dice.pick(['1.5', '0.333', 2]) }, ...(dice.chance(0.4) ? [{ season: dice.pick([{ from: '12-01', to: '03-10' }, { from: '03-05', to: '03-20' }]), factor: '0.9' }] : [])] })),
  ...dice.maybe(0.15, () => ({ minimum: money(dice, unit, 8) })),
});

const window = (dice: Dice): object => ({ ...dice.maybe(0.5, () => ({ days: dice.some(['Mon', 'Wed', 'Sat', 'Sun']) })), ...dice.pick([{ from: '18:00', to: '02:00' }, { from: '22:30', to: '06:15' }, { from: '08:00', to: '17:00' }]) });

function sharesOf(dice: Dice, { names }: Cast): readonly object[] {
  const parties = dice.some(names).slice(0, 3);
  return parties.map((party) => ({ party, percent: dice.pick(['10', '33.333', '7.5', 25, '0.75', '12.5']) }));
}

function baseOf(dice: Dice, cast: Cast, made: readonly string[]): object {
  if (made.length > 0 && dice.chance(0.6)) return { terms: dice.some(made).slice(0, 2) };
  return { priceType: dice.some(['oneTime', 'recurring', 'usage']), ...dice.maybe(0.6, () => ({ productOffering: dice.some(cast.offerings) })) };
}

/** Whether a term, or one that it is a share of, speaks of something. */
const speaksOf = (words: RegExp, term: Term, among: readonly Term[]): boolean => words.test(JSON.stringify(term)) || among.some((one) => one !== term && standsOn(term, one) && speaksOf(words, one, among));

const standsOn = ({ base }: Term & { readonly base?: { readonly terms?: readonly string[] } }, { id }: Term): boolean => base?.terms?.includes(id) === true;

/** What is worked out from the period as a whole belongs to no event, and to nobody whom only some events bring. */
const ofThePeriod = /"(balance|distinct|fixed)"/;
const open = /"(balance|distinct|fixed|volume|condition)"/;

/** Tiers of shares and deductions stand on what is certain: what the close decides belongs to no event, and to no place in their order. */
function share(dice: Dice, cast: Cast, id: string, before: readonly Term[]): Term {
  const certain = before.filter((term) => !speaksOf(open, term, before)).map((term) => term.id);
  const inTiers = dice.chance(0.3);
  const made = inTiers ? certain : before.filter((term) => !speaksOf(ofThePeriod, term, before)).map((term) => term.id);
  const split = !inTiers ? { shares: sharesOf(dice, cast) } : { tiers: [0, dice.whole(5, 200)].map((from) => ({ from: String(from), shares: sharesOf(dice, cast) })) };
  const deduct = dice.maybe(0.4, () => ({ deduct: [dice.chance(0.6) || certain.length === 0 ? { percent: dice.pick(['4', '12.5', 30]) } : { terms: [dice.pick(certain)] }] }));
  return { '@type': 'RevenueShare', id, base: baseOf(dice, cast, made), ...split, ...deduct, ...dice.maybe(0.4, () => ({ holder: dice.pick(cast.fixed) })) };
}

const credit = (dice: Dice, cast: Cast, made: readonly string[]): Term => ({ '@type': 'AttributionCredit', id: 'credit', base: baseOf(dice, cast, made), percent: dice.pick(['5', 12.5]), periods: dice.whole(1, 3) });

function closingTerm(dice: Dice, cast: Cast, id: string, { made, charges }: Readonly<Record<'made' | 'charges', readonly string[]>>): Term {
  const [payer, payee] = twoOf(dice, cast.fixed);
  const named = { id, payer, payee };
  const limits = { terms: dice.some(made), amount: money(dice, cast.currency, 300) };
  const conditional = dice.maybe(0.25, () => ({ condition: condition(dice, charges) }));
  const type = dice.pick(['MinimumGuarantee', 'Cap', 'VolumeCommitment', 'VolumeCommitment', 'PerformanceBonus', 'PerformanceBonus']);
  if (type === 'PerformanceBonus') return { '@type': type, ...named, ...conditional, ...bonus(dice, cast, made) };
  if (type === 'VolumeCommitment' && dice.chance(0.5)) return { '@type': type, ...named, ...conditional, terms: dice.some(charges), quantity: dice.decimal(200, 1), shortfallPrice: money(dice, cast.currency, 2) };
  return { '@type': type, ...named, ...conditional, ...limits };
}

function bonus(dice: Dice, cast: Cast, made: readonly string[]): object {
  const aggregate = dice.pick(['average', 'sum', 'minimum', 'maximum', 'last', 'count']);
  const word = dice.pick(['from', 'below']);
  const pays = (): object => (dice.chance(0.5) ? { amount: money(dice, cast.currency) } : { percent: dice.pick(['5', '12.5']), base: { terms: dice.some(made) } });
  const steps = [dice.whole(1, 30), dice.whole(31, 60)];
  return { metric: { usageType: 'quality', ...(aggregate === 'count' ? {} : { characteristic: 'score' }), aggregate }, tiers: steps.map((step) => ({ [word]: String(step), ...pays() })) };
}
