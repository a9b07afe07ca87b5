import { identifiersForm, type ResourceView, v5Forms } from '@concord/resource';
import { cancelProductOrder } from './cancel-product-order.resource.ts';
import { productOrder } from './product-order.resource.ts';

/** TMF622 v5. */
export const orderViews: readonly ResourceView[] = [
  { of: productOrder, renamed: { creationDate: 'orderDate' }, forms: { ...v5Forms, ProductOrder: identifiersForm('externalId') } },
  { of: cancelProductOrder, forms: v5Forms },
];
