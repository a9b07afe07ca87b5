import { characteristicForm, type Form, relatedPartyForm, relatedPartyPaths, type ResourceView } from '@concord/resource';
import { cancelProductOrder } from './cancel-product-order.resource.ts';
import { productOrder } from './product-order.resource.ts';

interface Identifier {
  readonly id?: unknown;
}

/** v5 has a list of identifiers where v4 has a text: the list is kept as it is, and its first identifier is what v4 sees. */
const order: Form = {
  shown: ({ externalId, externalIdentifier, ...others }) => {
    const identifiers = externalIdentifier ?? (externalId === undefined ? undefined : [{ id: externalId }]);
    return { ...others, ...(identifiers !== undefined && { externalId: identifiers }) };
  },
  kept: ({ externalId, ...others }) => {
    const [first] = (Array.isArray(externalId) ? externalId : []) as readonly Identifier[];
    return { ...others, ...(externalId !== undefined && { externalIdentifier: externalId }), ...(typeof first?.id === 'string' && { externalId: first.id }) };
  },
};

const forms: Readonly<Record<string, Form>> = { RelatedPartyRefOrPartyRoleRef: relatedPartyForm, RelatedPartyOrPartyRole: relatedPartyForm, Characteristic: characteristicForm };

/** TMF622 v5. */
export const orderViews: readonly ResourceView[] = [
  { of: productOrder, renamed: { creationDate: 'orderDate' }, forms: { ...forms, ProductOrder: order }, paths: relatedPartyPaths },
  { of: cancelProductOrder, forms, paths: relatedPartyPaths },
];
