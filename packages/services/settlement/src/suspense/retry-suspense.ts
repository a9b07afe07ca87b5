import { notFound } from '@concord/errors';
import { assertOperator, type EntityRef, type Operation } from '@concord/resource';
import type { Predicate, Transaction } from '@concord/storage-port';
import { agreementNamed } from '../desk/agreement-copy.ts';
import { accept } from '../intake/accept-event.ts';
import { ofSource, standing } from '../desk/event-log.ts';
import { commercialEvent } from '../desk/plain-event.ts';
import { atDesk, type Desk } from '../desk/rating-desk.ts';
import { openItems } from './suspense.ts';
import type { SuspenseItem } from './suspense-item.resource.ts';
import { correctUsage, rateAnew, sourceOf } from '../intake/usage-intake.ts';

/** What to retry: all that is open where it names nothing. */
interface RetrySuspense {
  readonly suspenseItem?: readonly EntityRef[];
  readonly agreement?: EntityRef;
  readonly reason?: string;
}

/** `POST /retrySuspense`: rates records in suspense again, with their corrections, and says what came of it. */
export const retrySuspense: Operation = async ({ body, caller }, context) => {
  assertOperator(caller, 'records are rated again');
  const wanted = body as RetrySuspense;
  return atDesk({ ...context, tenant: caller.tenant }, async (desk) => {
    const items = await openItems(await conditionsOf(wanted, context.transaction), context);
    await assertOpen(wanted, items, context.transaction);
    for (const item of items) await retry(item, desk);
    if (!wanted.suspenseItem) await retryLogged(desk);
    const resolved = items.filter(({ usage }) => desk.statuses.get(usage.id) === 'rated').length;
    return { status: 200, body: { retriedCount: items.length, resolvedCount: resolved, openCount: items.length - resolved } };
  });
};

/**
 * Rates what an item holds. It is resolved when that succeeds, and says what it lacks now when it does not. A record that was
 * accepted before its terms were changed is in the log; rating anew takes it out of suspense where it stands.
 */
export async function retry({ content }: SuspenseItem, desk: Desk): Promise<void> {
  const logged = await desk.log.list(ofSource(sourceOf(content)));
  if (standing(logged).length > 0) await correctUsage(content, desk);
  else await rateAnew(content, logged.length, desk);
}

/** Orders, payments and refunds of which nothing could come: they are in the log, and not in suspense. */
async function retryLogged(desk: Desk): Promise<void> {
  for (const { id, source, event } of await desk.log.list({ op: 'exists', path: 'suspended', exists: true })) if (event) await accept(commercialEvent(event), { id, source }, desk);
}

async function conditionsOf({ suspenseItem, agreement, reason }: RetrySuspense, transaction: Transaction): Promise<Predicate[]> {
  return [
    ...(suspenseItem ? [{ op: 'in', path: 'id', values: suspenseItem.map(({ id }) => id) } as const] : []),
    ...(reason === undefined ? [] : [{ op: 'eq', path: 'reason', value: reason } as const]),
    ...(agreement ? [{ op: 'in', path: 'relatedParty[].id', values: await partiesOf(agreement.id, transaction) } as const] : []),
  ];
}

/** @throws DomainError `unknownAgreement` */
const partiesOf = async (id: string, transaction: Transaction): Promise<readonly string[]> => (await agreementNamed(id, transaction)).engagedParty.map((party) => party.id);

/** @throws DomainError notFound for an item that is named and does not exist */
async function assertOpen({ suspenseItem = [] }: RetrySuspense, items: readonly SuspenseItem[], transaction: Transaction): Promise<void> {
  const known = new Set(items.map(({ id }) => id));
  for (const { id } of suspenseItem) if (!known.has(id) && !(await transaction.collection('suspenseItem').find(id))) throw notFound('SuspenseItem', id);
}
