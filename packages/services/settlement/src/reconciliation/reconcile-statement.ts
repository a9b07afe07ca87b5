import { type Finding, invalidInput } from '@concord/errors';
import { type Instant, readInstant } from '@concord/period';
import { type Claim, type Comparison, reconcile, type Tolerance } from '@concord/reconciliation';
import { type ChangeContext, type Operation, uuidv7 } from '@concord/resource';
import { toleranceFor } from './agreed-tolerance.ts';
import { type Between, recordClaims, settledClaims } from './own-claims.ts';
import { partnerClaims } from './partner-claims.ts';
import { itemOf, openDifferences, totalsOf } from './reconciled-items.ts';
import type { Reconciliation, Wanted } from './reconciliation.ts';

/**
 * `POST /reconciliation`: holds a partner's statement, or the records that it counted, against ours. Differences within the
 * tolerance are settled by that; others open a ticket with this as its evidence. A partner reconciles its own account.
 */
export const createReconciliation: Operation = async ({ body, caller }, context) => {
  const wanted = body as Wanted;
  const counterparty = caller.party ?? wanted.counterparty?.id;
  const between: Between = { agreement: wanted.agreement.id, counterparty: named(counterparty), ...spanOf(wanted) };
  const comparisons = await compared(wanted, between, toleranceGiven(caller.party, wanted), context);
  const created = await write(wanted, between, comparisons, context);
  return { status: 201, headers: { Location: created.href ?? '', ETag: '"1"' }, body: created };
};

async function compared(wanted: Wanted, between: Between, given: Wanted['tolerance'], { transaction }: ChangeContext): Promise<readonly Comparison[]> {
  const theirs = partnerClaims(wanted);
  const tolerance: Tolerance = await toleranceFor(between.agreement, given, transaction);
  const ours: readonly Claim[] = wanted.basis === 'usage' ? await recordClaims(between, wanted.keyCharacteristic ?? [], transaction) : await settledClaims(between, transaction);
  return reconcile(ours, theirs, tolerance);
}

/** The answer says what it came to; the partner's items are in the items of the comparison. */
async function write({ statementItem: _compared, ...wanted }: Wanted, { counterparty }: Between, comparisons: readonly Comparison[], context: ChangeContext): Promise<Reconciliation> {
  const open = openDifferences(comparisons).length;
  const id = wanted.id ?? uuidv7(context.now);
  const created = await context.resources.create<Reconciliation>('Reconciliation', {
    ...wanted, id, basis: wanted.basis ?? 'statement', counterparty: { ...wanted.counterparty, id: counterparty }, reconciliationTotal: totalsOf(comparisons), openDifferenceCount: open,
    ...(open > 0 && { troubleTicket: { id: `reconciliation-${id}`, '@referredType': 'TroubleTicket' } }),
  });
  const items = comparisons.map((comparison, index) => ({ document: itemOf(comparison, created, index), parties: [counterparty] }));
  await context.transaction.collection('reconciliationItem').put(items);
  return created;
}

function named(counterparty: string | undefined): string {
  if (counterparty !== undefined) return counterparty;
  throw refused('missingCounterparty', 'counterparty says whose account it is', '/counterparty');
}

/** What a partner calls tolerable is no agreement. */
function toleranceGiven(party: string | undefined, { tolerance }: Wanted): Wanted['tolerance'] {
  if (party === undefined || (tolerance?.amount === undefined && tolerance?.percent === undefined)) return tolerance;
  throw refused('operatorOnly', 'amount and percent that are tolerated are those of the agreement; the operator may try others', '/tolerance');
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
