import { invalidInput } from '@concord/errors';
import { decimal, parseMoney, type WireMoney } from '@concord/money';
import { readInstant } from '@concord/period';
import type { Claim } from '@concord/reconciliation';
import { assertOperator, type ChangeContext, type EntityRef, isSameJson } from '@concord/resource';
import { everything } from '@concord/storage-port';
import type { Reconciliation, ReconciliationItem, Wanted } from './reconciliation.ts';

/** What of an item says what the partner said. */
interface PartnersSide extends ReconciliationItem {
  readonly key: readonly string[];
  readonly partnerRecord: readonly string[];
  readonly partnerDate?: string;
  readonly partnerQuantity?: string;
  readonly partnerAmount?: WireMoney;
}

/** Between two partners, each with an account of its own: what the one said before, in the place of our account. */
export interface Arbitration {
  readonly respondent: EntityRef;
  readonly claims: readonly Claim[];
}

/**
 * What another partner said in an earlier reconciliation. It is the operator's to hold two accounts against each other; both partners then see the result.
 * @throws DomainError forbidden `operatorOnly`; invalidInput `unknownReconciliation`, `otherBasis` where the two accounts are not told alike
 */
export async function arbitration({ against, basis = 'statement', keyCharacteristic = [] }: Wanted, { caller, resources, transaction }: ChangeContext): Promise<Arbitration | undefined> {
  if (!against) return undefined;
  assertOperator(caller, 'two partners are arbitrated between');
  const earlier = await resources.find<Reconciliation>('Reconciliation', against.id);
  if (!earlier) throw refused('unknownReconciliation', `there is no reconciliation ${against.id}`);
  if (earlier.basis !== basis || !isSameJson(earlier.keyCharacteristic ?? [], keyCharacteristic)) throw refused('otherBasis', `reconciliation ${against.id} is of another basis or key`);
  const items = await everything<PartnersSide>('reconciliationItem', transaction, { op: 'eq', path: 'reconciliation.id', value: earlier.id });
  return { respondent: earlier.counterparty, claims: items.flatMap(claimOf) };
}

function claimOf({ key, partnerRecord, partnerDate, partnerQuantity, partnerAmount }: PartnersSide): readonly Claim[] {
  if (partnerRecord.length === 0) return [];
  return [{
    ids: partnerRecord, key: JSON.stringify(key), at: readInstant(partnerDate), ...(partnerQuantity !== undefined && { quantity: decimal(partnerQuantity) }), ...(partnerAmount && { amount: parseMoney(partnerAmount) }),
  }];
}

const refused = (code: string, message: string) => invalidInput(code, message, [{ code, message, pointer: '/against' }]);
