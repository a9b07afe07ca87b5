import { decimal, wireMoney } from '@concord/money';
import type { EntityRef } from '@concord/resource';
import type { Predicate, Transaction } from '@concord/storage-port';
import { collectionOf, everyOf, type SettlementLine } from '../bill/settled.ts';
import type { HeldPart, SettlementHold } from './settlement-hold.ts';

/** What a run left out of its positions because it is disputed, and what it took up again. */
export async function heldParts({ id: run }: EntityRef, transaction: Transaction): Promise<readonly HeldPart[]> {
  const of = (path: string): Predicate => ({ op: 'eq', path, value: run });
  const left = await everyOf<SettlementHold>('SettlementHold', of('heldIn.id'), transaction);
  const back = await everyOf<SettlementHold>('SettlementHold', of('returnedIn.id'), transaction);
  const parts = [...left.map((hold) => ({ hold, amount: heldBack(hold) })), ...back.map((hold) => ({ hold, amount: comingBack(hold) }))];
  const found: HeldPart[] = [];
  for (const part of parts) {
    const line = await lineOf(part.hold, transaction);
    if (line) found.push({ ...part, line });
  }
  return found;
}

const heldBack = ({ amount: { unit, value } }: SettlementHold) => wireMoney(unit, decimal(value).negated());
const comingBack = ({ amount: { unit, value }, acceptedAmount }: SettlementHold) => wireMoney(unit, decimal(value).minus(decimal(acceptedAmount?.value ?? '0')));

export async function lineOf({ settlementLine }: SettlementHold, transaction: Transaction): Promise<SettlementLine | undefined> {
  return settlementLine && (await transaction.collection<SettlementLine>(collectionOf('SettlementLine')).find(settlementLine.id))?.document;
}
