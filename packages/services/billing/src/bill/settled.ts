import type { WireMoney } from '@concord/money';
import type { EntityRef } from '@concord/resource';
import { type Document, everything, type Predicate, type Transaction } from '@concord/storage-port';

interface OfARun extends Document {
  readonly settlementRun: EntityRef;
  readonly period: TimePeriod;
  /** Of a correction: the period that it corrects. */
  readonly eventPeriod?: TimePeriod;
}

export interface TimePeriod {
  readonly startDateTime: string;
  readonly endDateTime: string;
}

/** The parts of settlement's resources that billing reads. */
export interface SettlementLine extends OfARun {
  readonly agreement: EntityRef & { readonly name?: string };
  readonly termId: string;
  readonly termType?: string;
  readonly correctedLine?: EntityRef;
  readonly payer: EntityRef;
  readonly payee: EntityRef;
  readonly amount: WireMoney;
  readonly netting: 'none' | 'bilateral' | 'clearing';
  readonly clearingParty?: EntityRef;
}

export interface SettlementPosition extends OfARun {
  readonly payer: EntityRef;
  readonly payee: EntityRef;
  readonly amount: WireMoney;
  readonly netting: 'none' | 'bilateral' | 'clearing';
  readonly clearingParty?: EntityRef;
  readonly state: string;
  readonly agreement: readonly EntityRef[];
  /** Days from the end of the period. */
  readonly paymentTermDays?: number;
  readonly guarantor?: EntityRef;
  /** Days after it is due before the guarantor is asked by itself. */
  readonly guaranteeGraceDays?: number;
  readonly payWhenPaid?: boolean;
  readonly carriedPosition?: readonly EntityRef[];
}

export interface CustomerCharge extends OfARun {
  readonly seller: EntityRef;
  /** A charge of nobody in particular is billed to nobody. */
  readonly customer?: EntityRef;
  readonly productOffering: EntityRef;
  readonly priceType: string;
  readonly quantity: string;
  readonly amount: WireMoney;
  readonly correctedCharge?: EntityRef;
}

export interface SettlementRun extends Document {
  readonly state: string;
  readonly period: TimePeriod;
  /** What asked for it, where a bill on demand did. */
  readonly customerBillOnDemand?: EntityRef;
}

/**
 * What a line adds to the position of a statement: its amount, negative when it runs against the position, or nothing
 * when it belongs to another one.
 */
export function shareOfPosition(line: SettlementLine, position: SettlementPosition): 1 | -1 | 0 {
  if (line.netting !== position.netting || line.amount.unit !== position.amount.unit || !position.agreement.some(({ id }) => id === line.agreement.id)) return 0;
  if (position.netting === 'clearing') return shareOfClearing(line, position);
  if (line.payer.id === position.payer.id && line.payee.id === position.payee.id) return 1;
  const opposite = line.payer.id === position.payee.id && line.payee.id === position.payer.id;
  return opposite && position.netting === 'bilateral' ? -1 : 0;
}

/** With a clearing party in the middle a statement is the member's: all it owes less all it is owed. */
function shareOfClearing(line: SettlementLine, { payer, payee, clearingParty }: SettlementPosition): 1 | -1 | 0 {
  if (line.clearingParty?.id !== clearingParty?.id) return 0;
  const member = payer.id === clearingParty?.id ? payee.id : payer.id;
  const sign = member === payer.id ? 1 : -1;
  if (line.payer.id === member) return sign;
  return line.payee.id === member ? (sign === 1 ? -1 : 1) : 0;
}

/** Where billing keeps what it has heard of a kind of settlement's resources. */
export const collectionOf = (name: string): string => `settled.${name}`;

/** All that billing has heard of a kind. */
export const everyOf = <D extends Document>(name: string, where: Predicate, transaction: Transaction): Promise<readonly D[]> => everything<D>(collectionOf(name), transaction, where);
