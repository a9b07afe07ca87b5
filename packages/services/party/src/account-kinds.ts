/** What a reference to an account may mean. */
export const accountKinds = ['PartyAccount', 'BillingAccount', 'SettlementAccount', 'FinancialAccount'];
