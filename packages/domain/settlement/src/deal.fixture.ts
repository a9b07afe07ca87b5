import { decimal } from '@concord/money';
import { readInstant } from '@concord/period';
import { type ActiveProduct, type CommercialEvent, parseOffering } from '@concord/rating';
import { parseAgreement } from '@concord/terms';
import { simulate } from './simulate.ts';

export const eur = (value: string) => ({ unit: 'EUR', value });
export const at = (text: string): number => readInstant(text) ?? NaN;
const settlement = { '@type': 'SettlementTerms', id: 's', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR' };
const engagedParty = [
  { id: 'buy', role: 'buyer' },
  { id: 'sell', role: 'seller', standing: true },
  { id: 'p1', role: 'partner' },
  { id: 'p2', role: 'other', standing: true },
];
export const agreement = (terms: readonly object[], more: object = {}) =>
  parseAgreement({
    id: 'a',
    agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' },
    engagedParty,
    characteristic: [{ name: 'eventRole', value: ['home', 'visited'] }],
    agreementItem: [{ termOrCondition: [...terms, { ...settlement, ...more }] }],
  });

export const offering = parseOffering({ id: 'box', seller: 'sell', prices: [{ priceType: 'oneTime', price: eur('100') }, { priceType: 'recurring', price: eur('31') }, { priceType: 'usage', usageType: 'gb', quantity: 'n', price: eur('0.5') }] });
export const everyone = [{ id: 'buy', role: 'buyer' }, { id: 'sell', role: 'seller' }, { id: 'p1', role: 'partner' }];
let serial = 0;
export const use = (characteristics: object, more: object = {}): CommercialEvent => ({ kind: 'usage', id: `u${(serial += 1)}`, at: at('2026-03-10T12:00:00Z'), usageType: 'x', relatedParty: everyone, characteristics: { ...characteristics }, ...more });
export const n = (quantity: string, more: object = {}): CommercialEvent => use({ n: quantity }, more);
export const order = (quantity: string, more: object = {}): CommercialEvent => ({ kind: 'order', id: `o${(serial += 1)}`, at: at('2026-03-10T00:00:00Z'), action: 'add', quantity: decimal(quantity), offering, relatedParty: everyone, characteristics: {}, ...more });
export const product = (start: string, more: object = {}): ActiveProduct => ({ id: `pr${(serial += 1)}`, offering, quantity: decimal('1'), relatedParty: everyone, characteristics: {}, active: { start: at(start) }, ...more });

export const charge = (more: object) => ({ '@type': 'Charge', id: 'c', payer: 'buyer', payee: 'seller', on: { usageType: 'x' }, quantity: 'n', ...more });
export const share = (more: object) => ({ '@type': 'RevenueShare', id: 'r', base: { terms: ['c'] }, shares: [{ party: 'partner', percent: '30' }], ...more });
export const tiers = [{ from: '0', price: eur('1') }, { from: '10', price: eur('0.5') }];
export const pair = { payer: 'buyer', payee: 'seller' };
export const back = { payer: 'seller', payee: 'buyer' };
export const sla = (more: object) => ({ '@type': 'PerformanceBonus', id: 'b', ...back, metric: { usageType: 'm', characteristic: 'v', aggregate: 'average', ...more }, tiers: [{ below: '99', amount: eur('10') }, { below: '95', amount: eur('50') }] });
export const measure = (v: string, more: object = {}): CommercialEvent => use({ v }, { usageType: 'm', ...more });

/** Terms and what happens under them, with the lines that come of it. */
export interface Row {
  readonly why: string;
  readonly terms: readonly object[];
  readonly events?: readonly CommercialEvent[];
  readonly products?: readonly ActiveProduct[];
  readonly settle?: object;
  readonly lines: readonly string[];
}

export const play = ({ terms, events = [], products = [], settle = {} }: Omit<Row, 'why' | 'lines'>) =>
  simulate({ agreements: [[agreement(terms, settle)]], events, products, at: at('2026-03-10T00:00:00Z'), exchangeRate: () => decimal('2') });

export const check = ({ lines, ...row }: Row): void => expect(play(row).lines.map(({ term, payer, payee, amount, unit }) => `${term} ${payer}>${payee} ${amount} ${unit}`)).toEqual(lines);
