import type { AgreementDraft, Party } from '../case/case.ts';

/** A party as the story needs it: where it is taxed, and where it takes its money. */
export interface Company extends Party {
  readonly taxNumber?: string;
  readonly iban?: string;
}

/** The operator of Germany, its five partners in three more countries, and a customer. */
export const cast: readonly Company[] = [
  { id: 'nordnet', name: 'Nordnet AG', country: 'DE', taxNumber: 'DE136695976', iban: 'DE89370400440532013000' },
  { id: 'gallia', name: 'Gallia Mobile SA', country: 'FR', taxNumber: 'FR40303265045', iban: 'FR1420041010050500013M02606' },
  { id: 'lumiere', name: 'Lumiere Studios SA', country: 'FR', taxNumber: 'FR23334175221', iban: 'FR7630006000011234567890189' },
  { id: 'albion', name: 'Albion Connect Ltd', country: 'GB' },
  { id: 'atlas', name: 'Atlas Transit Inc', country: 'US' },
  { id: 'surety', name: 'Surety Bank AG', country: 'DE', taxNumber: 'DE129273398' },
  { id: 'hotel', name: 'Hotel am Markt GmbH', country: 'DE', taxNumber: 'DE811193231' },
];

const charge = (id: string, usageType: string, [payer, payee]: readonly [string, string], [value, unit]: readonly [string, string]) =>
  ({ '@type': 'Charge', id, payer, payee, on: { usageType }, quantity: 'n', price: { unit, value } });

const settlement = (currency: string, more: object) => ({ '@type': 'SettlementTerms', id: 'settlement', cycle: 'monthly', timeZone: 'UTC', currency, ...more });

interface Deal {
  readonly id: string;
  readonly parties: readonly string[];
  readonly terms: readonly object[];
  readonly from?: string;
  readonly amends?: string;
}

const draft = ({ id, parties, terms, from = '2025-01-01', amends }: Deal): AgreementDraft => ({
  id, name: id, agreementType: 'commercial', agreementPeriod: { startDateTime: `${from}T00:00:00Z` },
  engagedParty: parties.map((party) => ({ id: party, role: party })), agreementItem: [{ termOrCondition: terms }],
  ...(amends !== undefined && { version: '2', associatedAgreement: [{ id: amends, name: amends }] }),
});

/** Names of further services between nordnet and gallia. */
export const servicesNamed = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `service-${index + 1}`);

const roamingAt = (price: string, services: number) => [
  charge('outbound', 'roaming-out', ['nordnet', 'gallia'], [price, 'EUR']), charge('inbound', 'roaming-in', ['gallia', 'nordnet'], ['0.04', 'EUR']),
  ...servicesNamed(services).map((name) => charge(name, name, ['nordnet', 'gallia'], ['0.25', 'EUR'])),
  settlement('EUR', { netting: 'bilateral', paymentTermDays: 30 }),
];

/** Roaming nets in euros; content is paid when the customer has paid; resale in pounds is guaranteed; transit in dollars waits for 500. @param services how many more roaming has */
export const agreementsWith = (services: number): readonly AgreementDraft[] => [
  draft({ id: 'roaming', parties: ['nordnet', 'gallia'], terms: roamingAt('0.05', services) }),
  draft({ id: 'content', parties: ['nordnet', 'lumiere'], terms: [
    { '@type': 'RevenueShare', id: 'share', on: { usageType: 'stream' }, base: { priceType: ['usage'], productOffering: ['streams'] }, holder: 'nordnet', shares: [{ party: 'lumiere', percent: '60' }] },
    settlement('EUR', { payWhenPaid: true, paymentTermDays: 30 }),
  ] }),
  draft({ id: 'resale', parties: ['nordnet', 'albion', 'surety'], terms: [charge('lines', 'line', ['albion', 'nordnet'], ['3', 'GBP']), settlement('GBP', { guarantor: 'surety', paymentTermDays: 20 })] }),
  draft({ id: 'transit', parties: ['nordnet', 'atlas'], terms: [charge('capacity', 'capacity', ['nordnet', 'atlas'], ['100', 'USD']), settlement('USD', { minimumPayout: { unit: 'USD', value: '500' }, paymentTermDays: 30 })] }),
];

/** Signed in March and in force from February on: what February was settled at is corrected in March. */
export const amendmentWith = (services: number): AgreementDraft => draft({ id: 'roaming-2', parties: ['nordnet', 'gallia'], terms: roamingAt('0.06', services), from: '2025-02-01', amends: 'roaming' });
