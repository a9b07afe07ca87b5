import { keepCopies, possibleTopics, type Consumer, type ConsumerContext, type ServiceEvent } from '@concord/resource';
import type { Predicate, Transaction } from '@concord/storage-port';
import { accountNames, type AccountTree, accountTree } from '../consolidation/account-tree.ts';
import { consolidateRun } from '../consolidation/consolidate-run.ts';
import { heldParts } from '../dispute/held-parts.ts';
import { hearOfHold } from '../dispute/dispute-bill.ts';
import { holdUntilPaid } from '../payment/pay-when-paid.ts';
import type { HeldPart, SettlementHold } from '../dispute/settlement-hold.ts';
import { answerDemand, demandOf } from '../on-demand/answer-demand.ts';
import { useCredit } from '../payment/payment-allocation.resource.ts';
import { type TaxBook, taxBook } from '../tax/tax-book.ts';
import type { CustomerBill } from './bill.ts';
import { type BillDraft, customerDrafts, statementDraft } from './bill-draft.ts';
import { settleNote } from './refunded-bill.ts';
import { collectionOf, type CustomerCharge, everyOf, type SettlementLine, type SettlementPosition, type SettlementRun } from './settled.ts';
import { useNotes } from './use-notes.ts';
import { writeBill } from './write-bill.ts';

/** What decides on taxes and on what is paid together, and is others' to keep. */
const copied = ['Organization', 'Individual', 'ProductOffering', ...accountNames];

/**
 * A completed settlement run becomes bills: one for each customer of each seller, and a statement for each net position between
 * partners. All that a run made is told before the run says that it is complete, and one consumer hears it in order.
 */
export const raiseBills: Consumer = {
  name: 'raiseBills',
  topics: ['SettlementLineCreateEvent', 'SettlementPositionCreateEvent', 'CustomerChargeCreateEvent', ...possibleTopics('SettlementHold'), 'SettlementRunStateChangeEvent', ...copied.flatMap(possibleTopics)],
  batch: 256,
  async handle(events, context) {
    for (const stretch of stretches(events)) {
      const [event] = stretch;
      if (isCopied(event)) await keepCopies(stretch, context);
      else if (event.resourceName === 'SettlementHold') await hearOfHold(event.resource as SettlementHold & ServiceEvent['resource'], context);
      else if (event.resourceName !== 'SettlementRun') await remember(event, context.transaction);
      else if (event.resource.state === 'completed') await hearOfRun(event.resource as SettlementRun & ServiceEvent['resource'], context);
    }
  },
};

const isCopied = ({ resourceName }: ServiceEvent): boolean => copied.includes(resourceName);

type Stretch = readonly [ServiceEvent, ...ServiceEvent[]];

/** In their order; what is copied and follows each other goes together, since it is looked up together. */
function stretches(events: readonly ServiceEvent[]): readonly Stretch[] {
  const found: [ServiceEvent, ...ServiceEvent[]][] = [];
  for (const event of events) {
    const last = found.at(-1);
    if (last && isCopied(last[0]) && isCopied(event)) last.push(event);
    else found.push([event]);
  }
  return found;
}

async function remember({ resourceName, resource, parties }: ServiceEvent, transaction: Transaction): Promise<void> {
  await transaction.collection(collectionOf(resourceName)).put([{ document: resource, parties }]);
}

async function hearOfRun(run: SettlementRun, context: ConsumerContext): Promise<void> {
  const tree = accountTree(context.transaction, context.now);
  const demand = await demandOf(run, context);
  const bills = await billCustomers(run, { demand, tree }, context);
  if (demand) await answerDemand(demand, bills, context);
  else await consolidateRun([...bills, ...(await billPartners(run, tree, context))], run, tree, context);
}

async function billCustomers(run: SettlementRun, { demand, tree }: { readonly demand: BillDraft['demand']; readonly tree: AccountTree }, context: ConsumerContext): Promise<readonly CustomerBill[]> {
  const { transaction } = context;
  const [book, bills] = [taxBook(transaction), new Array<CustomerBill>()];
  const charges = await everyOf<CustomerCharge>('CustomerCharge', { op: 'eq', path: 'settlementRun.id', value: run.id }, transaction);
  for (const draft of await customerDrafts(run, charges, transaction)) bills.push(await raise({ ...draft, ...(demand && { demand }) }, { book, tree }, context));
  return bills;
}

async function billPartners(run: SettlementRun, tree: AccountTree, context: ConsumerContext): Promise<readonly CustomerBill[]> {
  const { transaction } = context;
  const [book, bills] = [taxBook(transaction), new Array<CustomerBill>()];
  const ofRun: Predicate = { op: 'eq', path: 'settlementRun.id', value: run.id };
  const made = await madeBy(run, transaction);
  for (const position of await everyOf<SettlementPosition>('SettlementPosition', ofRun, transaction)) {
    if (position.state === 'carriedOver') continue;
    const { linesFor, held } = await withCarried(made, position, transaction);
    const bill = await raise(statementDraft(run, position, linesFor(position), held), { book, tree }, context);
    if (position.payWhenPaid) await holdUntilPaid(bill, context);
    bills.push(bill);
  }
  return bills;
}

interface Made {
  readonly lines: readonly SettlementLine[];
  /** Those among which a position's are: of a run with thousands of positions none looks at all lines. */
  readonly linesFor: (position: SettlementPosition) => readonly SettlementLine[];
  readonly held: readonly HeldPart[];
}

const madeBy = async (run: { readonly id: string }, transaction: Transaction): Promise<Made> =>
  madeOf(await everyOf<SettlementLine>('SettlementLine', { op: 'eq', path: 'settlementRun.id', value: run.id }, transaction), await heldParts(run, transaction));

/** A position's lines name both of its parties, or, where one of them clears, the other. */
function madeOf(lines: readonly SettlementLine[], held: readonly HeldPart[]): Made {
  const named = Map.groupBy(lines.flatMap((line) => [line.payer.id, line.payee.id].map((party) => ({ party, line }))), ({ party }) => party);
  const linesFor: Made['linesFor'] = ({ payer, payee, clearingParty }) => {
    const found = [payer.id, payee.id].filter((party) => party !== clearingParty?.id).map((party) => named.get(party) ?? []);
    const [fewest = []] = found.toSorted((one, other) => one.length - other.length);
    return fewest.map(({ line }) => line);
  };
  return { lines, held, linesFor };
}

/** A position that takes up what earlier runs carried over is made of their lines as well. */
async function withCarried(made: Made, { carriedPosition = [] }: SettlementPosition, transaction: Transaction): Promise<Made> {
  const found = await transaction.collection<SettlementPosition>(collectionOf('SettlementPosition')).findMany(carriedPosition.map(({ id }) => id));
  let { lines, held } = made;
  for (const id of new Set(found.map(({ document }) => document.settlementRun.id))) {
    const earlier = await madeBy({ id }, transaction);
    [lines, held] = [[...earlier.lines, ...lines], [...earlier.held, ...held]];
  }
  return lines === made.lines ? made : madeOf(lines, held);
}

async function raise(draft: BillDraft, { book, tree }: { readonly book: TaxBook; readonly tree: AccountTree }, context: ConsumerContext): Promise<CustomerBill> {
  const { own: account } = await tree.standingOf(draft.payer);
  const bill = await writeBill({ ...draft, ...(account && { account }) }, book, context);
  if (draft.owedBack) return settleNote(bill, draft.owedBack, context);
  await useNotes(bill, context);
  await useCredit(bill, context);
  return bill;
}
