import { defineService } from '@concord/resource';
import { approvalLimit } from './approval/approval-limit.resource.ts';
import { booksCurrency } from './exchange/books-currency.resource.ts';
import { lateRates } from './exchange/retry-differences.ts';
import { exchangeDifference } from './exchange/exchange-difference.resource.ts';
import { exchangeRevaluation } from './exchange/revaluation/exchange-revaluation.resource.ts';
import { foreignBills } from './exchange/revaluation/foreign-bill.ts';
import { revalueBills } from './exchange/revaluation/revalue-bills.ts';
import { listConversionCost } from './exchange/list-conversion-cost.ts';
import { closedPeriods } from './desk/agreement-books.ts';
import { generations } from './desk/book-generation.ts';
import { balances, listTrialBalance } from './ledger/balances.ts';
import { importExchangeRates } from './exchange/import-rates.ts';
import { settlementHold } from './dispute/settlement-hold.resource.ts';
import { intake } from './intake/intake.ts';
import { retrieveLedgerJournal } from './ledger/export-journal.ts';
import { listLedgerAccount } from './ledger/list-accounts.ts';
import { accountingPeriod } from './ledger/manual/accounting-period.resource.ts';
import { manualJournalEntry } from './ledger/manual/manual-journal-entry.resource.ts';
import { verifyLedger } from './ledger/verify-ledger.ts';
import { ledgerHeads } from './ledger/post-ledger.ts';
import { exchangeRate } from './exchange/exchange-rate.resource.ts';
import { entryExplanations } from './explanation/entry-explanation.ts';
import { retrieveLedgerEntryExplanation } from './explanation/explain-entry.ts';
import { retrieveEventExplanation } from './explanation/explain-line.ts';
import { loggedEvents } from './desk/event-log.ts';
import { keptExplanations } from './explanation/line-explanation.ts';
import { waitingOrders } from './intake/order-intake.ts';
import { partyRevSharingAlgorithm, partyRevSharingModel, partyRevSharingReport } from './revenue-sharing.resources.ts';
import { retrySuspense } from './suspense/retry-suspense.ts';
import { scheduledRuns, scheduleFollower } from './schedule/scheduled-runs.ts';
import { settlementSchedule } from './schedule/settlement-schedule.resource.ts';
import { settledPeriods } from './desk/settled-periods.ts';
import { settlementRun } from './run/settlement-run.resource.ts';
import { customerCharge, ledgerEntry, settlementLine, settlementPosition } from './settlement.resources.ts';
import { recogniseRevenue, revenueFollower } from './recognition/recognise-revenue.ts';
import { revenueSchedule } from './recognition/revenue-schedule.resource.ts';
import { runPieces } from './steps/piece.ts';
import { runWorks } from './steps/run-work.ts';
import { createReconciliationFromFile } from './reconciliation/reconcile-file.ts';
import { createReconciliation } from './reconciliation/reconcile-statement.ts';
import { reconciliation, reconciliationItem } from './reconciliation/reconciliation.resource.ts';
import { listRunningLine } from './run/running-lines.ts';
import { simulation } from './simulation/simulation.resource.ts';
import { suspenseItem } from './suspense/suspense-item.resource.ts';
import { tallies } from './desk/tallies.ts';

/** Who owes whom what, under which term, and why. */
export const settlementService = defineService({
  name: 'settlement',
  apis: [
    { document: 'TMF736-RevenueSharingAlgorithm-v5', resources: [partyRevSharingAlgorithm] },
    { document: 'TMF737-RevenueSharingReport-v5', resources: [partyRevSharingReport] },
    { document: 'TMF738-RevenueSharingModel-v5', resources: [partyRevSharingModel] },
    {
      document: 'Concord-PartnerSettlement-v1',
      resources: [settlementRun, settlementSchedule, approvalLimit, settlementLine, settlementPosition, settlementHold, suspenseItem, simulation, reconciliation, reconciliationItem, exchangeRate, booksCurrency, exchangeDifference, exchangeRevaluation, customerCharge, ledgerEntry, accountingPeriod, manualJournalEntry, revenueSchedule],
      operations: { listRunningLine, listConversionCost, listTrialBalance, listLedgerAccount, verifyLedger, retrieveLedgerJournal, retrySuspense, retrieveEventExplanation, retrieveLedgerEntryExplanation, importExchangeRates, revalueBills, createReconciliation },
      streaming: { createReconciliationFromFile },
    },
  ],
  collections: [
    { name: 'copy.agreement', indexes: [['status']] },
    { name: 'copy.productOffering' },
    { name: 'copy.productOfferingPrice' },
    { name: 'copy.productSpecification' },
    { name: 'copy.product', indexes: [['relatedParty[].id']] },
    { name: tallies, indexes: [['group', 'agreement', 'period'], ['customer']] },
    loggedEvents,
    keptExplanations,
    { name: entryExplanations },
    { name: runWorks },
    { name: runPieces, indexes: [['run']] },
    { name: settledPeriods, indexes: [['books', 'isStale']] },
    { name: waitingOrders, indexes: [['awaits']] },
    { name: generations },
    { name: closedPeriods },
    { name: ledgerHeads },
    { name: balances },
    foreignBills,
  ],
  copies: ['UsageMapping'],
  consumers: [intake, scheduleFollower, revenueFollower, lateRates],
  tasks: [scheduledRuns, recogniseRevenue],
});
