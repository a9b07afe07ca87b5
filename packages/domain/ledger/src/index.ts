export { type Account, type AccountName, chartOfAccounts, type Side, sideOf } from './accounts.ts';
export { chained, type ChainHead, type ChainVerdict, genesis, headAfter, type LedgerEntry, verifyChain } from './hash-chain.ts';
export { type Day, deferredOn, earnedBefore, endingOn, type Revenue, repriced, revenueOver } from './earned-revenue.ts';
export { exchangeDifference, type PaidPart, type RealisedDifference, realisedDifference, unrealisedDifference } from './exchange-difference.ts';
export { type EntryContent, imbalances, type JournalEntry, journalEntry, mirrored, reversal } from './journal-entry.ts';
export { advance, advanceUsed, clearedThrough, deferred, guaranteeCalled, type MoneyOwed, obligation, payment, type Posting, setOff } from './postings.ts';
export { addedTax, type BilledTax, selfAssessedTax, withheldTax } from './tax-postings.ts';
export { type AccountBalance, type PartyBalance, trialBalance } from './trial-balance.ts';
