import { concludeAgreement } from '../steps/conclude-agreement.ts';
import { payBill } from '../steps/move-money.ts';
import { sendUsage } from '../steps/send-usage.ts';
import { closed } from '../steps/settle.ts';
import { eventually } from '../suite/eventually.ts';
import type { Session } from '../suite/session.ts';
import type { Wire } from '../suite/wire.ts';
import { amendmentWith, cast, servicesNamed } from './cast.ts';
import { documentsOf, type Documents } from './documents.ts';
import { payOut } from './pay-out.ts';
import { prepare } from './prepare.ts';
import { fileOf, lateFile, type Month, recordsOf, spanOf } from './quarter.ts';

type Bill = Wire<'CustomerBill'>;

/**
 * A quarter of five partners in four countries and three currencies, from the first record to empty accounts, with all that usually
 * goes wrong. @param tell hears what is being done @param services how many more services roaming has, each with a line of its own in January @returns what it leaves behind, by file name
 */
export async function tellQuarter(session: Session, tell: (progress: string) => void, services = 0): Promise<Documents> {
  tell('five partners, their agreements, an offering, tax rates');
  await prepare(services, session);
  if (services > 0) await sendFile('services.ndjson', fileOf(servicesNamed(services), '2025-01'), session);
  const stream = await january(session, tell);
  await february(session, tell);
  await march({ refunded: stream, services }, session, tell);
  tell('everybody pays');
  const batch = await everybodyPays(session);
  return documentsOf(batch, session.operator);
}

/** Of a customer's first records one is remembered, for the refund. */
async function january(session: Session, tell: (progress: string) => void): Promise<string> {
  tell('January: transit stays below its least payout; content waits for the customer');
  const sent = await use('2025-01', session);
  await close('2025-01', 4, session);
  await pay((bill) => bill.category === 'customer', session);
  return sent.get('stream-2025-01-05') ?? '';
}

async function february(session: Session, tell: (progress: string) => void): Promise<void> {
  const { operator } = session;
  tell('February: a file of January comes late; albion has not paid, so its guarantor is asked');
  await use('2025-02', session);
  await sendFile('late.ndjson', lateFile(), session);
  await operator.api('partnerBilling/v1').POST('/claimGuarantees', { body: {} });
  await close('2025-02', 11, session);
  tell('gallia disputes a part of February and is given in to in part of that');
  await dispute(session);
}

async function march({ refunded, services }: { readonly refunded: string; readonly services: number }, session: Session, tell: (progress: string) => void): Promise<void> {
  const { operator } = session;
  tell('March: a customer gets something back, and roaming is amended from February on');
  await operator.create('Refund', {
    id: 'refund-1', refundDate: '2025-03-10T09:00:00Z', requestor: { id: 'hotel', '@referredType': 'Organization' }, account: { id: 'hotel-account' }, paymentMethod: { '@type': 'bankAccountTransfer' },
    totalAmount: { unit: 'EUR', value: '20' }, amount: { unit: 'EUR', value: '20' }, refundItem: [{ item: { id: refunded, '@referredType': 'Usage' }, amount: { unit: 'EUR', value: '20' } }],
  });
  await concludeAgreement({ draft: amendmentWith(services), parties: cast, eventRoles: ['customer'], signedAt: '2025-03-12T09:00:00Z' }, session);
  await use('2025-03', session);
  await close('2025-03', 17, session);
}

/** @returns the suite's id of each record by its own */
async function use(month: Month, { operator }: Session): Promise<ReadonlyMap<string, string>> {
  const sent = new Map<string, string>();
  for (const record of recordsOf(month)) {
    const usage = await sendUsage(record, 'quarter', operator);
    if (usage !== 'duplicate') sent.set(record.id, usage.id);
  }
  return sent;
}

async function sendFile(name: string, records: string, { operator }: Session): Promise<void> {
  const { id } = await operator.create('UsageFile', new Blob([records]), { name });
  await eventually(`${name} to be taken in`, async () => ((await operator.read('UsageFile', id)).state === 'processed' ? true : undefined));
}

/** Closes a month and waits until there are so many bills in all. */
async function close(month: Month, bills: number, { operator }: Session): Promise<void> {
  await closed({ id: `run-${month}`, period: spanOf(month) }, operator);
  await eventually(`${bills} bills after ${month}`, async () => {
    const found = await operator.list('CustomerBill');
    return found.length >= bills ? true : undefined;
  });
}

async function dispute(session: Session): Promise<void> {
  const { operator } = session;
  const [line] = await operator.list('SettlementLine', { 'settlementRun.id': 'run-2025-02', 'agreement.id': 'roaming', termId: 'inbound' });
  if (!line) throw new Error('February has no inbound roaming');
  const disputed = { settlementLine: { id: line.id }, amount: { unit: 'EUR', value: '20' } };
  const gallia = session.as('gallia');
  const { id } = await gallia.create('TroubleTicket', { id: 'gallia:dispute-1', ticketType: 'settlementDispute', severity: 'Major', description: 'our records hold 500 minutes less', disputedLine: [disputed] });
  await operator.patch('TroubleTicket', id, { status: 'resolved', statusChangeReason: '200 minutes were test calls', disputedLine: [{ ...disputed, acceptedAmount: { unit: 'EUR', value: '8' } }] });
  await eventually('the credit note', async () => ((await operator.list('CustomerBill')).find(({ billType }) => billType === 'creditNote') ? true : undefined));
}

const payerOf = ({ relatedParty }: Bill): string => relatedParty.find(({ role }) => role === 'payer')?.id ?? '';

/** Each of these bills is paid by who owes it, as far as something is left. */
async function pay(which: (bill: Bill) => boolean, session: Session): Promise<void> {
  const owed = (await session.operator.list('CustomerBill')).filter((bill) => which(bill) && Number(bill.remainingAmount.value) > 0);
  for (const bill of owed) await payBill({ ...bill, amountDue: bill.remainingAmount }, '2025-04-10T09:00:00Z', session.as(payerOf(bill)));
}

/** Customers first, for whom others wait; then partners; nordnet by its bank, but in dollars by itself. */
async function everybodyPays(session: Session): Promise<Wire<'PayoutBatch'>> {
  await pay((bill) => bill.category === 'customer', session);
  await pay((bill) => payerOf(bill) !== 'nordnet' || bill.amountDue.unit !== 'EUR', session);
  await eventually('what waits for customers to be due', async () => ((await session.operator.list('CustomerBill')).some(({ state }) => state === 'onHold') ? undefined : true));
  const batch = await payOut(session);
  await eventually('all bills to be settled', async () => ((await session.operator.list('CustomerBill')).every(({ state }) => state === 'settled') ? true : undefined));
  return batch;
}
