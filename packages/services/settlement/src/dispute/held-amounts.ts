import { type Decimal, decimal, minimumOf, minorUnit, wireMoney } from '@concord/money';
import type { EntityRef } from '@concord/resource';
import type { Owed, SettlementLine } from '@concord/settlement';
import type { Desk } from '../desk/rating-desk.ts';
import { everything } from '@concord/storage-port';
import type { NettingAttributes } from '../netting-attributes.ts';
import type { SettlementHold } from './settlement-hold.resource.ts';

/** What a close does about one hold. */
export interface Movement {
  readonly hold: SettlementHold;
  /** The line that it is held out of, where that is closed only now: its place among the lines. */
  readonly line?: number;
  /** What is held out, below zero, and what returns. */
  readonly owed: readonly Owed[];
  readonly returns: boolean;
}

/**
 * What disputes change of what an agreement nets: of a line that closes now, the disputed part is left out; what was left out of an
 * earlier one and is decided comes back, less what was given in to.
 */
export async function movementsOf(agreement: string, lines: readonly SettlementLine[], desk: Desk): Promise<readonly Movement[]> {
  const holds = await pendingHolds(agreement, desk);
  return holds.flatMap((hold) => movementOf(hold, lines));
}

function movementOf(hold: SettlementHold, lines: readonly SettlementLine[]): readonly Movement[] {
  const returns = hold.state === 'released';
  if (hold.settlementLine) return hold.heldIn && returns ? [{ hold, owed: [returned(hold)], returns }] : [];
  const line = lines.findIndex((one) => isDisputed(one, hold));
  const found = lines[line];
  if (!found) return [];
  const out = decimalOwed(hold, minimumOf(decimal(hold.amount.value), decimal(found.amount)).negated());
  return [{ hold, line, owed: returns ? [out, returned(hold)] : [out], returns }];
}

const isDisputed = ({ term, payer, payee, unit, amount }: SettlementLine, hold: SettlementHold): boolean =>
  term === hold.termId && payer === hold.payer.id && payee === hold.payee.id && unit === hold.amount.unit && !decimal(amount).isNegative();

const returned = (hold: SettlementHold): Owed => decimalOwed(hold, decimal(hold.amount.value).minus(decimal(hold.acceptedAmount?.value ?? '0')));

const decimalOwed = ({ payer, payee, amount: { unit } }: SettlementHold, amount: Decimal): Owed => ({ payer: payer.id, payee: payee.id, unit, amount: amount.toFixed(minorUnit(unit)) });

/** Holds of an agreement that its next close has to look at: what is still disputed of no line yet, and what may return. */
const pendingHolds = (agreement: string, { context: { transaction } }: Desk): Promise<readonly SettlementHold[]> =>
  everything<SettlementHold>('settlementHold', transaction, { op: 'and', of: [{ op: 'eq', path: 'agreement.id', value: agreement }, { op: 'in', path: 'state', values: ['held', 'released'] }] });

/** Writes what a close did about a hold. @param lineId of the line that it is held out of, where that was closed only now */
export async function writeMovement(run: EntityRef, { hold: { id }, owed: [out], returns }: Movement, left: (NettingAttributes & { readonly lineId: string }) | undefined, { context: { resources } }: Desk): Promise<void> {
  if (left) {
    const { lineId, ...netting } = left;
    await resources.change<SettlementHold>('SettlementHold', id, (held) => ({ ...held, ...netting, settlementLine: { id: lineId }, heldIn: run, amount: wireMoney(held.amount.unit, decimal(out?.amount ?? '0').negated()) }));
  }
  if (returns) await resources.change<SettlementHold>('SettlementHold', id, (released) => ({ ...released, state: 'returned', returnedIn: run }));
}
