import { parseAgreement } from '../parse-agreement.ts';
import { agreementOf, eur } from '../types/term.fixture.ts';
import { reviewAgreement } from './check-agreement.ts';

const charge = (more: object = {}) => ({ '@type': 'Charge', id: 'c', payer: 'buyer', payee: 'seller', on: { usageType: 'x' }, price: eur('1'), ...more });
const grant = (more: object = {}) => ({ '@type': 'SalesRestriction', id: 'x', party: 'seller', territory: ['FR'], ...more });

/** What the first agreement meets in the second, each of one item with these goods and more. */
interface Pair {
  readonly why: string;
  readonly own?: object;
  readonly other?: object;
  readonly goods?: object;
  readonly otherGoods?: object;
  readonly more?: object;
}

const settlement = { '@type': 'SettlementTerms', id: 's', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR' };
const bodyOf = (term: object, goods: object = {}, more: object = {}) => agreementOf([], { agreementItem: [{ ...goods, termOrCondition: [term] }, { termOrCondition: [settlement] }], ...more });
function found(term: object, { own = {}, other = {}, goods, otherGoods, more = {} }: Pair): string[] {
  const body = bodyOf({ ...term, ...own }, goods);
  const otherActive = [parseAgreement(bodyOf({ ...term, id: 'theirs', ...other }, otherGoods, { id: 'other', ...more }))];
  return reviewAgreement(body, { otherActive }).map(({ severity, code, pointer, termId, message }) => `${severity} ${code} ${pointer} ${termId}: ${message}`);
}

const twice = ['warning chargedTwice /agreementItem/0/termOrCondition/0 c: c: agreement other charges the same payer and payee for the same event by its term theirs'];
const [tv, box] = [{ productOffering: ['tv'] }, { productOffering: ['box'] }];
const on = (trigger: object) => ({ own: { on: trigger }, other: { on: trigger } });
const next = { agreementPeriod: { startDateTime: '2027-01-01T00:00:00Z' } };

it.each<Pair>([
  { why: 'the same charge' },
  { why: 'one of several usage types', own: { on: { usageType: ['y', 'x'] } } },
  { why: 'the same goods', goods: { productOffering: ['tv', 'box'] }, otherGoods: tv },
  { why: 'some goods and all', goods: tv },
  { why: 'all goods and some', otherGoods: tv },
  { why: 'the same products', goods: { product: ['p1'] }, otherGoods: { product: ['p2', 'p1'] } },
  { why: 'an offering of the trigger', own: { on: { usageType: 'x', productOffering: ['tv', 'box'] } }, other: { on: { usageType: 'x', productOffering: 'tv' } } },
  { why: 'a comparison and none', own: { on: { usageType: 'x', where: { country: 'FR' } } } },
  { why: 'none and a comparison', other: { on: { usageType: 'x', where: { country: 'FR' } } } },
  { why: 'the same comparison', ...on({ usageType: 'x', where: { country: 'FR' } }) },
  { why: 'the same order', ...on({ order: {} }) },
  { why: 'a party by its id', own: { payer: 'b' } },
  { why: 'a role that events bring stands for anybody engaged', own: { payer: 'home' } },
])('warns of an event that both would charge: $why', (pair) => expect(found(charge(), pair)).toEqual(twice));

it.each<Pair>([
  { why: 'another usage type', other: { on: { usageType: 'y' } } },
  { why: 'another kind of event', other: { on: { order: {} } } },
  { why: 'another payer', other: { payer: 'partner' } },
  { why: 'another payee', other: { payee: 'partner' } },
  { why: 'other goods', goods: tv, otherGoods: box },
  { why: 'other products', goods: { product: ['p1'] }, otherGoods: { product: ['p2'] } },
  { why: 'other offerings of the trigger', own: { on: { usageType: 'x', productOffering: 'tv' } }, other: { on: { usageType: 'x', productOffering: 'box' } } },
  { why: 'another comparison', own: { on: { usageType: 'x', where: { country: 'FR' } } }, other: { on: { usageType: 'x', where: { country: 'BE' } } } },
  { why: 'the turn of a period, of which everybody has one', ...on({ period: true }) },
  { why: 'the beginning', ...on({ once: true }) },
  { why: 'one that begins as the other ends', more: next },
  { why: 'the agreement itself', more: { id: 'a' } },
  { why: 'one party in common, which is whoever events name', own: { payer: 'home', payee: 'home' }, other: { payer: 'home', payee: 'home' }, more: { engagedParty: [{ id: 's', role: 'seller' }, { id: 'f', role: 'far' }] } },
])('does not warn where it is $why', (pair) => expect(found(charge(), pair)).toEqual([]));

const broken = ['error exclusivityBroken /agreementItem/0/termOrCondition/0 x: x: exclusivity collides with term theirs of agreement other'];
const exclusive = { exclusive: true };
it.each<Pair>([
  { why: 'it grants what another has alone', other: { party: 'partner', ...exclusive } },
  { why: 'it grants alone what another has', own: exclusive, other: { party: 'partner' } },
  { why: 'both alone', own: exclusive, other: { party: 'partner', ...exclusive } },
  { why: 'a part of the territory', own: exclusive, other: { party: 'partner', territory: ['BE', 'FR-75'] } },
  { why: 'the whole of it', own: { ...exclusive, territory: ['FR-75'] }, other: { party: 'partner' } },
  { why: 'everywhere', own: { ...exclusive, territory: undefined }, other: { party: 'partner' } },
  { why: 'everywhere else', own: exclusive, other: { party: 'partner', territory: undefined } },
  { why: 'a party by its id', own: { ...exclusive, party: 's' }, other: { party: 'p' } },
  { why: 'the same goods', own: exclusive, other: { party: 'partner' }, goods: tv, otherGoods: tv },
])('refuses where $why', (pair) => expect(found(grant(), pair)).toEqual(broken));

it.each<Pair>([
  { why: 'nobody has it alone', other: { party: 'partner' } },
  { why: 'it is the same party', own: exclusive },
  { why: 'it is elsewhere', own: exclusive, other: { party: 'partner', territory: ['BE'] } },
  { why: 'it is other goods', own: exclusive, other: { party: 'partner' }, goods: tv, otherGoods: box },
  { why: 'it was granted by somebody else', own: exclusive, other: { party: 'far' }, more: { engagedParty: [{ id: 'z', role: 'grantor' }, { id: 'f', role: 'far' }] } },
  { why: 'both have only each other in common', own: exclusive, other: { party: 'far' }, more: { engagedParty: [{ id: 's', role: 'seller' }, { id: 'f', role: 'far' }] } },
])('lets both stand where $why', (pair) => expect(found(grant(), pair)).toEqual([]));
