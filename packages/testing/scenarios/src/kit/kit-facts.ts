import type { Attributes } from '@concord/resource';

/** What a published kit (v4) sends and looks for beyond what the specification demands. */
interface KitResource {
  /** What every answer must carry beside `id` and `href`. */
  readonly carries: readonly string[];
  /** What is sent beside the example of the resource. */
  readonly sends?: Attributes;
  /** What is changed, where the kit patches; it then also deletes. */
  readonly patches?: Attributes;
}

const named: KitResource = { carries: ['name'] };
const inCatalog: KitResource = { carries: ['lastUpdate', 'lifecycleStatus', 'name'], sends: { lifecycleStatus: 'Active' } };
const account: KitResource = { carries: ['name', 'relatedParty'] };
const paid: KitResource = { carries: ['account', 'paymentMethod', 'totalAmount'] };

/** By document, the collections that its kit asks for. TMF621 and TMF668 have kits of older versions alone: what still stands of them. */
export const kitFacts: Readonly<Record<string, Readonly<Record<string, KitResource>>>> = {
  'TMF620-ProductCatalog-v4': {
    '/catalog': inCatalog, '/category': inCatalog, '/productSpecification': inCatalog,
    '/productOffering': { ...inCatalog, carries: [...inCatalog.carries, 'productSpecification'], patches: { description: 'patched' } },
    '/productOfferingPrice': { ...inCatalog, carries: [...inCatalog.carries, 'priceType'], patches: { description: 'patched' } },
  },
  'TMF621-TroubleTicket-v4': { '/troubleTicket': { carries: ['description', 'severity', 'ticketType'] } },
  'TMF622-ProductOrdering-v4': { '/productOrder': { carries: ['productOrderItem', 'orderDate', 'relatedParty', 'state'] } },
  'TMF632-Party-v4': { '/individual': { carries: ['familyName', 'givenName'] }, '/organization': { carries: ['tradingName'] } },
  'TMF635-Usage-v4': { '/usageSpecification': named, '/usage': { carries: ['usageSpecification'], sends: { usageSpecification: { id: 'calls', name: 'Calls' } } } },
  'TMF637-ProductInventory-v4': {
    '/product': {
      carries: ['productCharacteristic', 'productOffering', 'relatedParty', 'status', 'billingAccount'],
      sends: { productCharacteristic: [{ name: 'colour', value: 'red' }], billingAccount: { id: 'account', name: 'Account' } },
    },
  },
  'TMF648-Quote-v4': { '/quote': { carries: ['quoteItem', 'quoteDate', 'state'] } },
  'TMF651-Agreement-v4': { '/agreement': { carries: ['@type', 'name', 'agreementItem', 'agreementType', 'engagedParty'] }, '/agreementSpecification': { carries: ['@type', 'name', 'attachment'] } },
  'TMF666-Account-v4': {
    '/partyAccount': account, '/billingAccount': account, '/settlementAccount': account, '/financialAccount': named,
    '/billFormat': named, '/billPresentationMedia': named, '/billingCycleSpecification': named,
  },
  'TMF668-Partnership-v4': { '/partnershipSpecification': named, '/partnership': named },
  'TMF669-PartyRole-v4': { '/partyRole': { ...named, patches: { name: 'Patched' } } },
  'TMF670-PaymentMethod-v4': { '/paymentMethod': { carries: ['name', 'status', 'statusDate', '@type'] } },
  'TMF672-RolesAndPermissions-v4': { '/userRole': { carries: ['entitlement'] }, '/permission': { carries: ['user', 'validFor'] } },
  'TMF676-Payment-v4': { '/payment': paid, '/refund': paid },
  'TMF677-UsageConsumption-v4': { '/queryUsageConsumption': { carries: ['usageConsumption', 'relatedParty'] } },
  'TMF678-CustomerBill-v4': {
    '/customerBill': { carries: ['billDocument', 'billingAccount', 'state'], sends: { billingAccount: { id: 'account', name: 'Account' } }, patches: { state: 'onHold' } },
    '/appliedCustomerBillingRate': { carries: ['isBilled'] },
  },
};
