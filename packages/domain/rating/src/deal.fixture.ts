import { decimal, parseMoney } from '@concord/money';
import { periodOf } from '@concord/period';
import { type AgreementVersion, parseAgreement } from '@concord/terms';
import type { ExchangeRate } from './agreements/meeting.ts';
import { type CommercialEvent, type OfferingInput, parseOffering } from './events/event.ts';
import { rate } from './rate.ts';

export const eur = (value: string) => ({ unit: 'EUR', value });
export const usd = (value: string) => ({ unit: 'USD', value });
export const march = Date.UTC(2026, 2, 10, 12);
export const charge = (more: object = {}) => ({ '@type': 'Charge', id: 'c', payer: 'buyer', payee: 'seller', on: { usageType: 'x' }, price: eur('1'), ...more });
export const share = (more: object = {}) => ({ '@type': 'RevenueShare', id: 'r', base: { priceType: ['oneTime', 'recurring', 'usage'] }, holder: 'seller', shares: [{ party: 'partner', percent: '10' }], ...more });
export const bonus = (more: object = {}) => ({ '@type': 'PerformanceBonus', id: 'b', payer: 'seller', payee: 'buyer', metric: { usageType: 'x', characteristic: 'v', aggregate: 'sum' }, tiers: [{ from: '1', amount: eur('1') }], ...more });
export const item = (goods: object, ...terms: readonly object[]) => ({ ...goods, termOrCondition: terms });

/** An agreement of Ann, who buys, and Sam, who sells and stands; Pat is a partner. */
export const agreementOf = (items: readonly object[], { settle = {}, ...more }: { settle?: object } & Record<string, unknown> = {}): AgreementVersion =>
  parseAgreement({
    id: 'a',
    agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z', endDateTime: '2026-07-01T00:00:00Z' },
    engagedParty: [{ id: 'ann', role: 'buyer' }, { id: 'sam', role: 'seller', standing: true }, { id: 'pat', role: 'partner' }],
    agreementItem: [...items, item({}, { '@type': 'SettlementTerms', id: 's', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR', ...settle })],
    ...more,
  });

export const catalog = (...prices: OfferingInput['prices']) => parseOffering({ id: 'tv', seller: 'sam', prices });
export const tv = catalog();
export const ann = [{ id: 'ann', role: 'buyer' }];
export const usage = (more: Partial<CommercialEvent> & { usageType?: string } = {}) => ({ kind: 'usage', id: 'e', at: march, usageType: 'x', relatedParty: ann, characteristics: {}, ...more }) as CommercialEvent;
export const order = (more: object = {}) => ({ kind: 'order', id: 'e', at: march, action: 'add', quantity: decimal('2'), relatedParty: ann, characteristics: {}, offering: tv, ...more }) as CommercialEvent;
export const subscription = (more: object = {}) => ({ kind: 'subscription', id: 'e', at: march, quantity: decimal('2'), days: { active: 15, total: 30 }, relatedParty: ann, characteristics: {}, offering: tv, product: 'tv-1', ...more }) as CommercialEvent;
export const paid = (kind: 'payment' | 'refund', more: object = {}) => ({ kind, id: 'e', at: march, amount: parseMoney(eur('50')), relatedParty: ann, characteristics: {}, ...more }) as CommercialEvent;
export const turn = (kind: 'period' | 'once') => ({ kind, id: 'e', at: march, relatedParty: [], characteristics: {} }) as CommercialEvent;

const noRate: ExchangeRate = () => undefined;
export const context = (exchangeRate: ExchangeRate = noRate) => ({ counters: { read: () => undefined }, landing: ({ settlement }: AgreementVersion, at: number) => periodOf(settlement, at), exchangeRate });
export const outcomeOf = (event: CommercialEvent, agreement: AgreementVersion, exchangeRate?: ExchangeRate) => rate(event, [[agreement]], context(exchangeRate));

/** What an event brings: `c ann>sam 1 EUR`, or in brackets why it waits. */
export function brings(event: CommercialEvent, agreement: AgreementVersion, exchangeRate?: ExchangeRate): string[] {
  const { obligations, suspense } = outcomeOf(event, agreement, exchangeRate);
  return [...obligations.map(({ term, payer, payee, amount, unit }) => `${term} ${payer}>${payee} ${amount} ${unit}`), ...(suspense ? [`[${suspense.reason}]`] : [])];
}

const prices = [
  { priceType: 'oneTime', price: eur('100') },
  { priceType: 'recurring', price: eur('30') },
  { priceType: 'usage', price: eur('0.5'), usageType: 'gb', quantity: 'n' },
  { priceType: 'usage', price: eur('7') },
] as const;
/** An offering with a price of each kind. */
export const whole = catalog(...prices);

/** Pat's sale to Ann. */
export const sold = (more: object = {}) => usage({ offering: whole, relatedParty: [...ann, { id: 'pat', role: 'partner' }], ...more });
export const stranger = [{ id: 'eve', role: 'customer' }];
/** The offering of an item, or its product. */
export const tvItem = { productOffering: [{ id: 'tv' }] };
export const inItem = (goods: object, ...terms: readonly object[]) => [item(goods, ...(terms.length > 0 ? terms : [charge()]))];

export const ecb: ExchangeRate = ({ source, from, to, day }) => (source === 'ecb' && from === 'USD' && to === 'EUR' && day === '2026-03-10' ? decimal('0.9') : undefined);
