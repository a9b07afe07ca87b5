import { renamedForm, type ResourceView, v5Forms } from '@concord/resource';
import { customerBillOnDemand } from '../on-demand/customer-bill-on-demand.resource.ts';
import { appliedCustomerBillingRate, customerBill } from './bill.resources.ts';

/** TMF678 v5. */
export const billViews: readonly ResourceView[] = [
  { of: customerBill, forms: v5Forms },
  { of: customerBillOnDemand, forms: v5Forms },
  { of: appliedCustomerBillingRate, forms: { ...v5Forms, AppliedCustomerBillingRate: renamedForm({ appliedBillingRateType: 'type' }) } },
];
