import type { Overlay } from './overlay.ts';
import { externalIdentifier, listOf, object, ref, text } from './shapes.ts';

const usageProperties = {
  externalIdentifier: listOf('ExternalIdentifier', 'Identifiers that the record has where it comes from; with the owner they tell a duplicate from a new record.'),
  sender: ref('RelatedParty', 'The partner that sent the record, and alone among partners may withdraw or correct it; absent where the operator did.'),
  product: ref('ProductRef', 'Product of the inventory that was used.'),
  productOffering: ref('ProductOfferingRef', 'Offering that was used; it decides which items of an agreement the record meets.'),
};

export const usageOverlay: Overlay = {
  why: 'A record must be recognised when it comes twice and must name what was used. Version 5 of the API has external identifiers and the product at the usage itself; version 4 has neither.',
  properties: { Usage: usageProperties },
  schemas: {
    ExternalIdentifier: externalIdentifier,
    ProductOfferingRef: object(
      'Reference to an offering of the catalog.',
      {
        id: text('Identifier of the offering.'),
        href: text('Address of the offering.'),
        name: text('Name of the offering, for people.'),
        '@referredType': text('Type of what is referred to: ProductOffering.'),
        '@type': text('Name of the schema that describes this reference.'),
      },
      ['id'],
    ),
  },
};
