import { describeTag } from './operation-prose.ts';
import type { Document, Operation, Schema } from './openapi.ts';
import { agreementOverlay, agreementV5Overlay } from './overlays/agreement.ts';
import { cdrTransactionOverlay } from './overlays/cdr-transaction.ts';
import { customerBillOverlay, customerBillV5Overlay } from './overlays/customer-bill.ts';
import type { Overlay, Widening } from './overlays/overlay.ts';
import { orderedOverlay } from './overlays/ordered.ts';
import { partnerBillingOverlay } from './overlays/partner-billing.ts';
import { partnerSettlementOverlay } from './overlays/partner-settlement.ts';
import { partnershipOverlay } from './overlays/partnership.ts';
import { paymentOverlay } from './overlays/payment.ts';
import { troubleTicketOverlay } from './overlays/trouble-ticket.ts';
import { productCatalogOverlay } from './overlays/product-catalog.ts';
import { quoteOverlay } from './overlays/quote.ts';
import { rolesAndPermissionsOverlay } from './overlays/roles-and-permissions.ts';
import { usageOverlay } from './overlays/usage.ts';

const overlays: Readonly<Record<string, Overlay>> = {
  'Concord-PartnerBilling-v1': partnerBillingOverlay,
  'Concord-PartnerSettlement-v1': partnerSettlementOverlay,
  'TMF620-ProductCatalog-v4': productCatalogOverlay,
  'TMF621-TroubleTicket-v4': troubleTicketOverlay,
  'TMF621-TroubleTicket-v5': troubleTicketOverlay,
  'TMF622-ProductOrdering-v5': orderedOverlay,
  'TMF635-Usage-v4': usageOverlay,
  'TMF637-ProductInventory-v5': orderedOverlay,
  'TMF648-Quote-v4': quoteOverlay,
  'TMF651-Agreement-v4': agreementOverlay,
  'TMF651-Agreement-v5': agreementV5Overlay,
  'TMF672-RolesAndPermissions-v4': rolesAndPermissionsOverlay,
  'TMF676-Payment-v4': paymentOverlay,
  'TMF678-CustomerBill-v4': customerBillOverlay,
  'TMF678-CustomerBill-v5': customerBillV5Overlay,
  'TMF735-CdrTransaction-v5': cdrTransactionOverlay,
  'TMF668-Partnership-v4': partnershipOverlay,
};

/** The document with its overlay, each addition marked `x-concord-extension`; the same document if it has none. */
export const withOverlay = (document: Document, name: string): Document => {
  const overlay = overlays[name];
  if (overlay === undefined) return document;
  const schemas = Object.entries(document.components.schemas).map(([schema, value]) => [schema, extended(schema, value, overlay)] as const);
  const added = Object.entries(overlay.schemas ?? {}).filter(([schema]) => !(schema in document.components.schemas)).map(([schema, value]) => [schema, marked(value)] as const);
  const withReads = withOperations(document, 'get', overlay.reads ?? {});
  const { paths, tags } = withOperations(withReads, 'post', overlay.takes ?? {});
  return { ...document, tags, paths, components: { ...document.components, schemas: Object.fromEntries([...schemas, ...added]) } };
};

const withOperations = (document: Document, method: 'get' | 'post', operations: Readonly<Record<string, Operation>>): Document => {
  const paths = { ...document.paths };
  for (const [path, operation] of Object.entries(operations)) paths[path] = { ...paths[path], [method]: { ...operation, 'x-concord-extension': true } };
  const groups = Object.values(operations).map((operation) => [operation.tags[0] ?? '', operation['x-concord-resource']] as const);
  const added = [...new Map(groups)].filter(([name]) => !document.tags.some((tag) => tag.name === name));
  return { ...document, paths, tags: [...document.tags, ...added.map(([name, resource]) => ({ name, description: describeTag(name, resource) }))] };
};

const marked = (schema: Schema): Schema => ({ ...schema, 'x-concord-extension': true });

const extended = (name: string, published: Schema, overlay: Overlay): Schema => {
  const schema = (overlay.wider ?? []).filter(({ of }) => of.test(name)).reduce(widened, published);
  const properties = overlay.properties?.[name.replace(/_(Create|Update|FVO|MVO)$/, '')];
  const subtypes = overlay.extendedBy?.[name];
  return { ...schema, ...(properties ? withProperties(schema, properties) : {}), ...(subtypes ? { discriminator: chosenByType(subtypes) } : {}) };
};

const widened = (schema: Schema, { attributes, alsoIs }: Widening): Schema => {
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => [name, attributes.includes(name) ? oneOfMore(property, alsoIs) : property] as const);
  return { ...schema, ...(schema.properties && { properties: Object.fromEntries(properties) }) };
};

const oneOfMore = ({ description, ...published }: Schema, others: readonly Schema[]): Schema => ({ ...(description !== undefined && { description }), anyOf: [published, ...others.map(marked)] });

const withProperties = (schema: Schema, added: Readonly<Record<string, Schema>>): Schema => ({
  ...schema,
  properties: { ...schema.properties, ...Object.fromEntries(Object.entries(added).map(([name, property]) => [name, marked(property)])) },
});

const chosenByType = (subtypes: readonly string[]): NonNullable<Schema['discriminator']> => ({
  propertyName: '@type',
  mapping: Object.fromEntries(subtypes.map((subtype) => [subtype, `#/components/schemas/${subtype}`])),
});
