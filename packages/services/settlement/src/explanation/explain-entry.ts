import { notFound } from '@concord/errors';
import { decimal, type WireMoney } from '@concord/money';
import type { EntityRef, Operation, Resource } from '@concord/resource';
import type { Transaction } from '@concord/storage-port';
import { type EntryExplanation, entryExplanations } from './entry-explanation.ts';
import { explainCharge } from './explain-charge.ts';
import { explainLine } from './explain-line.ts';
import { explainNetting } from './explain-netting.ts';
import { type KeptStep, wireStep } from './explanation-steps.ts';

interface LedgerEntry extends Resource {
  readonly description: string;
  readonly posting: readonly object[];
  readonly cause?: EntityRef;
  readonly settlementLine?: EntityRef;
}

/**
 * `GET /ledgerEntry/{id}/explanation`: what every amount of an entry comes from. Each posting has the amount of one of the steps,
 * on the side that its sign says. Behind the steps stand, a page at a time, the events of a line or of a customer's charge, or the
 * lines that were netted.
 */
export const retrieveLedgerEntryExplanation: Operation = async ({ params: { id = '' }, query }, { transaction }) => {
  const entry = (await transaction.collection<LedgerEntry>('ledgerEntry').find(id))?.document;
  if (!entry) throw notFound('LedgerEntry', id);
  const kept = (await transaction.collection<EntryExplanation>(entryExplanations).find(id))?.document.steps ?? [];
  const { headers = {}, body } = await behind(entry, kept, query, transaction);
  const { href, description, posting, cause } = entry;
  return { status: 200, headers, body: { ledgerEntry: { id, ...(href !== undefined && { href }) }, description, posting, ...(cause && { cause }), step: kept.map(wireStep), ...body } };
};

interface Behind {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: object;
}

async function behind({ settlementLine, cause }: LedgerEntry, steps: readonly KeptStep[], query: string, transaction: Transaction): Promise<Behind> {
  if (settlementLine) {
    const { headers, body } = await explainLine(settlementLine.id, query, transaction);
    return { headers, body: { lineExplanation: body, step: [owed(body.amount)] } };
  }
  const charge = steps.find(({ name }) => name === 'charge');
  if (charge) return explainCharge(charge, query, transaction);
  return cause && steps.some(({ name }) => name === 'gross') ? explainNetting(cause.id, steps, query, transaction) : { body: {} };
}

const owed = ({ unit, value }: WireMoney) => wireStep({ name: 'owed', operands: { unit }, result: decimal(value).toFixed() });
