import { answerBarriers, defineService } from '@concord/resource';
import { appliedCustomerBillingRate, customerBill } from './bill.resources.ts';
import { payment, paymentMethod } from './payment.resources.ts';
import { raiseBills } from './raise-bills.ts';
import { refund } from './refund.resource.ts';

const settled = (name: string) => ({ name: `settled.${name}`, indexes: [['settlementRun.id']] });

/** What is owed, and what was paid. */
export const billingService = defineService({
  name: 'billing',
  apis: [
    { document: 'TMF678-CustomerBill-v4', resources: [customerBill, appliedCustomerBillingRate] },
    { document: 'TMF676-Payment-v4', resources: [payment, refund] },
    { document: 'TMF670-PaymentMethod-v4', resources: [paymentMethod] },
  ],
  collections: [settled('SettlementLine'), settled('SettlementPosition'), settled('CustomerCharge')],
  consumers: [raiseBills, answerBarriers('billing')],
});
