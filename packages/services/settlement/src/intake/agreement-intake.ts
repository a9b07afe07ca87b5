import { readInstant } from '@concord/period';
import { isSameJson, keepCopies, type ServiceEvent } from '@concord/resource';
import { turnGeneration } from '../desk/book-generation.ts';
import { agreementLine, statusesInForce, type AgreementCopy } from '../desk/agreement-copy.ts';
import { publishModel } from './publish-model.ts';
import type { Desk } from '../desk/rating-desk.ts';
import { rerate } from '../rerating/rerate.ts';
import { retry } from '../suspense/retry-suspense.ts';
import { openItems, unmet } from '../suspense/suspense.ts';

/**
 * An agreement, or an amendment of one, is other than it was. Terms apply to the events of their time, so what was accepted
 * since they began is rated again, and what has waited for an agreement is tried.
 */
export async function hearOfAgreement(event: ServiceEvent<AgreementCopy>, desk: Desk): Promise<void> {
  const before = await copyOf(event.resource.id, desk);
  await keepCopies([event], desk.context);
  const agreement = await copyOf(event.resource.id, desk);
  if (!agreement || !statusesInForce.includes(agreement.status)) return;
  await publishModel(event, desk.context);
  if (before && isSame(before, agreement)) return;
  await turnGeneration({ what: 'agreement', id: agreement.id }, desk.context.transaction);
  const now = await desk.reread();
  const from = startOf(agreement);
  if (from !== undefined) await rerate(agreementLine(agreement), from, now);
  for (const item of await openItems([unmet], now.context)) await retry(item, now);
}

const copyOf = async (id: string, { context }: Desk): Promise<AgreementCopy | undefined> => (await context.transaction.collection<AgreementCopy>('copy.agreement').find(id))?.document;

const startOf = ({ agreementPeriod }: AgreementCopy): number | undefined => readInstant(agreementPeriod?.startDateTime);

/** Whether both are in force and say the same. */
const isSame = (before: AgreementCopy, after: AgreementCopy): boolean => statusesInForce.includes(before.status) && isSameJson(ruling(before), ruling(after));

const ruling = ({ agreementItem, agreementPeriod, suspension, engagedParty, associatedAgreement, characteristic, version }: AgreementCopy): unknown =>
  ({ agreementItem, agreementPeriod, suspension, engagedParty, associatedAgreement, characteristic, version });
