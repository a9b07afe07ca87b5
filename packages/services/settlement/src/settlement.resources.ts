import { defineResource, type EntityRef, type Resource } from '@concord/resource';
import type { WireMoney } from '@concord/money';
import type { NettingAttributes } from './netting-attributes.ts';

interface BetweenTwo extends Resource, NettingAttributes {
  readonly payer: EntityRef;
  readonly payee: EntityRef;
  readonly amount: WireMoney;
  readonly settlementRun: EntityRef;
}

/** A closed line as it is stored. */
export interface SettlementLine extends BetweenTwo {
  readonly agreement: EntityRef;
  readonly termId: string;
}

export interface SettlementPosition extends BetweenTwo {
  readonly state: string;
  readonly agreement: readonly EntityRef[];
  /** What earlier runs carried over and this one took up. */
  readonly carriedPosition?: readonly EntityRef[];
}

const payerAndPayee = ({ payer, payee }: BetweenTwo): readonly string[] => [payer.id, payee.id];

/** What a term came to in a period between two parties. A closed line never changes. */
export const settlementLine = defineResource<SettlementLine>({
  name: 'SettlementLine',
  lifecycle: { attribute: 'state', initial: 'closed', transitions: {} },
  indexes: [['settlementRun.id'], ['agreement.id'], ['payer.id'], ['payee.id']],
  packed: true,
  visibleTo: payerAndPayee,
});

/** What one party owes another after netting. */
export const settlementPosition = defineResource<SettlementPosition>({
  name: 'SettlementPosition',
  lifecycle: { attribute: 'state', initial: 'open', transitions: { open: ['carriedOver', 'billed', 'settled'], carriedOver: ['billed'], billed: ['settled'] } },
  stamps: { creationDate: 'onCreate' },
  indexes: [['settlementRun.id'], ['state'], ['payer.id'], ['payee.id']],
  visibleTo: payerAndPayee,
});

export interface CustomerCharge extends Resource {
  readonly seller: EntityRef;
  readonly customer?: EntityRef;
  readonly amount: WireMoney;
  readonly period: { readonly startDateTime: string; readonly endDateTime: string };
}

/** What a customer was charged by catalog prices in a period: the base that partners share. */
export const customerCharge = defineResource<CustomerCharge>({
  name: 'CustomerCharge',
  indexes: [['settlementRun.id'], ['customer.id'], ['productOffering.id']],
  visibleTo: ({ seller, customer }) => [seller.id, ...(customer ? [customer.id] : [])],
});

interface LedgerEntry extends Resource {
  readonly posting: readonly { readonly party: EntityRef }[];
}

/** A balanced entry of the books; never edited, chained by hashes. */
export const ledgerEntry = defineResource<LedgerEntry>({
  name: 'LedgerEntry',
  indexes: [['sequence'], ['settlementLine.id']],
  unique: [['sequence']],
  visibleTo: ({ posting }) => posting.map(({ party }) => party.id),
});
