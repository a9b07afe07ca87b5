import { decimal, wireMoney } from '@concord/money';
import type { Consumer, ConsumerContext, ServiceEvent } from '@concord/resource';
import type { Document, Predicate, Transaction } from '@concord/storage-port';
import { shareOfPosition, type CustomerCharge, type SettlementLine, type SettlementPosition, type SettlementRun } from './settled.ts';

const pageSize = 500;

/**
 * A completed settlement run becomes bills: one for each customer of each seller, and a statement for each net position between
 * partners. All that a run made is told before the run says that it is complete, and one consumer hears it in order.
 */
export const raiseBills: Consumer = {
  name: 'raiseBills',
  topics: ['SettlementLineCreateEvent', 'SettlementPositionCreateEvent', 'CustomerChargeCreateEvent', 'SettlementRunStateChangeEvent'],
  async handle(events, context) {
    for (const event of events) {
      if (event.resourceName !== 'SettlementRun') await remember(event, context.transaction);
      else if (event.resource.state === 'completed') await billRun(event.resource as SettlementRun & ServiceEvent['resource'], context);
    }
  },
};

const collectionOf = (name: string): string => `settled.${name}`;

async function remember({ resourceName, resource, parties }: ServiceEvent, transaction: Transaction): Promise<void> {
  await transaction.collection(collectionOf(resourceName)).put([{ document: resource, parties }]);
}

async function billRun(run: SettlementRun, context: ConsumerContext): Promise<void> {
  const charges = await everyOf<CustomerCharge>('CustomerCharge', run, context.transaction);
  for (const ofOne of Map.groupBy(charges, ({ seller, customer, amount }) => JSON.stringify([seller.id, customer.id, amount.unit])).values()) await billCustomer(run, ofOne, context);
  const lines = await everyOf<SettlementLine>('SettlementLine', run, context.transaction);
  for (const position of await everyOf<SettlementPosition>('SettlementPosition', run, context.transaction)) await statePosition(run, position, lines, context);
}

async function everyOf<D extends Document>(name: string, { id }: SettlementRun, transaction: Transaction): Promise<readonly D[]> {
  const where: Predicate = { op: 'eq', path: 'settlementRun.id', value: id };
  const found: D[] = [];
  for (;;) {
    const page = await transaction.collection<D>(collectionOf(name)).list({ where, offset: found.length, limit: pageSize });
    found.push(...page.map(({ document }) => document));
    if (page.length < pageSize) return found;
  }
}

interface Item {
  readonly name: string;
  readonly type: string;
  readonly value: ReturnType<typeof decimal>;
  readonly characteristic: Readonly<Record<string, string>>;
}

async function billCustomer(run: SettlementRun, charges: readonly CustomerCharge[], context: ConsumerContext): Promise<void> {
  const [first] = charges;
  if (!first) return;
  const items = charges.map(({ productOffering, priceType, quantity, amount }) => ({
    name: `${productOffering.id} ${priceType}`, type: priceType, value: decimal(amount.value), characteristic: { productOffering: productOffering.id, quantity },
  }));
  await bill({ run, category: 'customer', payer: first.customer.id, payee: first.seller.id, unit: first.amount.unit, items }, context);
}

async function statePosition(run: SettlementRun, position: SettlementPosition, lines: readonly SettlementLine[], context: ConsumerContext): Promise<void> {
  const items = lines.flatMap((line) => {
    const share = shareOfPosition(line, position);
    const value = decimal(line.amount.value);
    return share === 0 ? [] : [{ name: `${line.agreement.name ?? line.agreement.id} ${line.termId}`, type: 'settlement', value: share === 1 ? value : value.negated(), characteristic: { agreement: line.agreement.id, term: line.termId, payer: line.payer.id, payee: line.payee.id } }];
  });
  await bill({ run, category: 'partnerStatement', payer: position.payer.id, payee: position.payee.id, unit: position.amount.unit, items }, context);
}

interface Draft {
  readonly run: SettlementRun;
  readonly category: 'customer' | 'partnerStatement';
  readonly payer: string;
  readonly payee: string;
  readonly unit: string;
  readonly items: readonly Item[];
}

async function bill(draft: Draft, { resources, now }: ConsumerContext): Promise<void> {
  const { run, category, payer, payee, unit, items } = draft;
  const due = wireMoney(unit, items.reduce((sum, { value }) => sum.plus(value), decimal('0')));
  const relatedParty = [{ id: payer, role: 'payer', '@referredType': 'Organization' }, { id: payee, role: 'payee', '@referredType': 'Organization' }];
  const { id, href } = await resources.create('CustomerBill', {
    category, relatedParty, billingPeriod: run.period, billDate: now.toISOString(), runType: 'onCycle', settlementRun: { id: run.id },
    amountDue: due, remainingAmount: due, taxExcludedAmount: due,
  });
  for (const { name, type, value, characteristic } of items) {
    await resources.create('AppliedCustomerBillingRate', {
      name, type, isBilled: true, date: now.toISOString(), bill: { id, href }, periodCoverage: run.period, relatedParty,
      taxExcludedAmount: wireMoney(unit, value), characteristic: Object.entries(characteristic).map(([key, held]) => ({ name: key, valueType: 'string', value: held })),
    });
  }
}
