import { advance, advanceUsed, chained, type ChainHead, genesis, headAfter, journalEntry, type LedgerEntry, obligation, payment, type Posting } from '@concord/ledger';
import { type Decimal, decimal, minorUnit, parseMoney, sumOf, wireMoney, type WireMoney, zero } from '@concord/money';
import { toIso, type SettlementPeriod } from '@concord/period';
import type { ConsumerContext, EntityRef } from '@concord/resource';
import type { SettlementLine } from '@concord/settlement';
import type { Document } from '@concord/storage-port';
import { keepSteps } from '../explanation/entry-explanation.ts';
import type { KeptStep } from '../explanation/explanation-steps.ts';
import { addToBalances } from './balances.ts';
import type { ClosedBilling, ClosedCharge } from '../run/close-charges.ts';
import type { AllocationResource, PaymentResource, RefundResource } from '../desk/commercial-events.ts';

interface Head extends Document, Omit<ChainHead, 'tenant'> {}

export const ledgerHeads = 'ledgerHead';
const headId = 'head';

/** Lines of closed periods are owed from the end of the period on. */
export function postLines(lines: readonly { readonly line: SettlementLine; readonly settlementLine: EntityRef; readonly period: SettlementPeriod }[], context: ConsumerContext): Promise<void> {
  return postEntries(lines.map(({ line: { payer, payee, unit, amount, agreement, term }, settlementLine, period }) => {
    const postings = obligation({ payer, payee, money: parseMoney({ unit, value: amount }) });
    return { date: toIso(period.end), reference: settlementLine, description: `${agreement} ${term}`, postings, attributes: { settlementLine }, steps: [] };
  }), context);
}

/** What a customer owes a seller. A charge of nobody in particular can be billed to nobody and is not in the books. */
export async function postCharge(charge: ClosedCharge & Pick<ClosedBilling, 'seller' | 'period'>, cause: EntityRef, context: ConsumerContext): Promise<void> {
  const { seller, customer, unit, amount, offering, priceType, period } = charge;
  if (customer === undefined) return;
  const postings = obligation({ payer: customer, payee: seller, money: parseMoney({ unit, value: amount }) });
  await postEntry({ date: toIso(period.end), reference: cause, description: `${offering} ${priceType}`, postings, attributes: { cause }, steps: chargeSteps(charge) }, context);
}

function chargeSteps({ seller, customer = '', unit, amount, offering, priceType, period, correction }: ClosedCharge & Pick<ClosedBilling, 'seller' | 'period'>): KeptStep[] {
  const operands = { seller, customer, offering, priceType, unit, period: (correction?.period ?? period).key, decimals: String(minorUnit(unit)) };
  if (!correction) return [{ name: 'charge', operands, result: amount }];
  return [{ name: 'charge', operands, result: correction.now }, { name: 'correction', operands: { now: correction.now, before: correction.before }, result: amount }];
}

/** A payment of bills moves cash against what was owed. One that pays no bill settles no debt that the books know of. */
export async function postPayment(paid: PaymentResource, context: ConsumerContext): Promise<void> {
  const partyIn = (wanted: string): string | undefined => paid.relatedParty?.find(({ role }) => role === wanted)?.id;
  const [payer, payee] = [partyIn('payer'), partyIn('payee')];
  if (payer === undefined || payee === undefined || !paid.paymentItem?.length) return;
  const { totalAmount: { unit, value: total }, unappliedAmount } = paid;
  const over = unappliedAmount ? decimal(unappliedAmount.value) : zero;
  const settled = unappliedAmount ? decimal(total).minus(over) : sumOf(paid.paymentItem.map(({ amount = paid.totalAmount }) => decimal(amount.value)));
  const postings = [...payment({ payer, payee, money: { unit, value: settled } }), ...advance({ payer, payee, money: { unit, value: over } })].filter(({ amount }) => amount.value !== '0');
  const cause = { id: paid.id, ...(paid.href !== undefined && { href: paid.href }) };
  await postEntry({ date: paid.paymentDate, reference: cause, description: `payment ${paid.id}`, postings, attributes: { cause }, steps: paymentSteps(paid, settled, over) }, context);
}

function paymentSteps({ totalAmount: { unit, value }, unappliedAmount, paymentItem = [] }: PaymentResource, settled: Decimal, over: Decimal): KeptStep[] {
  const items = paymentItem.map(({ amount }) => String((amount ?? { value }).value));
  const operands = { unit, totalAmount: String(value), ...(unappliedAmount && { unappliedAmount: over.toFixed() }), items: JSON.stringify(items) };
  return [{ name: 'settled', operands, result: settled.toFixed() }, ...(over.isZero() ? [] : [{ name: 'advance' as const, operands: { unit }, result: over.toFixed() }])];
}

/** Of what a payment had over, so much settles a later bill. */
export async function postAllocation({ id, href, relatedParty, amount, allocationDate }: AllocationResource, context: ConsumerContext): Promise<void> {
  const partyIn = (wanted: string): string => relatedParty.find(({ role }) => role === wanted)?.id ?? '';
  const postings = advanceUsed({ payer: partyIn('payer'), payee: partyIn('payee'), money: parseMoney(amount) });
  const cause = { id, ...(href !== undefined && { href }) };
  await postEntry({ date: allocationDate, reference: cause, description: `payment allocation ${id}`, postings, attributes: { cause }, steps: [{ name: 'used', operands: { unit: amount.unit }, result: decimal(amount.value).toFixed() }] }, context);
}

/** Cash of a bill goes back. What it had paid is taken back with the charges, at their next close. */
export async function postRefund({ id, href, refundDate, refundItem = [] }: RefundResource, context: ConsumerContext): Promise<void> {
  const cause = { id, ...(href !== undefined && { href }) };
  for (const [index, { bill, amount }] of refundItem.entries()) {
    if (!bill || !amount) continue;
    const postings = payment({ payer: bill.payer.id, payee: bill.payee.id, money: { unit: amount.unit, value: decimal(amount.value).negated() } });
    const reference = { id: `${id}-${index + 1}` };
    const steps: KeptStep[] = [{ name: 'refunded', operands: { unit: amount.unit }, result: decimal(amount.value).negated().toFixed() }];
    await postEntry({ date: refundDate ?? context.now.toISOString(), reference, description: `refund ${id}`, postings, attributes: { cause }, steps }, context);
  }
}

export interface EntryDraft {
  readonly date: string;
  readonly reference: EntityRef;
  readonly description: string;
  readonly postings: readonly Posting[];
  /** The id of the entry that this one takes back. */
  readonly reverses?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** What the amounts come from; none where the entry is of a line, which is explained by itself. */
  readonly steps: readonly KeptStep[];
}

/** One balanced entry behind all others of the tenant, and the balances with it. */
export const postEntry = (draft: EntryDraft, context: ConsumerContext): Promise<void> => postEntries([draft], context);

/** Balanced entries behind all others of the tenant, in their order: head and balances are read and written once for all of them. */
export async function postEntries(drafts: readonly EntryDraft[], context: ConsumerContext): Promise<void> {
  const { transaction, tenant } = context;
  if (drafts.length === 0) return;
  const heads = transaction.collection<Head>(ledgerHeads);
  const known = (await heads.find(headId))?.document;
  let head = known ? { tenant, length: known.length, hash: known.hash } : genesis(tenant);
  const posted = drafts.map((draft) => {
    const entry = entryBehind(head, draft);
    head = headAfter(entry);
    return { entry, draft };
  });
  await context.resources.createTogether('LedgerEntry', posted.map(bodyOf));
  await keepSteps(posted.map(({ entry: { id, postings }, draft: { steps } }) => ({ id, steps, postings })), transaction);
  await heads.put([{ document: { id: headId, length: head.length, hash: head.hash }, parties: [] }]);
  await addToBalances(posted.flatMap(({ entry: { postings } }) => postings), transaction);
}

/** Hashed as it is stored, so that it can be hashed again from the store alone. */
function entryBehind(head: ChainHead, { date, reference, postings, reverses }: EntryDraft): LedgerEntry {
  const exact = postings.map((one) => ({ ...one, amount: { ...one.amount, value: decimal(one.amount.value).toFixed() } }));
  return chained(head, journalEntry({ id: `entry-${reference.id}`, tenant: head.tenant, date: new Date(date).toISOString(), reference: reference.id, postings: exact, ...(reverses !== undefined && { reverses }) }));
}

const bodyOf = ({ entry: { id, index, date, reference, postings, previousHash, hash }, draft: { description, reverses, attributes } }: { readonly entry: LedgerEntry; readonly draft: EntryDraft }) =>
  ({ id, sequence: index, date, description, reference, posting: postings.map(wirePosting), previousHash, hash, ...(reverses !== undefined && { reversalOf: { id: reverses } }), ...attributes });

/** A posting as the API shows it. */
function wirePosting({ party, account, counterparty, side, amount }: Posting) {
  const money: WireMoney = wireMoney(amount.unit, decimal(amount.value));
  return { party: { id: party }, account, ...(counterparty !== undefined && { counterparty: { id: counterparty } }), side, amount: money };
}
