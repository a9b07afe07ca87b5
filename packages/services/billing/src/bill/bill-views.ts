import { renamedForm, type ResourceView, v5Forms } from '@concord/resource';
import { appliedCustomerBillingRate, customerBill } from './bill.resources.ts';

/** TMF678 v5. */
export const billViews: readonly ResourceView[] = [
  { of: customerBill, forms: v5Forms },
  { of: appliedCustomerBillingRate, forms: { ...v5Forms, AppliedCustomerBillingRate: renamedForm({ appliedBillingRateType: 'type' }) } },
];
