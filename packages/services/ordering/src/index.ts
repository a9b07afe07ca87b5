import { answerBarriers, defineService } from '@concord/resource';
import { activateProducts } from './activate-products.ts';
import { cancelProductOrder } from './cancel-product-order.resource.ts';
import { orderViews, productViews } from './order-views.ts';
import { productOrder } from './product-order.resource.ts';
import { product } from './product.resource.ts';
import { restrictions } from './sales-restrictions.ts';

/** What was ordered, who delivers which part of it, and what the customer has from then on. */
export const orderingService = defineService({
  name: 'ordering',
  apis: [
    { document: 'TMF622-ProductOrdering-v4', resources: [productOrder, cancelProductOrder] },
    { document: 'TMF622-ProductOrdering-v5', resources: [], views: orderViews },
    { document: 'TMF637-ProductInventory-v4', resources: [product] },
    { document: 'TMF637-ProductInventory-v5', resources: [], views: productViews },
  ],
  copies: ['Quote', 'ProductOffering', 'ProductOfferingPrice', 'ProductSpecification'],
  collections: [restrictions.collection],
  consumers: [activateProducts, restrictions.consumer, answerBarriers('ordering')],
});
