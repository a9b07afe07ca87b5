import type { ApiFacts } from '../facts.ts';
import { billingParts, billingResources } from './billing-resources.ts';
import { ownApi, task } from './own-api.ts';

/** What bills need beside TMF678 and TMF676. */
export const partnerBilling: ApiFacts = ownApi({ api: 'PartnerBilling', resources: billingResources, operations: [task('claimGuarantees'), task('askProvider'), task('importTaxRates'), task('importBankStatement')], parts: billingParts });
