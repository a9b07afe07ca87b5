import { decimal, sumOf, type WireMoney } from '@concord/money';
import type { EntityRef } from '@concord/resource';
import type { Document, Transaction } from '@concord/storage-port';
import type { CheckContext } from '@concord/terms';
import { amendedAgreementId, type Agreement } from './agreement.ts';

/** This service's copy of what a term came to in a closed period. */
interface SettlementLine extends Document {
  readonly termId: string;
  readonly payer: EntityRef;
  readonly payee: EntityRef;
  readonly amount: WireMoney;
  readonly period: { readonly startDateTime: string };
}

const mostLines = 5_000;

/** What the terms of the agreement that is amended came to in its last closed period; nothing is known of an agreement that is new. */
export async function pastAmounts(agreement: Agreement, transaction: Transaction): Promise<Pick<CheckContext, 'pastAmount'>> {
  const lines = await lastLines(amendedAgreementId(agreement), transaction);
  if (lines.length === 0) return {};
  const holds = (name: string, party: string): boolean => name === party || agreement.engagedParty.some(({ id, role }) => id === party && role === name);
  return {
    pastAmount: ({ payer, payee, terms, unit }) =>
      sumOf(lines.filter((line) => terms.includes(line.termId) && line.amount.unit === unit && holds(payer, line.payer.id) && holds(payee, line.payee.id)).map(({ amount }) => decimal(amount.value))),
  };
}

async function lastLines(agreementId: string | undefined, transaction: Transaction): Promise<readonly SettlementLine[]> {
  if (agreementId === undefined) return [];
  const found = await transaction.collection<SettlementLine>('copy.settlementLine').list({
    where: { op: 'eq', path: 'agreement.id', value: agreementId }, sort: [{ path: 'period.startDateTime', direction: 'descending' }], limit: mostLines,
  });
  const lines = found.map(({ document }) => document);
  return lines.filter(({ period }) => period.startDateTime === lines[0]?.period.startDateTime);
}
