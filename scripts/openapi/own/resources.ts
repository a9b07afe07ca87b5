import type { OwnResource } from './resource.ts';
import { day, decimal, flag, many, moment, one, text, texts, whole } from './shapes.ts';

const settlementRun: OwnResource = {
  name: 'SettlementRun',
  ops: 'LCRU',
  properties: {
    mode: one('SettlementModeType'), state: one('SettlementRunStateType'), period: one('TimePeriod'), agreement: many('AgreementRef'), description: text,
    creationDate: moment, startDate: moment, completionDate: moment, progress: many('SettlementProgress'), openAgreement: many('OpenAgreementRef'), openAgreementCount: whole, lineCount: whole, positionCount: whole, total: many('Money'), controlTotal: many('ControlTotal'), suspendedCount: whole, failureReason: text, awaiting: texts,
    settlementSchedule: one('SettlementScheduleRef'), requestedBy: text, approvedBy: text, approvedTotal: many('Money'), stateReason: text, previewLine: many('PreviewLine'), previewPosition: many('PreviewPosition'),
    customer: one('RelatedParty'), customerBillOnDemand: one('EntityRef'),
  },
  required: ['id', 'state', 'mode', 'period'],
  given: ['mode', 'period', 'agreement', 'description'],
  mandatory: ['period'],
  patchable: ['state', 'description', 'stateReason'],
  events: ['Create', 'StateChange', 'AttributeValueChange'],
};

const settlementSchedule: OwnResource = {
  name: 'SettlementSchedule',
  ops: 'LCRU',
  properties: { state: one('SettlementScheduleStateType'), description: text, agreement: many('AgreementRef'), delayHours: whole, validFor: one('TimePeriod'), creationDate: moment, lastUpdate: moment },
  required: ['id', 'state', 'delayHours', 'validFor'],
  given: ['description', 'agreement', 'delayHours', 'validFor'],
  mandatory: [],
  patchable: ['state', 'description', 'agreement', 'delayHours', 'validFor'],
  events: ['Create', 'StateChange', 'AttributeValueChange'],
};

const approvalLimit: OwnResource = {
  name: 'ApprovalLimit',
  ops: 'LCRU',
  properties: { appliesTo: one('ApprovalSubjectType'), amount: one('Money'), proposedAmount: one('Money'), proposedBy: text, approvedBy: text, lastUpdate: moment },
  required: ['id', 'appliesTo', 'amount'],
  given: ['appliesTo', 'amount'],
  mandatory: ['appliesTo', 'amount'],
  patchable: ['amount'],
  events: ['Create', 'AttributeValueChange'],
};

const settlementLine: OwnResource = {
  name: 'SettlementLine',
  ops: 'LR',
  properties: {
    state: one('SettlementLineStateType'), settlementRun: one('SettlementRunRef'), agreement: one('AgreementRef'), agreementVersion: text, termId: text, termType: text, priceType: text,
    payer: one('RelatedParty'), payee: one('RelatedParty'), amount: one('Money'), settlementAmount: one('Money'), netting: one('Netting'), quantity: decimal, eventCount: whole, period: one('TimePeriod'), eventPeriod: one('TimePeriod'), correctedLine: one('SettlementLineRef'), lateEvents: many('LateEvents'), lastUpdate: moment,
  },
  required: ['id', 'state', 'agreement', 'termId', 'payer', 'payee', 'amount', 'period'],
  events: ['Create', 'StateChange'],
};

const runningLine: OwnResource = {
  name: 'RunningLine',
  ops: 'L',
  properties: {
    agreement: one('AgreementRef'), agreementVersion: text, termId: text, payer: one('RelatedParty'), payee: one('RelatedParty'), amount: one('Money'), quantity: decimal, eventCount: whole, period: one('TimePeriod'),
  },
  required: ['agreement', 'termId', 'payer', 'payee', 'amount', 'period'],
  events: [],
};

const settlementPosition: OwnResource = {
  name: 'SettlementPosition',
  ops: 'LR',
  properties: {
    state: one('SettlementPositionStateType'), settlementRun: one('SettlementRunRef'), payer: one('RelatedParty'), payee: one('RelatedParty'), amount: one('Money'), carriedOver: one('Money'),
    netting: one('Netting'), agreement: many('AgreementRef'), settlementLine: many('SettlementLineRef'), period: one('TimePeriod'), paymentDueDate: moment, creationDate: moment,
    clearingParty: one('RelatedParty'), paymentTermDays: whole, guarantor: one('RelatedParty'), guaranteeGraceDays: whole, payWhenPaid: flag, carriedPosition: many('EntityRef'),
  },
  required: ['id', 'state', 'settlementRun', 'payer', 'payee', 'amount'],
  events: ['Create', 'StateChange'],
};

const settlementHold: OwnResource = {
  name: 'SettlementHold',
  ops: 'LR',
  properties: {
    state: one('SettlementHoldStateType'), troubleTicket: one('EntityRef'), agreement: one('AgreementRef'), termId: text, payer: one('RelatedParty'), payee: one('RelatedParty'), amount: one('Money'), acceptedAmount: one('Money'),
    netting: one('NettingType'), clearingParty: one('RelatedParty'), settlementLine: one('SettlementLineRef'), heldIn: one('SettlementRunRef'), returnedIn: one('SettlementRunRef'), creationDate: moment, stateChangeDate: moment,
  },
  required: ['id', 'state', 'troubleTicket', 'agreement', 'termId', 'payer', 'payee', 'amount'],
  events: ['Create', 'StateChange', 'AttributeValueChange'],
};

const suspenseItem: OwnResource = {
  name: 'SuspenseItem',
  ops: 'LRU',
  properties: {
    reason: one('SuspenseReasonType'), state: one('SuspenseStateType'), detail: text, usage: one('EntityRef'), content: one('Any'), source: text, usageDate: moment,
    creationDate: moment, resolutionDate: moment, retryCount: whole, awaits: text, note: text, relatedParty: many('RelatedParty'),
  },
  required: ['id', 'reason', 'state', 'content'],
  patchable: ['state', 'content', 'note'],
  events: ['Create', 'StateChange'],
};

const simulation: OwnResource = {
  name: 'Simulation',
  ops: 'LCR',
  properties: {
    state: one('TaskStateType'), description: text, agreement: one('AgreementRef'), engagedParty: many('RelatedParty'), agreementItem: many('SimulatedItem'), period: one('TimePeriod'),
    simulationLine: many('SimulationLine'), partyTotal: many('SimulatedTotal'), eventCount: whole, creationDate: moment, completionDate: moment, failureReason: text,
  },
  required: ['id', 'state', 'period'],
  given: ['description', 'agreement', 'engagedParty', 'agreementItem', 'period'],
  mandatory: ['period'],
  events: ['Create', 'StateChange'],
};

const reconciliation: OwnResource = {
  name: 'Reconciliation',
  ops: 'LCR',
  properties: {
    state: one('TaskStateType'), basis: one('ReconciliationBasisType'), agreement: one('AgreementRef'), counterparty: one('RelatedParty'), period: one('TimePeriod'), tolerance: one('Tolerance'),
    keyCharacteristic: texts, against: one('EntityRef'), respondent: one('RelatedParty'), statementItem: many('StatementItem'), reconciliationTotal: many('ReconciliationTotal'), openDifferenceCount: whole, troubleTicket: one('EntityRef'), description: text, creationDate: moment,
  },
  required: ['id', 'state', 'agreement', 'period'],
  given: ['basis', 'agreement', 'counterparty', 'period', 'tolerance', 'keyCharacteristic', 'against', 'statementItem', 'description'],
  mandatory: ['agreement', 'period', 'statementItem'],
  events: ['Create', 'StateChange'],
};

const reconciliationItem: OwnResource = {
  name: 'ReconciliationItem',
  ops: 'LR',
  properties: {
    reconciliation: one('EntityRef'), counterparty: one('RelatedParty'), respondent: one('RelatedParty'), result: one('ReconciliationResultType'), key: texts, ownRecord: many('EntityRef'), partnerRecord: texts, ownDate: moment, partnerDate: moment,
    ownQuantity: decimal, partnerQuantity: decimal, ownAmount: one('Money'), partnerAmount: one('Money'), difference: one('Money'),
  },
  required: ['id', 'reconciliation', 'counterparty', 'result', 'key'],
  events: ['Create'],
};

const exchangeRate: OwnResource = {
  name: 'ExchangeRate',
  ops: 'LCR',
  properties: { source: text, sourceCurrency: text, targetCurrency: text, rate: decimal, rateDate: day, creationDate: moment },
  required: ['id', 'source', 'sourceCurrency', 'targetCurrency', 'rate', 'rateDate'],
  given: ['source', 'sourceCurrency', 'targetCurrency', 'rate', 'rateDate'],
  mandatory: ['source', 'sourceCurrency', 'targetCurrency', 'rate', 'rateDate'],
  events: ['Create'],
};

const booksCurrency: OwnResource = {
  name: 'BooksCurrency',
  ops: 'LCR',
  properties: { party: one('RelatedParty'), currency: text, source: text, timeZone: text, creationDate: moment },
  required: ['id', 'party', 'currency', 'source'],
  given: ['party', 'currency', 'source', 'timeZone'],
  mandatory: ['party', 'currency', 'source'],
  events: ['Create'],
};

const exchangeDifference: OwnResource = {
  name: 'ExchangeDifference',
  ops: 'LR',
  properties: {
    state: one('ExchangeDifferenceStateType'), stateReason: text, party: one('RelatedParty'), bill: one('EntityRef'), payment: one('EntityRef'), refund: one('EntityRef'), agreement: many('AgreementRef'), amount: one('Money'), amountBefore: one('Money'), billDate: moment, paymentDate: moment,
    source: text, booksCurrency: text, billRate: decimal, paymentRate: decimal, billedAmount: one('Money'), paidAmount: one('Money'), difference: one('Money'), ledgerEntry: one('LedgerEntryRef'),
  },
  required: ['id', 'state', 'party', 'bill', 'amount', 'amountBefore', 'billDate', 'paymentDate', 'source', 'booksCurrency'],
  events: ['Create', 'StateChange'],
};

const exchangeRevaluation: OwnResource = {
  name: 'ExchangeRevaluation',
  ops: 'LR',
  properties: {
    state: one('ExchangeRevaluationStateType'), party: one('RelatedParty'), valuationDate: day, sourceCurrency: text, booksCurrency: text, source: text, closingRate: decimal, unrealisedGain: one('Money'), unrealisedLoss: one('Money'),
    billCount: whole, revaluedBill: many('RevaluedBill'), ledgerEntry: one('LedgerEntryRef'), reversalEntry: one('LedgerEntryRef'), creationDate: moment,
  },
  required: ['id', 'state', 'party', 'valuationDate', 'sourceCurrency', 'booksCurrency', 'source', 'closingRate', 'unrealisedGain', 'unrealisedLoss', 'billCount', 'revaluedBill'],
  events: ['Create'],
};

const conversionCost: OwnResource = {
  name: 'ConversionCost',
  ops: 'L',
  properties: {
    party: one('RelatedParty'), agreement: many('AgreementRef'), sourceCurrency: text, targetCurrency: text, period: one('TimePeriod'), lineCount: whole, earnedAmount: one('Money'), earnedAtReference: one('Money'), markupEarned: one('Money'),
    owedAmount: one('Money'), owedAtReference: one('Money'), markupPaid: one('Money'), unreferencedAmount: one('Money'), realisedGain: one('Money'), realisedLoss: one('Money'), rateMissingCount: whole,
  },
  required: ['party', 'agreement', 'sourceCurrency', 'targetCurrency', 'lineCount', 'markupEarned', 'markupPaid', 'unreferencedAmount', 'realisedGain', 'realisedLoss', 'rateMissingCount'],
  events: [],
};

const ledgerEntry: OwnResource = {
  name: 'LedgerEntry',
  ops: 'LR',
  properties: {
    sequence: whole, date: moment, description: text, posting: many('Posting'), settlementLine: one('SettlementLineRef'), cause: one('EntityRef'), reversalOf: one('LedgerEntryRef'), previousHash: text, hash: text,
  },
  required: ['id', 'sequence', 'date', 'posting', 'previousHash', 'hash'],
  events: ['Create'],
};

const accountingPeriod: OwnResource = {
  name: 'AccountingPeriod',
  ops: 'LCRU',
  properties: { state: one('AccountingPeriodStateType'), stateReason: text, party: one('RelatedParty'), period: one('TimePeriod'), closedBy: text, creationDate: moment, stateChangeDate: moment },
  required: ['id', 'state', 'party', 'period'],
  given: ['party', 'period'],
  mandatory: ['party', 'period'],
  patchable: ['state', 'stateReason'],
  events: ['Create', 'StateChange', 'AttributeValueChange'],
};

const manualJournalEntry: OwnResource = {
  name: 'ManualJournalEntry',
  ops: 'LCRU',
  properties: {
    state: one('ManualJournalEntryStateType'), stateReason: text, entryDate: moment, description: text, posting: many('Posting'), reversalOf: one('EntityRef'), reversedBy: one('EntityRef'), enteredBy: text, approvedBy: text, ledgerEntry: one('LedgerEntryRef'),
    creationDate: moment, stateChangeDate: moment,
  },
  required: ['id', 'state', 'entryDate', 'description', 'posting'],
  given: ['entryDate', 'description', 'posting', 'reversalOf'],
  mandatory: ['entryDate', 'description'],
  patchable: ['state', 'stateReason'],
  events: ['Create', 'StateChange', 'AttributeValueChange'],
};

const trialBalance: OwnResource = {
  name: 'TrialBalance',
  ops: 'L',
  properties: { party: one('RelatedParty'), account: text, debit: one('Money'), credit: one('Money'), balance: one('Money'), date: moment },
  required: ['party', 'account', 'debit', 'credit', 'balance'],
  events: [],
};

const ledgerAccount: OwnResource = {
  name: 'LedgerAccount',
  ops: 'L',
  properties: { account: text, accountNumber: text, name: text, accountType: one('LedgerAccountType'), normalSide: one('PostingSideType'), description: text },
  required: ['account', 'accountNumber', 'name', 'accountType', 'normalSide', 'description'],
  events: [],
};

const customerCharge: OwnResource = {
  name: 'CustomerCharge',
  ops: 'LR',
  properties: {
    settlementRun: one('SettlementRunRef'), seller: one('RelatedParty'), customer: one('RelatedParty'), productOffering: one('ProductOfferingRef'), priceType: text,
    amount: one('Money'), quantity: decimal, eventCount: whole, date: moment, period: one('TimePeriod'), eventPeriod: one('TimePeriod'), correctedCharge: one('CustomerChargeRef'),
  },
  required: ['id', 'seller', 'productOffering', 'priceType', 'amount'],
  events: ['Create'],
};

const revenueSchedule: OwnResource = {
  name: 'RevenueSchedule',
  ops: 'LR',
  properties: {
    state: one('RevenueScheduleStateType'), party: one('RelatedParty'), customer: one('RelatedParty'), contract: many('EntityRef'), customerCharge: one('CustomerChargeRef'), productOffering: one('ProductOfferingRef'), priceType: text,
    transactionPrice: one('Money'), timeZone: text, period: one('TimePeriod'), fixedAmount: one('Money'), remainingPeriod: one('TimePeriod'), recognisedUntil: moment, recognisedAmount: one('Money'), deferredAmount: one('Money'),
    nextRecognitionDate: moment, revenueScheduleLine: many('RevenueScheduleLine'), priceChange: many('RevenuePriceChange'), recognitionStep: many('RecognitionStep'), creationDate: moment, lastUpdate: moment,
  },
  required: ['id', 'state', 'party', 'customer', 'customerCharge', 'transactionPrice', 'period', 'recognisedAmount', 'deferredAmount'],
  events: ['Create', 'StateChange', 'AttributeValueChange'],
};

export const ownResources: readonly OwnResource[] = [
  settlementRun, settlementSchedule, approvalLimit, settlementLine, runningLine, settlementPosition, settlementHold, suspenseItem, simulation, reconciliation, reconciliationItem, exchangeRate, booksCurrency, exchangeDifference, exchangeRevaluation, conversionCost, ledgerEntry, accountingPeriod, manualJournalEntry, trialBalance, ledgerAccount, customerCharge, revenueSchedule,
];
