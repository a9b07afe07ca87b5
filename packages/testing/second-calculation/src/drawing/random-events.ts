import type { Dice } from './dice.ts';
import { usageTypes } from './random-terms.ts';

interface Party {
  readonly id: string;
  readonly role: string;
}

type Agreements = readonly { readonly engagedParty: readonly Party[] }[];

/** Events in a random order of acceptance: some come late, twice, changed, from strangers, or are of no use. */
export function randomEvents(dice: Dice, agreements: Agreements, roles: Readonly<Record<string, string>>): readonly object[] {
  const events: object[] = [];
  const wanted = dice.whole(3, 16);
  while (events.length < wanted) events.push(...eventOf(dice, `e${events.length}`, events, { agreements, roles }));
  return events;
}

function eventOf(dice: Dice, id: string, before: readonly object[], { agreements, roles }: { readonly agreements: Agreements; readonly roles: Readonly<Record<string, string>> }): readonly object[] {
  const relatedParty = partiesOf(dice, agreements, roles);
  const kind = dice.pick(['usage', 'usage', 'usage', 'usage', 'usage', 'quality', 'order', 'payment', 'refund', 'again']);
  if (kind === 'again') return again(dice, before);
  if (kind === 'order') return [{ order: { id, completed: instant(dice), relatedParty: [...relatedParty, ...(dice.chance(0.4) ? [{ id: dice.pick(['p1', 'p2', 'p4', 'c2']), role: 'acquirer' }] : [])], items: [{ offering: dice.pick(['box', 'film']), quantity: dice.whole(1, 5) }] } }];
  if (kind === 'payment') return [{ payment: { id, date: instant(dice), relatedParty, amount: { unit: 'EUR', value: dice.decimal(900, 2) } } }];
  if (kind === 'refund') return refund(dice, before, id);
  const characteristics = kind === 'quality' ? { score: dice.decimal(70, 2) } : { ...(dice.chance(0.97) ? { n: dice.chance(0.97) ? dice.decimal(80, 3) : dice.pick(['-1', 'many', '0']) } : {}), zone: dice.pick(['a', 'b', 'c']), imsi: dice.pick(['1', '2', '3', 4]) };
  return [{ usage: { id, usageDate: instant(dice), usageType: kind === 'quality' ? kind : dice.pick(usageTypes), relatedParty, characteristics, ...dice.maybe(0.4, () => ({ offering: dice.pick(['box', 'film']) })) } }];
}

function partiesOf(dice: Dice, agreements: Agreements, roles: Readonly<Record<string, string>>): readonly Party[] {
  const engaged = dice.chance(0.5) ? dice.pick(agreements).engagedParty : Object.entries(roles).map(([id, role]) => ({ id, role }));
  const named = engaged.filter(() => dice.chance(0.85)).map(({ id, role }) => ({ id: dice.chance(0.03) ? 'c1' : id, role }));
  const home = dice.chance(0.4) ? [{ id: dice.pick(['p1', 'p2']), role: 'home' }, { id: dice.pick(['p3', 'p4']), role: 'visited' }] : [];
  return [...named, ...home, ...(dice.chance(0.7) ? [{ id: dice.pick(['c1', 'c2']), role: 'customer' }] : [])];
}

/** Of March, most of them. */
const instant = (dice: Dice): string => new Date(Date.UTC(2026, 2, 1) + dice.whole(-40, 770) * 3_600_000 + dice.whole(0, 3) * 900_000).toISOString();

function again(dice: Dice, before: readonly object[]): readonly object[] {
  const used = before.flatMap((event) => ('usage' in event ? [event as { readonly usage: { readonly characteristics: object } }] : []));
  if (used.length === 0) return [];
  const chosen = dice.pick(used);
  return [dice.chance(0.6) ? chosen : { usage: { ...chosen.usage, characteristics: { ...chosen.usage.characteristics, n: '1.25' } } }];
}

interface Paid {
  readonly payment: { readonly id: string; readonly relatedParty: readonly Party[]; readonly amount: { readonly unit: string; readonly value: string | number } };
}

function refund(dice: Dice, before: readonly object[], id: string): readonly object[] {
  const open = before.flatMap((event) => ('payment' in event ? [event as Paid] : [])).filter(({ payment }) => !before.some((event) => 'refund' in event && (event as { readonly refund: { readonly payment: string } }).refund.payment === payment.id));
  if (open.length === 0) return [];
  const { payment } = dice.pick(open);
  const part = dice.pick([1, 0.5, 0.25]);
  return [{ refund: { id, date: '2026-03-30T10:00:00Z', relatedParty: payment.relatedParty, amount: { unit: payment.amount.unit, value: String(Math.max(0.01, Math.round(Number(payment.amount.value) * part * 100) / 100)) }, payment: payment.id } }];
}
