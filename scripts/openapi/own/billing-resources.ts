import type { SchemaFacts } from '../facts.ts';
import { parts } from './parts.ts';
import type { OwnResource } from './resource.ts';
import { day, decimal, moment, one, part, text, whole, words } from './shapes.ts';

const taxRate: OwnResource = {
  name: 'TaxRate',
  ops: 'LCR',
  properties: {
    taxCategory: text, taxType: one('TaxType'), jurisdiction: text, counterpart: text, serviceCategory: text, taxRate: decimal, taxUnion: text, rounding: one('TaxRoundingType'), validFrom: day, validTo: day,
    source: text, creationDate: moment,
  },
  required: ['id', 'taxCategory', 'taxType', 'jurisdiction', 'taxRate', 'validFrom', 'rounding'],
  given: ['taxCategory', 'taxType', 'jurisdiction', 'counterpart', 'serviceCategory', 'taxRate', 'taxUnion', 'rounding', 'validFrom', 'validTo', 'source'],
  mandatory: ['taxCategory', 'jurisdiction', 'taxRate', 'validFrom'],
  events: ['Create'],
};

export const billingResources: readonly OwnResource[] = [taxRate];

const { Money, TimePeriod, RelatedParty, EntityRef, Any, EventSubscription, EventSubscriptionInput, Error: failure } = parts;
const shared = { Money, TimePeriod, RelatedParty, EntityRef, Any, EventSubscription, EventSubscriptionInput, Error: failure };

/** Schemas that the resources of the billing API are made of. */
export const billingParts: Readonly<Record<string, SchemaFacts>> = {
  ...Object.fromEntries(Object.entries(shared).flatMap(([name, schema]) => (schema ? [[name, schema]] : []))),
  TaxType: words('added', 'withheld'),
  TaxRoundingType: words('document', 'line'),
  ImportTaxRates_Create: part({ source: text, taxUnion: text, content: text }, ['source', 'content']),
  ImportTaxRates: part({ importedCount: whole, knownCount: whole }, ['importedCount', 'knownCount']),
};
