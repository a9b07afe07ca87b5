import { readCase } from '@concord/cli';
import { Dice } from './dice.ts';
import type { Case } from '../input/happenings.ts';
import { randomEvents } from './random-events.ts';
import { type Cast, randomTerms } from './random-terms.ts';

const parties = ['p1', 'p2', 'p3', 'p4', 'c1', 'c2'];
const roles: Readonly<Record<string, string>> = { p1: 'supplier', p2: 'reseller', p3: 'buyer', p4: 'platform' };
const zones = [
  { timeZone: 'UTC', start: '2026-03-01T00:00:00Z', end: '2026-04-01T00:00:00Z' },
  { timeZone: 'Europe/Berlin', start: '2026-03-01T00:00:00+01:00', end: '2026-04-01T00:00:00+02:00' },
  { timeZone: 'Asia/Kolkata', start: '2026-03-01T00:00:00+05:30', end: '2026-04-01T00:00:00+05:30' },
];
const currencies = ['EUR', 'JPY', 'KWD'];
const offerings = ['box', 'film'];

/** A case drawn from a seed: a few agreements, and what happened. What must come out is left empty. */
export function randomCase(seed: number): Case {
  const dice = new Dice(seed);
  const zone = dice.pick(zones);
  const netting = dice.pick(['none', 'bilateral', 'clearing']);
  const agreements = Array.from({ length: dice.whole(1, 3) }, (_, index) => agreement(dice, `agreement${index}`, { timeZone: zone.timeZone, netting }));
  const body = {
    name: `random ${seed}`,
    period: { startDateTime: zone.start, endDateTime: zone.end },
    parties: parties.map((id) => ({ id, name: id.toUpperCase(), country: 'DE' })),
    offerings: offerings.map((id) => offering(dice, id)),
    agreements,
    events: randomEvents(dice, agreements, roles),
    expect: { lines: [], net: [] },
  };
  return readCase(JSON.stringify(body));
}

/** What all agreements of a case have alike. */
interface Common {
  readonly timeZone: string;
  readonly netting: string;
}

function offering(dice: Dice, id: string): object {
  const unit = dice.chance(0.8) ? 'EUR' : dice.pick(currencies);
  const price = { unit, value: String(dice.decimal(50, 3)) };
  const prices = [{ priceType: 'oneTime', price }, { priceType: 'recurring', price }, { priceType: 'usage', usageType: dice.pick(['voice', 'data']), ...dice.maybe(0.6, () => ({ quantity: 'n' })), price }];
  return { id, seller: dice.pick(['p1', 'p2', 'p3']), prices: dice.some(prices) };
}

function agreement(dice: Dice, id: string, common: Common): { readonly engagedParty: readonly { readonly id: string; readonly role: string }[] } {
  const engaged = [...new Set([...dice.some(['p1', 'p2', 'p3', 'p4']), ...dice.some(['p1', 'p2', 'p3'])])];
  const engagedParty = (engaged.length > 1 ? engaged : ['p1', 'p2', 'p3']).map((party) => ({ id: party, role: roles[party] ?? '', ...dice.maybe(0.4, () => ({ standing: true })) }));
  const currency = dice.chance(0.7) ? 'EUR' : dice.pick(currencies);
  const cast: Cast = { names: [...engagedParty.map((party) => (dice.chance(0.85) ? party.role : party.id)), ...(dice.chance(0.3) ? ['home', 'visited'] : [])], fixed: engagedParty.map((party) => party.role), currency, currencies, offerings };
  const body = { id, name: id, agreementType: 'partnership', agreementPeriod: { startDateTime: dice.pick(['2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '2026-03-08T00:00:00Z']) }, engagedParty };
  return { ...body, agreementItem: [{ termOrCondition: [...randomTerms(dice, cast), settlement(dice, currency, common, engagedParty.map((party) => party.id))] }] } as typeof body;
}

const settlement = (dice: Dice, currency: string, { timeZone, netting }: Common, engaged: readonly string[]): object => ({
  '@type': 'SettlementTerms', id: 'settlement', cycle: 'monthly', timeZone, currency,
  netting, ...(netting === 'clearing' ? { clearingParty: dice.pick(engaged) } : {}),
  ...dice.maybe(0.3, () => ({ rounding: dice.pick(['halfUp', 'halfEven']) })),
  ...dice.maybe(0.3, () => ({ recordScale: dice.whole(4, 8) })),
});
