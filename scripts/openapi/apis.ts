import { readFacts } from './facts.ts';
import type { ApiFacts } from './facts.ts';
import { extension } from './own/extension.ts';
import { partnerBilling } from './own/partner-billing.ts';
import { partnerUsage } from './own/partner-usage.ts';
import { partnerSettlement } from './own/partner-settlement.ts';

/** One document: its file in openapi/, the path that the front address serves it under, and the facts that it is made from. */
export interface Api {
  readonly document: string;
  readonly basePath: string;
  readonly facts: ApiFacts;
}

const api = (number: number, words: string, version: number, path: string): Api => ({
  document: `TMF${number}-${words}-v${version}`,
  basePath: `/tmf-api/${path}/v${version}`,
  facts: readFacts(`TMF${number}-v${version}`),
});

const publishedApis: readonly Api[] = [
  api(620, 'ProductCatalog', 4, 'productCatalogManagement'),
  api(620, 'ProductCatalog', 5, 'productCatalogManagement'),
  api(621, 'TroubleTicket', 4, 'troubleTicket'),
  api(621, 'TroubleTicket', 5, 'troubleTicket'),
  api(622, 'ProductOrdering', 4, 'productOrderingManagement'),
  api(622, 'ProductOrdering', 5, 'productOrderingManagement'),
  api(632, 'Party', 4, 'party'),
  api(632, 'Party', 5, 'party'),
  api(635, 'Usage', 4, 'usageManagement'),
  api(637, 'ProductInventory', 4, 'productInventory'),
  api(637, 'ProductInventory', 5, 'productInventory'),
  api(648, 'Quote', 4, 'quoteManagement'),
  api(651, 'Agreement', 4, 'agreementManagement'),
  api(651, 'Agreement', 5, 'agreementManagement'),
  api(666, 'Account', 4, 'accountManagement'),
  api(666, 'Account', 5, 'accountManagement'),
  api(668, 'Partnership', 4, 'partnershipManagement'),
  api(669, 'PartyRole', 4, 'partyRoleManagement'),
  api(669, 'PartyRole', 5, 'partyRoleManagement'),
  api(670, 'PaymentMethod', 4, 'paymentMethod'),
  api(672, 'RolesAndPermissions', 4, 'rolesAndPermissionsManagement'),
  api(676, 'Payment', 4, 'paymentManagement'),
  api(677, 'UsageConsumption', 4, 'usageConsumption'),
  api(678, 'CustomerBill', 4, 'customerBillManagement'),
  api(678, 'CustomerBill', 5, 'customerBillManagement'),
  api(688, 'Event', 4, 'event'),
  api(735, 'CdrTransaction', 5, 'cdrTransactionManagement'),
  api(736, 'RevenueSharingAlgorithm', 5, 'revenueSharingAlgorithmManagement'),
  api(737, 'RevenueSharingReport', 5, 'revenueSharingReportManagement'),
  api(738, 'RevenueSharingModel', 5, 'revenueSharingModelManagement'),
];

export const allApis: readonly Api[] = [
  ...publishedApis,
  { document: 'Concord-PartnerSettlement-v1', basePath: '/tmf-api/partnerSettlement/v1', facts: partnerSettlement },
  { document: 'Concord-PartnerUsage-v1', basePath: '/tmf-api/partnerUsage/v1', facts: partnerUsage },
  { document: 'Concord-PartnerBilling-v1', basePath: '/tmf-api/partnerBilling/v1', facts: partnerBilling },
  { document: 'Concord-Extension-v1', basePath: '/tmf-api/extension/v1', facts: extension },
];
