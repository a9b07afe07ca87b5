import { readFileSync } from 'node:fs';
import { readCase } from '../case/read-case.ts';
import type { AgreementDraft, Party, Period, UsageRecord } from '../case/case.ts';
import type { CatalogEntry } from '../steps/publish-offering.ts';
import type { Wish } from '../steps/place-order.ts';

/** Everything that is decided before the story begins. All of it happens in March 2026, whatever the day today. */
export interface Story {
  readonly parties: readonly Party[];
  readonly period: Period;
  readonly agreement: AgreementDraft;
  /** Parts before the bundle that they make. */
  readonly catalog: readonly CatalogEntry[];
  readonly wish: Wish;
  readonly signedAt: string;
  readonly deliveredAt: string;
  readonly paidAt: string;
  /** A record of a kind that no term speaks of. */
  readonly stranger: UsageRecord;
}

const caseFile = new URL('../../../../../examples/cases/s1-smart-city.json', import.meta.url);

/** What a city pays for the bundle, beside the prices of the case. */
export const setUpPrice = '25000';
/** What the traffic software pays each month to run on the telco's servers: the two net what they owe each other. */
export const hostingPrice = '220';

/** The parties, the period and the terms of the smart city case, made into a story: a bundle of four parts, and servers to pay for. */
export function smartCity(): Story {
  const { parties, period, agreements: [draft], offerings: [offering] } = readCase(readFileSync(caseFile, 'utf8'));
  if (!draft || !offering) throw new Error(`${caseFile.pathname} has no agreement or no offering`);
  const parts = [part('traffic-control', 'traffic'), part('air-quality', 'env'), part('emergency-response', 'safe'), part('connectivity', 'telco')];
  const setUp = { priceType: 'oneTime', price: { unit: 'EUR', value: setUpPrice } };
  return {
    parties, period,
    agreement: withHosting(draft),
    catalog: [...parts, { ...offering, name: 'Smart city', prices: [setUp, ...offering.prices], parts: parts.map(({ id }) => id) }],
    wish: { id: 'city:order', relatedParty: [{ id: 'city', role: 'customer' }, { id: 'telco', role: 'operator' }], items: [{ offering: offering.id, quantity: 1 }] },
    signedAt: '2026-02-10T09:00:00Z', deliveredAt: period.startDateTime, paidAt: '2026-04-15T09:00:00Z',
    stranger: {
      id: 'parking-1', usageDate: '2026-03-17T12:00:00Z', usageType: 'parking', characteristics: { count: '1' },
      relatedParty: [{ id: 'traffic', role: 'software' }, { id: 'telco', role: 'operator' }],
    },
  };
}

const part = (id: string, supplier: string): CatalogEntry => ({ id, seller: 'telco', supplier, prices: [] });

function withHosting(draft: AgreementDraft): AgreementDraft {
  const hosting = { '@type': 'Charge', id: 'hosting', payer: 'software', payee: 'operator', on: { period: true }, price: { unit: 'EUR', value: hostingPrice } };
  const terms = draft.agreementItem.flatMap((item) => termsOf(item)).map((term) => (term['@type'] === 'SettlementTerms' ? { ...term, netting: 'bilateral' } : term));
  return { ...draft, agreementItem: [{ termOrCondition: [hosting, ...terms] }] };
}

type Term = Readonly<Record<string, unknown>>;

const termsOf = (item: unknown): readonly Term[] => (item as { readonly termOrCondition: readonly Term[] }).termOrCondition;
