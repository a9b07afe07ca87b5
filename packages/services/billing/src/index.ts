import { answerBarriers, copyCollection, defineService } from '@concord/resource';
import { bankEntry, bankStatement } from './bank/bank.resources.ts';
import { importBankStatement } from './bank/import-bank-statement.ts';
import { billCycle } from './bill/bill-cycle.ts';
import { billViews } from './bill/bill-views.ts';
import { appliedCustomerBillingRate, customerBill } from './bill/bill.resources.ts';
import { raiseBills } from './bill/raise-bills.ts';
import { collectionOf } from './bill/settled.ts';
import { billNumbers } from './bill/write-bill.ts';
import { accountNames } from './consolidation/account-tree.ts';
import { consolidatedBill } from './consolidation/consolidated-bill.resource.ts';
import { followBills } from './consolidation/follow-bills.ts';
import { paySuppliers } from './consolidation/pay-suppliers.ts';
import { retrieveConsolidatedBillDocument } from './consolidation/retrieve-consolidated-document.ts';
import { retrieveCustomerBillDocument } from './document/retrieve-document.ts';
import { claimGuarantees, dueGuarantees, guaranteeFollower } from './guarantee/claim-guarantees.ts';
import { customerBillOnDemand } from './on-demand/customer-bill-on-demand.resource.ts';
import { listAgeing } from './payment/list-ageing.ts';
import { paymentAllocation } from './payment/payment-allocation.resource.ts';
import { payment, paymentMethod } from './payment/payment.resources.ts';
import { releaseWhenPaid } from './payment/pay-when-paid.ts';
import { refund } from './payment/refund.resource.ts';
import { payoutBatch } from './payout/payout-batch.resource.ts';
import { retrievePayoutFile } from './payout/retrieve-payout-file.ts';
import { askProviderAgain, askProviderNow } from './provider/ask-again.ts';
import { askProvider, providerOutcomes } from './provider/ask-provider.ts';
import { importTaxRates } from './tax/import-tax-rates.ts';
import { billWorks } from './run/bill-work.ts';
import { customerPieces } from './run/customer-pieces.ts';
import { taxRate } from './tax/tax-rate.resource.ts';

const settled = (name: string, ...also: string[]) => ({ name: collectionOf(name), indexes: [['settlementRun.id', ...also]] });

/** What is owed, and what was paid. */
export const billingService = defineService({
  name: 'billing',
  apis: [
    { document: 'TMF678-CustomerBill-v4', resources: [customerBill, customerBillOnDemand, appliedCustomerBillingRate], operations: { retrieveCustomerBillDocument } },
    { document: 'TMF678-CustomerBill-v5', resources: [billCycle], views: billViews, operations: { retrieveCustomerBillDocument } },
    { document: 'TMF676-Payment-v4', resources: [payment, refund] },
    { document: 'TMF670-PaymentMethod-v4', resources: [paymentMethod] },
    {
      document: 'Concord-PartnerBilling-v1',
      resources: [taxRate, consolidatedBill, payoutBatch, bankStatement, bankEntry, paymentAllocation],
      operations: { retrieveConsolidatedBillDocument, askProvider: askProviderNow, claimGuarantees, importTaxRates, importBankStatement, retrievePayoutFile, listAgeing },
    },
  ],
  collections: [
    settled('SettlementLine', 'agreement.id'), settled('SettlementPosition'), settled('CustomerCharge'),
    { name: collectionOf('SettlementHold'), indexes: [['heldIn.id'], ['returnedIn.id']] }, { name: billNumbers }, { name: providerOutcomes }, { name: billWorks }, { name: customerPieces },
    ...['Organization', 'Individual', 'ProductOffering'].map((name) => ({ name: copyCollection(name) })), ...accountNames.map((name) => ({ name: copyCollection(name), indexes: [['relatedParty[].id']] })),
  ],
  copies: ['ApprovalLimit'],
  consumers: [raiseBills, releaseWhenPaid, guaranteeFollower, followBills, paySuppliers, askProvider, answerBarriers('billing')],
  tasks: [dueGuarantees, askProviderAgain],
});
