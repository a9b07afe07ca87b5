import { suspended } from '../case/play-case.ts';
import type { UsageRecord } from '../case/case.ts';
import type { Suspended } from '../case/outcome.ts';
import { payBill } from '../steps/move-money.ts';
import { sendUsage } from '../steps/send-usage.ts';
import { settle, type Settled } from '../steps/settle.ts';
import { eventually } from '../suite/eventually.ts';
import type { Session } from '../suite/session.ts';
import type { Wire } from '../suite/wire.ts';
import { concurrently } from './concurrently.ts';
import type { Month } from './month.ts';
import type { Progress, Screen } from './screen.ts';
import type { Story } from './story.ts';

/** What came of the month. */
export interface Ending extends Settled {
  readonly suspense: readonly Suspended[];
  readonly duplicates: readonly string[];
  readonly bills: readonly Wire<'CustomerBill'>[];
  readonly balances: readonly Wire<'TrialBalance'>[];
}

/** The month itself and what follows from it: usage, settlement, bills, payments, books. */
export async function theMonthAndAfter(story: Story, month: Month, session: Session, screen: Screen): Promise<Ending> {
  const sent = await screen.step('Usage', (progress) => use(story, month, session, progress));
  const settled = await screen.step('Settlement', () => close(story, session));
  const suspense = await suspended(sent.eventOfUsage, session.operator);
  const bills = await screen.step('Billing', () => bill(settled, session));
  const paid = await screen.step('Payment', () => pay(story, bills, session));
  const balances = await screen.step('Ledger', () => balance(session));
  return { ...settled, suspense, duplicates: sent.duplicates, bills: paid, balances };
}

type Done<T> = Promise<readonly [T, string]>;

interface Sent {
  readonly eventOfUsage: ReadonlyMap<string, string>;
  readonly duplicates: readonly string[];
}

const width = 32;
/** How often a terminal hears how far it is. */
const progressStep = 100;

/** Partners report with their own tokens: sensor data as fast as it goes, incidents one by one, since their price depends on their order. */
async function use({ stranger }: Story, { data, incidents }: Month, session: Session, progress: Progress): Done<Sent> {
  const [env, safe, traffic] = [session.as('env'), session.as('safe'), session.as('traffic')];
  let count = 0;
  const send = async (record: UsageRecord, source: string, client: typeof env): Promise<void> => {
    if ((await sendUsage(record, source, client)) === 'duplicate') throw new Error(`record ${record.id} was refused as a duplicate the first time it was sent`);
    count += 1;
    if (count % progressStep === 0) progress(`${count} of ${data.length + incidents.length} records`);
  };
  const started = performance.now();
  await Promise.all([concurrently(data, width, (record) => send(record, 'env', env)), concurrently(incidents, 1, (record) => send(record, 'safe', safe))]);
  const rate = Math.round(count / ((performance.now() - started) / 1000));
  const again = incidents.slice(0, 1);
  const duplicates: string[] = [];
  for (const record of again) if ((await sendUsage(record, 'safe', safe)) === 'duplicate') duplicates.push(record.id);
  const usage = await sendUsage(stranger, 'traffic', traffic);
  const eventOfUsage = new Map(usage === 'duplicate' ? [] : [[usage.id, stranger.id]]);
  return [{ eventOfUsage, duplicates }, `${count} records, ${rate} a second; ${duplicates.length} sent twice and refused; 1 that no term speaks of`];
}

async function close({ period }: Story, { operator }: Session): Done<Settled> {
  const settled = await settle(period, operator);
  return [settled, `March closed: ${settled.lines.length} report lines, netted to ${settled.net.length} positions`];
}

async function bill({ net }: Settled, { operator }: Session): Done<readonly Wire<'CustomerBill'>[]> {
  const wanted = net.length + 1;
  const bills = await eventually(`${wanted} bills`, async () => {
    const found = await operator.list('CustomerBill');
    return found.length >= wanted ? found : undefined;
  });
  const customers = bills.filter(({ category }) => category === 'customer').length;
  return [bills, `${customers} customer bill, ${bills.length - customers} partner statements`];
}

/** Each bill is paid by the party that owes it. */
async function pay({ paidAt }: Story, bills: readonly Wire<'CustomerBill'>[], session: Session): Done<readonly Wire<'CustomerBill'>[]> {
  for (const one of bills) await payBill(one, paidAt, session.as(one.relatedParty.find(({ role }) => role === 'payer')?.id ?? ''));
  const paid = await eventually('all bills to be settled', async () => {
    const found = await session.operator.list('CustomerBill');
    return found.every(({ state }) => state === 'settled') ? found : undefined;
  });
  return [paid, `${paid.length} payments, every bill settled`];
}

async function balance({ operator }: Session): Done<readonly Wire<'TrialBalance'>[]> {
  const balances = await operator.list('TrialBalance');
  return [balances, `trial balance of ${balances.length} accounts`];
}
