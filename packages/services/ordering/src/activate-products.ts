import type { Consumer, ResourceWriter } from '@concord/resource';
import type { ProductOrder, ProductOrderItem } from './order.ts';

/** A completed order gives the customer its products, active from the order's completion: one an item, parts of a bundle beside it. */
export const activateProducts: Consumer = {
  name: 'activateProducts',
  topics: ['ProductOrderStateChangeEvent', 'ProductOrderCreateEvent'],
  async handle(events, context) {
    for (const { resource } of events) {
      const order = resource as ProductOrder;
      if (order.state !== 'completed' || (await context.resources.find('Product', productId(order, order.productOrderItem[0])))) continue;
      for (const item of order.productOrderItem.filter(({ action }) => action === 'add')) await activate(order, item, undefined, context.resources);
    }
  },
};

const productId = ({ id }: ProductOrder, item: ProductOrderItem | undefined): string => `${id}-${item?.id ?? ''}`;

async function activate(order: ProductOrder, item: ProductOrderItem, bundle: string | undefined, resources: ResourceWriter): Promise<void> {
  const id = productId(order, item);
  await resources.create('Product', productOf(order, item, id, bundle));
  for (const part of item.productOrderItem ?? []) await activate(order, part, id, resources);
}

function productOf(order: ProductOrder, item: ProductOrderItem, id: string, bundle: string | undefined): Record<string, unknown> {
  const { product = {}, quantity = 1, productOrderItem: parts = [] } = item;
  return {
    id,
    ...orderedIn(item),
    status: 'active',
    isBundle: parts.length > 0,
    startDate: order.completionDate,
    productCharacteristic: [...(product.productCharacteristic ?? []), { name: 'quantity', valueType: 'integer', value: quantity }],
    productOrderItem: [{ productOrderId: order.id, orderItemId: item.id }],
    ...(bundle === undefined ? ofItsOwn(order) : partOf(bundle, order, item)),
  };
}

/** What an item says it is: named by its offering, or by its specification where it has none. */
function orderedIn({ productOffering, product }: ProductOrderItem): Record<string, unknown> {
  const productSpecification = product?.productSpecification;
  const named = productOffering ?? productSpecification;
  return { name: named?.name ?? named?.id, ...(productOffering && { productOffering }), ...(productSpecification && { productSpecification }) };
}

const ofItsOwn = ({ relatedParty = [] }: ProductOrder) => ({ relatedParty });

/** Who delivers a part may see it. */
const partOf = (bundle: string, { relatedParty = [] }: ProductOrder, { product }: ProductOrderItem) => ({
  relatedParty: [...relatedParty, ...(product?.relatedParty ?? [])],
  productRelationship: [{ relationshipType: 'bundledBy', product: { id: bundle } }],
});
