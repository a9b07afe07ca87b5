import { type Attributes, type Form, partyReferenceForm, renamedForm, type ResourceView, together, v5Forms } from '@concord/resource';
import { agreementSpecification } from './agreement-specification.resource.ts';
import { agreement } from './agreement.resource.ts';

const listOf = (value: unknown): readonly Attributes[] => (Array.isArray(value) ? (value as readonly Attributes[]) : []);

/** v5 has the roles of engaged parties beside them, in relatedParty; here they are their own, and one that is said there alone is taken from there. */
const engagedParties: Form = {
  shown: ({ engagedParty, ...others }) => ({ ...others, ...(engagedParty !== undefined && { engagedParty: listOf(engagedParty).map(partyReferenceForm.shown) }) }),
  kept: ({ engagedParty, ...others }) => ({ ...others, ...(engagedParty !== undefined && { engagedParty: listOf(engagedParty).map(partyReferenceForm.kept).map(withRole(listOf(others.relatedParty))) }) }),
};

const withRole = (related: readonly Attributes[]) => (party: Attributes): Attributes => {
  const role = party.role ?? related.find(({ id }) => id === party.id)?.role;
  return { ...party, ...(role !== undefined && { role }) };
};

/** What an agreement amends is one relationship of several in v5; v4 and the checks know no other. */
const relationships: Form = {
  shown: ({ associatedAgreement, agreementRelationship, ...others }) => {
    const shown = [...listOf(associatedAgreement).map((amended) => ({ relationshipType: 'amends', ...amended })), ...listOf(agreementRelationship)];
    return { ...others, ...(shown.length > 0 && { agreementRelationship: shown }) };
  },
  kept: ({ agreementRelationship, ...others }) => {
    const { true: amended = [], false: kept = [] } = Object.groupBy(listOf(agreementRelationship), ({ relationshipType = 'amends' }) => (relationshipType === 'amends' ? 'true' : 'false'));
    return { ...others, ...(amended.length > 0 && { associatedAgreement: amended.map(({ '@type': _type, ...one }) => one) }), ...(kept.length > 0 && { agreementRelationship: kept }) };
  },
  paths: { agreementRelationship: 'associatedAgreement' },
};

const itemTypes = ['AgreementItem', 'ProductAgreementItem'];

/** An item about products is of a type of its own in v5. */
const item: Form = {
  shown: (kept) => ({ '@type': kept.product === undefined && kept.productOffering === undefined ? 'AgreementItem' : 'ProductAgreementItem', ...kept }),
  kept: ({ '@type': type, ...sent }) => ({ ...sent, ...(!itemTypes.includes(String(type)) && { '@type': type }) }),
};

/** Who signed: one party in v5, the first related party where it is kept. */
const authorization: Form = {
  shown: ({ relatedParty, ...others }) => {
    const [party] = listOf(relatedParty);
    return { ...others, ...(party && { party: partyReferenceForm.shown(party) }) };
  },
  kept: ({ party, ...others }) => ({ ...others, ...(party !== undefined && { relatedParty: [partyReferenceForm.kept(party as Attributes)] }) }),
  paths: { party: 'relatedParty[]' },
};

const numberOf = (text: unknown): unknown => (typeof text === 'string' && /^-?\d{1,15}$/.test(text) ? Number(text) : text);
const textOf = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);
const bounds = (change: (bound: unknown) => unknown) => ({ valueFrom, valueTo, ...others }: Attributes): Attributes =>
  ({ ...others, ...(valueFrom !== undefined && { valueFrom: change(valueFrom) }), ...(valueTo !== undefined && { valueTo: change(valueTo) }) });

const { CharacteristicValueSpecification: typedValue, ...others } = v5Forms;

/** TMF651 v5. */
export const agreementViews: readonly ResourceView[] = [
  { of: agreement, forms: { ...v5Forms, Agreement: together(engagedParties, relationships), AgreementItem: item, AgreementAuthorization: authorization } },
  {
    of: agreementSpecification,
    renamed: { category: 'serviceCategory' },
    forms: {
      ...others,
      CharacteristicSpecification: renamedForm({ characteristicValueSpecification: 'specCharacteristicValue' }),
      CharacteristicValueSpecification: together(renamedForm({ isDefault: 'default' }), { shown: bounds(numberOf), kept: bounds(textOf) }, ...(typedValue ? [typedValue] : [])),
    },
  },
];
