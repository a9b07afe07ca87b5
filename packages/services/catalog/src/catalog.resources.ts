import type { Finding } from '@concord/errors';
import { defineResource, type Lifecycle, type Resource, type ResourceDeclaration } from '@concord/resource';

/** TMF620 leaves lifecycleStatus open; these are the states of its own text. */
const lifecycle: Lifecycle = {
  attribute: 'lifecycleStatus',
  initial: 'In study',
  startsIn: ['In design', 'In test', 'Active', 'Launched'],
  transitions: {
    'In study': ['In design', 'Rejected'],
    'In design': ['In test', 'Active', 'Rejected'],
    'In test': ['In design', 'Active', 'Rejected'],
    Active: ['Launched', 'Retired'],
    Launched: ['Retired'],
    Retired: ['Obsolete'],
  },
};

/** The catalog is what partners sell from, so each of them may read it. */
const published = <R extends Resource>(declaration: ResourceDeclaration<R>): ResourceDeclaration =>
  defineResource<R>({ lifecycle, stamps: { lastUpdate: 'onChange' }, visibleTo: () => ['*'], ...declaration });

const parties = ['Organization', 'Individual'];

export const catalog = published({ name: 'Catalog', refersTo: { 'category[].id': ['Category'], 'relatedParty[].id': parties } });
export const category = published({ name: 'Category', indexes: [['parentId']], refersTo: { parentId: ['Category'], 'subCategory[].id': ['Category'], 'productOffering[].id': ['ProductOffering'] } });
/** Its relatedParty in the role `seller` sells it, in the role `supplier` delivers it. */
export const productSpecification = published({
  name: 'ProductSpecification',
  indexes: [['relatedParty[].id']],
  refersTo: { 'relatedParty[].id': parties, 'bundledProductSpecification[].id': ['ProductSpecification'], 'productSpecificationRelationship[].id': ['ProductSpecification'] },
});

interface ProductOffering extends Resource {
  readonly isBundle?: boolean;
  readonly bundledProductOffering?: readonly { readonly id?: string }[];
}

/** What can be bought; a bundle's parts may be delivered by several partners. */
export const productOffering = published<ProductOffering>({
  name: 'ProductOffering',
  rules: [bundlesHaveParts],
  indexes: [['productSpecification.id'], ['lifecycleStatus']],
  refersTo: {
    'productSpecification.id': ['ProductSpecification'],
    'productOfferingPrice[].id': ['ProductOfferingPrice'],
    'bundledProductOffering[].id': ['ProductOffering'],
    'productOfferingRelationship[].id': ['ProductOffering'],
    'prodSpecCharValueUse[].productSpecification.id': ['ProductSpecification'],
    'category[].id': ['Category'],
    'agreement[].id': ['Agreement'],
  },
});

interface ProductOfferingPrice extends Resource {
  readonly priceType?: string;
  readonly isBundle?: boolean;
  readonly price?: { readonly unit?: string; readonly value?: number | string };
}

/**
 * What it costs: `oneTime` when an order completes, `recurring` while the product is active, `usage` by
 * unitOfMeasure (amount and units: the characteristic counted) of the usageType named in prodSpecCharValueUse.
 */
export const productOfferingPrice = published<ProductOfferingPrice>({
  name: 'ProductOfferingPrice',
  rules: [pricesHaveACurrency],
  indexes: [['priceType']],
  refersTo: {
    'bundledPopRelationship[].id': ['ProductOfferingPrice'],
    'popRelationship[].id': ['ProductOfferingPrice'],
    'prodSpecCharValueUse[].productSpecification.id': ['ProductSpecification'],
  },
});

function bundlesHaveParts({ isBundle = false, bundledProductOffering = [] }: ProductOffering): Finding[] {
  if (isBundle || bundledProductOffering.length === 0) return [];
  return [{ code: 'notABundle', message: 'an offering with bundledProductOffering has isBundle true', pointer: '/isBundle' }];
}

function pricesHaveACurrency({ price }: ProductOfferingPrice): Finding[] {
  if (!price || /^[A-Z]{3}$/.test(price.unit ?? '')) return [];
  return [{ code: 'unknownCurrency', message: `${price.unit ?? 'no unit'} is not an ISO 4217 currency code`, pointer: '/price/unit' }];
}
