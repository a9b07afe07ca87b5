import { flatForm, type Form, identifiersForm, renamedForm, type ResourceView, together, v5Forms } from '@concord/resource';
import { cancelProductOrder } from './cancel-product-order.resource.ts';
import { productOrder } from './product-order.resource.ts';
import { product } from './product.resource.ts';

const agreementItems = renamedForm({ agreementItem: 'agreement' });

/** v5 tells when a product was made beside when it was ordered; here that is one instant. */
const creationDate: Form = {
  shown: (kept) => ({ ...kept, ...(kept.orderDate !== undefined && { creationDate: kept.orderDate }) }),
  kept: ({ creationDate: _sent, ...others }) => others,
  paths: { creationDate: 'orderDate' },
};

const forms: Readonly<Record<string, Form>> = {
  ...v5Forms,
  Product: together(agreementItems, creationDate),
  ProductRefOrValue: agreementItems,
  ProductPrice: renamedForm({ priceAlteration: 'productPriceAlteration' }),
  ProductRelationship: flatForm('product', ['relationshipType'], ['id', 'name']),
  AgreementItemRef: renamedForm({ agreementId: 'id', agreementHref: 'href', agreementName: 'name' }),
  RelatedOrderItem: renamedForm({ orderId: 'productOrderId', orderHref: 'productOrderHref' }),
  ProductOrder: identifiersForm('externalId'),
};

/** TMF622 v5. */
export const orderViews: readonly ResourceView[] = [{ of: productOrder, renamed: { creationDate: 'orderDate' }, forms }, { of: cancelProductOrder, forms }];

/** TMF637 v5. */
export const productViews: readonly ResourceView[] = [{ of: product, forms }];
