import type { Attributes, ChangeContext, Resource } from '@concord/resource';

type Example = (n: number) => Attributes;

const partner = 'studio';

const start = '2026-01-01T00:00:00.000Z';
const period = { startDateTime: start, endDateTime: '2026-02-01T00:00:00.000Z' };
const euros = (value: string): Attributes => ({ unit: 'EUR', value });
const parties = [{ id: partner, name: 'Studio', role: 'contentProvider', '@referredType': 'Organization' }];
const referredParty = { '@type': 'PartyRef', id: partner, name: 'Studio', '@referredType': 'Organization' };
const sharedParty = { '@type': 'RelatedPartyRefOrPartyRoleRef', role: 'contentProvider', partyOrPartyRole: referredParty };

const account: Example = (n) => ({ name: `Account ${n}`, relatedParty: parties, description: 'kept in euros', creditLimit: euros('100.50') });
const named = (kind: string, more: Attributes = {}): Example => (n) => ({ name: `${kind} ${n}`, ...more });

const party: Readonly<Record<string, Example>> = {
  Individual: (n) => ({ givenName: 'Ada', familyName: `Lovelace ${n}`, birthDate: '1815-12-10T00:00:00.000Z' }),
  Organization: (n) => ({ tradingName: `Acme ${n}`, isLegalEntity: true, existsDuring: { startDateTime: start } }),
  PartyRole: named('Reseller', { engagedParty: parties[0], relatedParty: parties, validFor: period }),
  PartyRoleSpecification: named('Resellers', { '@type': 'PartyRoleSpecification', description: 'who sells for us' }),
  PartnershipSpecification: named('Content', { roleSpecification: [{ name: 'contentProvider' }] }),
  Partnership: named('Films', { specification: { id: 'content', name: 'Content' }, partner: [{ name: 'contentProvider', engagedParty: parties[0] }] }),
  PartyAccount: account, BillingAccount: account, SettlementAccount: account, FinancialAccount: account,
  BillFormat: named('Paper'), BillPresentationMedia: named('Post'), BillingCycleSpecification: named('Monthly', { billingDateShift: 3 }),
  UserRole: (n) => ({ involvementRole: `Clerk ${n}`, entitlement: [{ action: 'read', function: 'bills' }] }),
  Permission: (n) => ({ description: `${n}`, user: parties[0], granter: parties[0], validFor: period, privilege: [{ manageableAsset: { id: 'bills' }, action: 'read', function: 'bills' }] }),
  ExtensionSchema: named('RacingKite', { version: '1', relatedParty: parties, schema: { type: 'object', required: ['league'], properties: { league: { enum: ['gold', 'silver'] } } } }),
  CheckPermission: (n) => ({ user: parties[0], permissionSpecification: { name: `Read bills ${n}`, function: 'bills', action: 'read' }, entity: [{ id: 'bills', '@referredType': 'Account' }] }),
};

const terms = [
  { '@type': 'Charge', id: 'minutes', payer: 'buyer', payee: 'contentProvider', on: { usageType: 'voice' }, price: euros('0.02') },
  { '@type': 'SettlementTerms', id: 'settlement', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR', netting: 'none' },
];

const agreement: Readonly<Record<string, Example>> = {
  Agreement: (n) => ({
    name: `Films ${n}`, agreementType: 'partnership', agreementPeriod: { startDateTime: start },
    engagedParty: [...parties, { id: 'telco', role: 'buyer' }], agreementItem: [{ id: '1', termOrCondition: terms }],
  }),
  AgreementSpecification: named('Roaming', { attachment: [{ name: 'terms', url: 'https://example.com/terms.pdf', mimeType: 'application/pdf' }] }),
};

const catalog: Readonly<Record<string, Example>> = {
  Catalog: named('Films', { relatedParty: parties, validFor: period }),
  Category: named('Films', { isRoot: true }),
  ProductSpecification: named('Film', { brand: 'Studio', relatedParty: parties }),
  ProductOffering: named('Film', { isBundle: false, productSpecification: { id: 'film' }, validFor: period }),
  ProductOfferingPrice: named('Monthly', { priceType: 'recurring', recurringChargePeriodType: 'month', recurringChargePeriodLength: 1, price: euros('9.99') }),
  ImportJob: (n) => ({ url: `/tmf-api/productCatalogManagement/v4/catalogFile/file-${n}`, contentType: 'application/x-ndjson' }),
  ExportJob: (n) => ({ url: 'films.ndjson', path: 'productOffering', query: `name=Film ${n}` }),
};

const sale: Readonly<Record<string, Example>> = {
  Quote: (n) => ({ description: `Films ${n}`, relatedParty: parties, quoteItem: [{ id: '1', action: 'add', quantity: 2, productOffering: { id: 'film' } }] }),
  ProductOrder: (n) => ({ description: `Films ${n}`, relatedParty: parties, productOrderItem: [{ id: '1', action: 'add', quantity: 2, productOffering: { id: 'film', name: 'Film' } }] }),
  CancelProductOrder: (n) => ({ cancellationReason: 'moved away', productOrder: { id: `order-${n}` } }),
  Product: named('Film', { status: 'active', relatedParty: parties, productOffering: { id: 'film' }, startDate: start }),
  Usage: (n) => ({
    usageType: 'voice', usageDate: start, description: `Call ${n}`, relatedParty: parties,
    externalIdentifier: [{ id: `call-${n}`, owner: partner }], usageCharacteristic: [{ name: 'minutes', value: n, valueType: 'number' }],
  }),
  UsageFile: (n) => ({
    name: `calls-${n}.ndjson`, format: 'json', size: n, contentHash: `hash-${n}`, isCompressed: false, sender: { id: partner }, receivedBy: partner, isRead: false, ratedCount: 0, charge: [], firstError: [],
    controlTotal: { received: 0, accepted: 0, duplicate: 0, rejected: 0, suspended: 0 },
  }),
  UsageStreamReject: (n) => ({ message: `default.studio ${n}`, line: 1, code: 'missingUsageType', reason: 'usageType says what was used', raw: '{}', sender: { id: partner } }),
  UsageMapping: named('Calls', {
    relatedParty: parties,
    format: { type: 'delimited', separator: ';' },
    usage: { usageType: "'voice'", usageDate: { value: 'at', pattern: "yyyy-MM-dd'T'HH:mm:ssX" }, usageCharacteristic: [{ name: 'minutes', value: 'minutes', valueType: 'number' }] },
  }),
  CdrTransaction: (n) => ({
    '@type': 'CdrTransaction', description: `Calls ${n}`, relatedParty: [sharedParty], channel: [{ '@type': 'RelatedChannel', role: 'mediation', channel: { '@type': 'ChannelRef', id: 'mediation' } }],
    transactionItem: [{
      '@type': 'CdrTransactionItem', id: '1', action: 'add', state: 'charged',
      cdr: [{ cdrType: 'voice', cdrDate: start, externalIdentifier: [{ id: `cdr-${n}`, owner: partner }], cdrCharacteristic: [{ '@type': 'CdrCharacteristic', name: 'minutes', value: n, unitOfMeasure: 'min' }] }],
    }],
  }),
  QueryUsageConsumption: (n) => ({ relatedParty: parties, searchCriteria: { validPeriod: period }, questionNumber: n }),
  UsageSpecification: named('Call', { usageSpecCharacteristic: [{ name: 'minutes', valueType: 'number' }] }),
  TroubleTicketSpecification: named('No sound', { '@type': 'TroubleTicketSpecification', description: 'nothing is heard' }),
  TroubleTicket: (n) => ({ description: `No sound ${n}`, severity: 'Major', ticketType: 'complaint', relatedParty: parties }),
};

const [payer, payee] = [{ id: partner, role: 'payer' }, { id: 'telco', role: 'payee' }];
const between = { settlementRun: { id: 'run' }, agreement: { id: 'films' }, payer, payee, amount: euros('12.34'), period };

const settlement: Readonly<Record<string, Example>> = {
  PartyRevSharingAlgorithm: named('Half and half', { '@type': 'PartyRevSharingAlgorithm' }),
  PartyRevSharingModel: named('Films', {
    '@type': 'PartyRevSharingModel', relatedParty: [sharedParty],
    partyRevSharingModelItem: [{ '@type': 'PartyRevSharingModelItem', id: '1', relatedParty: sharedParty }],
  }),
  PartyRevSharingReport: (n) => ({
    '@type': 'PartyRevSharingReport', money: euros(`${n}.50`), createDate: start, lastUpdate: start,
    partyRevSharingReportItem: [{ '@type': 'PartyRevSharingReportItem', relatedParty: sharedParty, money: euros('1.50') }],
  }),
  ApprovalLimit: (n) => ({ appliesTo: n % 2 === 0 ? 'settlementRun' : 'payoutBatch', amount: { unit: ['CHF', 'GBP', 'JPY', 'NOK', 'SEK', 'PLN', 'USD', 'DKK', 'HUF', 'CZK', 'RON', 'BGN'][n] ?? 'ISK', value: '1000' } }),
  SettlementRun: (n) => ({ description: `Run ${n}`, period }),
  SettlementSchedule: (n) => ({ description: `Schedule ${n}`, delayHours: n, validFor: { startDateTime: '2100-01-01T00:00:00Z' } }),
  Simulation: (n) => ({ description: `Terms ${n}`, period, engagedParty: parties, agreementItem: [{ termOrCondition: [{ '@type': 'SettlementTerms', id: 'settlement', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR' }] }] }),
  Reconciliation: (n) => ({ description: `Statement ${n}`, agreement: { id: 'films' }, counterparty: { id: partner }, period, statementItem: [{ id: '1', termId: 'minutes', quantity: n, amount: euros('1.50') }] }),
  ReconciliationItem: () => ({ reconciliation: { id: 'reconciliation' }, counterparty: { id: partner }, result: 'matched', key: ['minutes', 'EUR'] }),
  ExchangeRate: (n) => ({ source: `bank-${n}`, sourceCurrency: 'EUR', targetCurrency: 'USD', rate: 1.0811, rateDate: '2024-03-28' }),
  BooksCurrency: (n) => ({ party: { id: `books-${n}` }, currency: 'EUR', source: 'ECB', timeZone: 'UTC' }),
  ExchangeDifference: (n) => ({
    state: 'posted', party: { id: partner, role: 'payer' }, bill: { id: `bill-${n}` }, payment: { id: `payment-${n}` }, agreement: [{ id: 'films' }], amount: { unit: 'USD', value: 12.5 }, amountBefore: { unit: 'USD', value: 0 }, billDate: start, paymentDate: start,
    source: 'ECB', booksCurrency: 'EUR', billRate: 0.92, paymentRate: 0.95, billedAmount: euros('11.50'), paidAmount: euros('11.88'), difference: euros('-0.38'), ledgerEntry: { id: `entry-${n}` },
  }),
  ExchangeRevaluation: (n) => ({
    state: 'posted', party: { id: partner }, valuationDate: '2026-10-31', sourceCurrency: 'USD', booksCurrency: 'EUR', source: 'ECB', closingRate: 0.95, unrealisedGain: euros('3.00'), unrealisedLoss: euros('0'), billCount: 1,
    revaluedBill: [{
      bill: { id: `bill-${n}` }, counterparty: { id: 'telco' }, account: 'receivable', openAmount: { unit: 'USD', value: 100 }, settledAmount: { unit: 'USD', value: 0 }, billRate: 0.92, carryingAmount: euros('92.00'), closingAmount: euros('95.00'), difference: euros('3.00'),
    }], ledgerEntry: { id: `entry-${n}` }, reversalEntry: { id: `entry-${n}-reversal` },
  }),
  SettlementLine: (n) => ({ ...between, state: 'closed', termId: `minutes-${n}`, termType: 'Charge', eventCount: n }),
  SettlementPosition: () => ({ ...between, agreement: [{ id: 'films' }], settlementLine: [{ id: 'line' }] }),
  SettlementHold: (n) => ({ troubleTicket: { id: `ticket-${n}` }, agreement: { id: 'films' }, termId: 'minutes', payer, payee, amount: euros('2.50') }),
  SuspenseItem: (n) => ({ reason: 'noTerm', detail: `call ${n}`, usage: { id: `call-${n}` }, content: { id: `call-${n}` }, retryCount: 0, relatedParty: parties }),
  CustomerCharge: (n) => ({ seller: payee, customer: payer, productOffering: { id: 'film' }, priceType: 'recurring', amount: euros(`${n}.99`), eventCount: n, period }),
  RevenueSchedule: (n) => ({
    state: 'deferred', party: { id: partner, role: 'seller' }, customer: { id: 'telco' }, contract: [{ id: `order-${n}`, '@referredType': 'ProductOrder' }], customerCharge: { id: `charge-${n}` }, productOffering: { id: 'film' }, priceType: 'oneTime', transactionPrice: euros('12.34'),
    timeZone: 'UTC', period, fixedAmount: euros('0'), remainingPeriod: period, recognisedUntil: start, recognisedAmount: euros('0'), deferredAmount: euros('12.34'), revenueScheduleLine: [], priceChange: [], recognitionStep: [],
  }),
  AccountingPeriod: (n) => ({ party: { id: `books-${n}` }, period }),
  ManualJournalEntry: (n) => ({
    entryDate: start, description: `Rent of January, part ${n}`,
    posting: [{ party: { id: 'keeper' }, account: 'expense', side: 'debit', amount: euros('12.34') }, { party: { id: 'keeper' }, account: 'cash', side: 'credit', amount: euros('12.34') }],
  }),
  LedgerEntry: (n) => ({
    sequence: 1000 + n, date: start, description: `Line ${n}`, previousHash: '', hash: `hash-${n}`,
    posting: [{ party: payer, account: 'costs', side: 'debit', amount: euros('12.34') }, { party: payer, account: 'payable', side: 'credit', amount: euros('12.34') }],
  }),
};

const paid = { account: { id: 'account' }, paymentMethod: { '@type': 'bankAccountTransfer', name: 'Transfer' }, totalAmount: euros('12.34') };

const billing: Readonly<Record<string, Example>> = {
  BillCycle: named('January', { '@type': 'BillCycle', billingPeriod: 'P1M', billingDate: start, validFor: period }),
  CustomerBill: (n) => ({ billNo: `B-${n}`, category: 'customer', relatedParty: [payer, payee], amountDue: euros('12.34'), remainingAmount: euros('12.34'), billDate: start, billingPeriod: period }),
  CustomerBillOnDemand: (n) => ({ name: `Bill ${n}`, description: 'asked for by telephone', billingAccount: { id: 'films' }, relatedParty: parties[0] }),
  AppliedCustomerBillingRate: named('Films', { bill: { id: 'bill' }, isBilled: true, relatedParty: [payer, payee], taxExcludedAmount: euros('12.34'), periodCoverage: period }),
  Payment: named('Bill', { ...paid, payer: parties[0] }),
  Refund: named('Bill', { ...paid, requestor: parties[0], refundItem: [{ item: { id: 'call', '@referredType': 'Usage' } }] }),
  ConsolidatedBill: (n) => ({ payer: { id: 'debtor' }, unit: 'EUR', bill: [{ id: `payable-${n}` }] }),
  PayoutBatch: (n) => ({ payer: { id: 'debtor' }, unit: 'EUR', bill: [{ id: `payable-${n}` }] }),
  BankStatement: (n) => ({ statementId: `S-${n}`, account: 'DE89370400440532013000', entryCount: n }),
  BankEntry: (n) => ({ state: 'unmatched', accountOwner: payee, amount: euros('12.34'), bookingDate: '2026-01-02', text: `entry ${n}` }),
  PaymentAllocation: (n) => ({ payment: { id: 'over' }, bill: { id: `owed-${n}` }, amount: euros('0.01') }),
  TaxRate: (n) => ({ taxCategory: 'VAT', jurisdiction: 'DE', taxRate: 19, validFrom: `2026-01-${String(n).padStart(2, '0')}` }),
  PaymentMethod: named('Transfer', { '@type': 'bankAccountTransfer', relatedParty: parties[0] }),
};

/** By resource name: the n-th body of each, as a client, or where there is no POST the service itself, creates it. */
const events: Readonly<Record<string, Example>> = {
  Topic: named('Resolved tickets', { headerQuery: 'eventType=TroubleTicketResolvedEvent' }),
  Event: (n) => ({ eventType: 'FilmReleasedEvent', eventTime: start, title: `Film ${n}`, event: { film: { id: `film-${n}` } } }),
  Hub: () => ({ callback: 'http://127.0.0.1:9/' }),
};

export const examples: Readonly<Record<string, Example>> = { ...party, ...agreement, ...catalog, ...sale, ...settlement, ...billing, ...events };

/** What must be there before an example can be created, by service. */
export const given: Readonly<Record<string, (context: ChangeContext, n: number) => Promise<void>>> = {
  party: async ({ resources }, n) => {
    if (n > 1) return;
    await resources.create('PartnershipSpecification', { id: 'content', name: 'Content', roleSpecification: [{ name: 'contentProvider' }] });
    await resources.create('Organization', { id: partner, tradingName: 'Studio' });
  },
  ordering: async ({ transaction, resources }, n) => {
    await transaction.collection('copy.productOffering').put([{ document: { id: 'film', name: 'Film' }, parties: ['*'] }]);
    await resources.create('ProductOrder', { id: `order-${n}`, relatedParty: parties, productOrderItem: [{ id: '1', action: 'add', productOffering: { id: 'film' } }] });
  },
  billing: async ({ transaction, resources }, n) => {
    const bill = { category: 'customer', billingAccount: { id: 'account' }, relatedParty: [{ id: 'debtor', role: 'payer' }, { id: partner, role: 'payee' }], amountDue: euros('12.34'), remainingAmount: euros('12.34') };
    await resources.create('CustomerBill', { ...bill, id: `payable-${n}` });
    await resources.create('CustomerBill', { ...bill, id: `owed-${n}` });
    if (n > 1) return;
    await transaction.collection('copy.billingAccount').put([{ document: { id: 'films' }, parties: [partner] }]);
    for (const [party, accountNumber] of [['debtor', 'DE89370400440532013000'], [partner, 'FR1420041010050500013M02606']]) {
      await resources.create('PaymentMethod', { '@type': 'bankAccountTransfer', name: 'Transfer', relatedParty: { id: party }, accountNumber, accountNumberType: 'IBAN' });
    }
    await resources.create('Payment', { ...paid, id: 'over', unappliedAmount: euros('100'), relatedParty: bill.relatedParty });
  },
  settlement: async ({ transaction }) => {
    await transaction.collection('copy.agreement').put([{ document: { ...agreement.Agreement?.(1), id: 'films', status: 'active' }, parties: [partner] }]);
    await transaction.collection('accountingPeriod').put([{ document: { id: 'january', state: 'open', party: { id: 'keeper' }, period }, parties: [] }]);
    const runs = transaction.collection<Resource>('settlementRun');
    // Only one run is open at a time, and it comes to its end by itself.
    for (const { document, parties, version } of await runs.list({ where: { op: 'eq', path: 'state', value: 'acknowledged' }, limit: 10 })) {
      await runs.replace({ document: { ...document, state: 'failed' }, parties }, version);
    }
  },
};
