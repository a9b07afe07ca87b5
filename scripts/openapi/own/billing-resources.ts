import type { SchemaFacts } from '../facts.ts';
import { parts } from './parts.ts';
import type { OwnResource } from './resource.ts';
import { day, decimal, flag, many, moment, one, part, text, whole, words } from './shapes.ts';

const taxRate: OwnResource = {
  name: 'TaxRate',
  ops: 'LCR',
  properties: {
    taxCategory: text, taxType: one('TaxType'), jurisdiction: text, counterpart: text, serviceCategory: text, taxRate: decimal, taxUnion: text, rounding: one('TaxRoundingType'), validFrom: day, validTo: day,
    source: text, creationDate: moment,
  },
  required: ['id', 'taxCategory', 'taxType', 'jurisdiction', 'taxRate', 'validFrom', 'rounding'],
  given: ['taxCategory', 'taxType', 'jurisdiction', 'counterpart', 'serviceCategory', 'taxRate', 'taxUnion', 'rounding', 'validFrom', 'validTo', 'source'],
  mandatory: ['taxCategory', 'jurisdiction', 'taxRate', 'validFrom'],
  events: ['Create'],
};

const consolidatedBill: OwnResource = {
  name: 'ConsolidatedBill',
  ops: 'LCR',
  properties: {
    state: one('ConsolidatedBillStateType'), category: one('ConsolidatedBillCategoryType'), billNo: text, billDate: moment, payer: one('RelatedParty'), payee: one('RelatedParty'), unit: text, bill: many('EntityRef'),
    consolidatedItem: many('ConsolidatedItem'), billedParty: many('BilledParty'), billingPeriod: one('TimePeriod'), paymentDueDate: moment, amountDue: one('Money'), remainingAmount: one('Money'),
    taxExcludedAmount: one('Money'), settlementRun: one('EntityRef'),
  },
  required: ['id', 'state', 'category', 'billNo', 'billDate', 'payer', 'unit', 'amountDue', 'remainingAmount', 'taxExcludedAmount'],
  given: ['payer', 'payee', 'unit', 'bill'],
  mandatory: ['payer', 'unit'],
  events: ['Create', 'StateChange', 'AttributeValueChange'],
};

const payoutBatch: OwnResource = {
  name: 'PayoutBatch',
  ops: 'LCRU',
  properties: {
    state: one('PayoutBatchStateType'), channel: one('PayoutChannelType'), payer: one('RelatedParty'), unit: text, bill: many('EntityRef'), payout: many('Payout'), payoutCount: whole, totalAmount: one('Money'), requestedExecutionDate: day, description: text,
    creationDate: moment, stateChangeDate: moment, requestedBy: text, approvedBy: text, stateReason: text,
  },
  required: ['id', 'state', 'payer', 'unit'],
  given: ['payer', 'unit', 'bill', 'channel', 'requestedExecutionDate', 'description'],
  mandatory: ['payer', 'unit'],
  patchable: ['state', 'description', 'stateReason'],
  events: ['Create', 'StateChange'],
};

const bankStatement: OwnResource = {
  name: 'BankStatement',
  ops: 'LR',
  properties: { statementId: text, account: text, accountOwner: one('RelatedParty'), openingBalance: one('Money'), closingBalance: one('Money'), entryCount: whole, creationDate: moment },
  required: ['id', 'account'],
  events: ['Create'],
};

const bankEntry: OwnResource = {
  name: 'BankEntry',
  ops: 'LRU',
  properties: {
    state: one('BankEntryStateType'), bankStatement: one('EntityRef'), accountOwner: one('RelatedParty'), amount: one('Money'), bookingDate: day, reference: text, endToEndId: text, counterparty: text, counterpartyAccount: text, text,
    payment: one('EntityRef'), bill: many('EntityRef'), note: text, creationDate: moment,
  },
  required: ['id', 'state', 'amount', 'bookingDate'],
  patchable: ['state', 'bill', 'note'],
  events: ['Create', 'StateChange'],
};

const paymentAllocation: OwnResource = {
  name: 'PaymentAllocation',
  ops: 'LCR',
  properties: { payment: one('EntityRef'), bill: one('EntityRef'), amount: one('Money'), relatedParty: many('RelatedParty'), allocationDate: moment },
  required: ['id', 'payment', 'bill'],
  given: ['payment', 'bill', 'amount'],
  mandatory: ['payment', 'bill'],
  events: ['Create'],
};

const ageing: OwnResource = {
  name: 'Ageing',
  ops: 'L',
  properties: {
    payer: one('RelatedParty'), payee: one('RelatedParty'), billCount: whole, total: one('Money'), notDue: one('Money'), from0To30: one('Money'), from31To60: one('Money'), from61To90: one('Money'), over90: one('Money'),
  },
  required: ['payer', 'payee', 'total'],
  events: [],
};

export const billingResources: readonly OwnResource[] = [taxRate, consolidatedBill, payoutBatch, bankStatement, bankEntry, paymentAllocation, ageing];

const { Money, TimePeriod, RelatedParty, EntityRef, Any, EventSubscription, EventSubscriptionInput, Error: failure } = parts;
const shared = { Money, TimePeriod, RelatedParty, EntityRef, Any, EventSubscription, EventSubscriptionInput, Error: failure };

/** Schemas that the resources of the billing API are made of. */
export const billingParts: Readonly<Record<string, SchemaFacts>> = {
  ...Object.fromEntries(Object.entries(shared).flatMap(([name, schema]) => (schema ? [[name, schema]] : []))),
  TaxType: words('added', 'withheld'),
  TaxRoundingType: words('document', 'line'),
  ConsolidatedItem: part({
    bill: one('EntityRef'), billNo: text, billType: text, billingPeriod: one('TimePeriod'), payer: one('RelatedParty'), payee: one('RelatedParty'), amountDue: one('Money'), taxExcludedAmount: one('Money'),
    taxItem: many('ConsolidatedTax'), withheldTaxItem: many('ConsolidatedTax'),
  }, ['bill', 'billNo', 'payer', 'payee', 'amountDue', 'taxExcludedAmount']),
  ConsolidatedTax: part({
    supplier: text, customer: text, jurisdiction: text, taxCategory: text, taxRate: decimal, taxTreatment: text, taxableAmount: one('Money'), taxAmount: one('Money'), selfAssessedAmount: one('Money'), certificate: text,
    deductible: flag,
  }, ['supplier', 'customer', 'jurisdiction', 'taxCategory', 'taxRate', 'taxTreatment', 'taxableAmount', 'taxAmount']),
  BilledParty: part({ id: text, name: text, taxNumber: text, country: text, stateOrProvince: text, city: text, postCode: text, street1: text, bankAccount: one('BilledAccount') }, ['id', 'name']),
  BilledAccount: part({ name: text, iban: text, bic: text }, ['name', 'iban']),
  ConsolidatedBillStateType: words('new', 'partiallyPaid', 'settled'),
  ConsolidatedBillCategoryType: words('consolidatedBill', 'commercialSettlement'),
  Payout: part({ id: text, bill: one('EntityRef'), payee: one('RelatedParty'), amount: one('Money'), accountNumber: text, BIC: text, owner: text }, ['id', 'bill', 'payee', 'amount']),
  PayoutChannelType: words('bank', 'paymentProvider'),
  PayoutBatchStateType: words('acknowledged', 'approved', 'rejected', 'completed', 'cancelled'),
  BankEntryStateType: words('matched', 'unmatched', 'ignored'),
  AskProvider_Create: part({}),
  AskProvider: part({ askedCount: whole }, ['askedCount']),
  ClaimGuarantees_Create: part({}),
  ClaimGuarantees: part({ claimedCount: whole }, ['claimedCount']),
  ImportBankStatement_Create: part({ content: text }, ['content']),
  ImportBankStatement: part({ importedCount: whole, knownCount: whole, matchedCount: whole, unmatchedCount: whole }, ['importedCount', 'knownCount', 'matchedCount', 'unmatchedCount']),
  ImportTaxRates_Create: part({ source: text, taxUnion: text, content: text }, ['source', 'content']),
  ImportTaxRates: part({ importedCount: whole, knownCount: whole }, ['importedCount', 'knownCount']),
};
