import { type Finding, invalidInput } from '@concord/errors';
import { type Instant, readInstant } from '@concord/period';
import { type Claim, type Comparison, readings, reconcile } from '@concord/reconciliation';
import { type ChangeContext, type Operation, type Reply, uuidv7 } from '@concord/resource';
import { type CollectionDeclaration, packer, type Transaction } from '@concord/storage-port';
import { toleranceFor } from './agreed-tolerance.ts';
import { arbitration } from './arbitration.ts';
import { type Between, recordClaims, settledClaims } from './own-claims.ts';
import { partnerClaims } from './partner-claims.ts';
import { itemOf, openDifferences, totalsOf } from './reconciled-items.ts';
import { bothSides, reconciliationItem } from './reconciliation.resource.ts';
import type { Reconciliation, Wanted } from './reconciliation.ts';

/**
 * `POST /reconciliation`: holds a partner's statement, or the records that it counted, against ours. Differences within the
 * tolerance are settled by that; others open a ticket with this as its evidence. A partner reconciles its own account.
 */
export const createReconciliation: Operation = ({ body }, context) => reconciled(body as Wanted, context, (index) => `/statementItem/${index}`);

/** @param placeOf where the n-th item stands in what was sent @throws DomainError invalidInput, what is wrong with what is wanted or said */
export async function reconciled(wanted: Wanted, context: ChangeContext, placeOf: (index: number) => string): Promise<Reply> {
  const { caller: { party }, transaction } = context;
  const between: Between = { agreement: wanted.agreement.id, counterparty: named(party ?? wanted.counterparty?.id), ...spanOf(wanted) };
  const theirs = partnerClaims(wanted, placeOf);
  const tolerance = await toleranceFor(between.agreement, toleranceGiven(party, wanted), transaction);
  const arbitrated = await arbitration(wanted, context);
  const ours = arbitrated?.claims ?? await ownClaims(wanted, between, transaction);
  const comparisons = reconcile(ours, theirs, tolerance).toSorted((one, other) => readings.indexOf(one.reading) - readings.indexOf(other.reading));
  const created = await write({ ...wanted, ...(arbitrated && { respondent: arbitrated.respondent }) }, between, comparisons, context);
  return { status: 201, headers: { Location: created.href ?? '', ETag: '"1"' }, body: created };
}

const ownClaims = ({ basis, keyCharacteristic = [] }: Wanted, between: Between, transaction: Transaction): Promise<readonly Claim[]> =>
  (basis === 'usage' ? recordClaims(between, keyCharacteristic, transaction) : settledClaims(between, transaction));

/** The answer says what it came to; the partner's items are in the items of the comparison. */
async function write({ statementItem: _compared, ...wanted }: Wanted, { counterparty }: Between, comparisons: readonly Comparison[], context: ChangeContext): Promise<Reconciliation> {
  const open = openDifferences(comparisons).length;
  const id = wanted.id ?? uuidv7(context.now);
  const created = await context.resources.create<Reconciliation>('Reconciliation', {
    ...wanted, id, basis: wanted.basis ?? 'statement', counterparty: { ...wanted.counterparty, id: counterparty }, reconciliationTotal: totalsOf(comparisons), openDifferenceCount: open,
    ...(open > 0 && { troubleTicket: { id: `reconciliation-${id}`, '@referredType': 'TroubleTicket' } }),
  });
  await keepItems(comparisons, created, context.transaction);
  return created;
}

const itemPacks: CollectionDeclaration = { name: 'reconciliationItem', packed: true, ...(reconciliationItem.indexes && { indexes: reconciliationItem.indexes }) };
const packSize = 2_000;

/** By the thousand, those of one result together: whoever asks for one result reads no others. */
async function keepItems(comparisons: readonly Comparison[], reconciliation: Reconciliation, transaction: Transaction): Promise<void> {
  const items = transaction.collection(itemPacks.name);
  for (let from = 0; from < comparisons.length; from += packSize) {
    const packing = packer(itemPacks);
    comparisons.slice(from, from + packSize).forEach((comparison, index) => packing.add({ document: itemOf(comparison, reconciliation, from + index), parties: bothSides(reconciliation) }));
    await items.insertPack(packing.sealed());
  }
}

function named(counterparty: string | undefined): string {
  if (counterparty !== undefined) return counterparty;
  throw refused('missingCounterparty', 'counterparty says whose account it is', '/counterparty');
}

/** What a partner calls tolerable is no agreement. */
function toleranceGiven(party: string | undefined, { tolerance }: Wanted): Wanted['tolerance'] {
  if (party === undefined || (tolerance?.amount === undefined && tolerance?.percent === undefined && tolerance?.quantity === undefined)) return tolerance;
  throw refused('operatorOnly', 'amount, percent and quantity that are tolerated are those of the agreement; the operator may try others', '/tolerance');
}

function spanOf({ period: { startDateTime, endDateTime } }: Wanted): { readonly start: Instant; readonly end: Instant } {
  const [start, end] = [readInstant(startDateTime), readInstant(endDateTime)];
  if (start !== undefined && end !== undefined && start < end) return { start, end };
  throw refused('invalidPeriod', 'a period has a start and an end after it', '/period');
}

function refused(code: string, message: string, pointer: string) {
  const finding: Finding = { code, message, pointer };
  return invalidInput(code, message, [finding]);
}
