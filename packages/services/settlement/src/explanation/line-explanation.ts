import { type Document, everything } from '@concord/storage-port';
import { agreementLine, termsOf, type AgreementCopy } from '../desk/agreement-copy.ts';
import type { ClosedAgreement, ClosedLine } from '../run/close-agreements.ts';
import type { Desk } from '../desk/rating-desk.ts';
import type { Reasons } from '../run/reasons.ts';
import { settledPeriod } from '../desk/settled-periods.ts';

/** A term as one version of the agreement has it, with the terms of settlement that rounding and exchange follow. */
interface ExplainedClause {
  readonly version: string;
  readonly inForceFrom?: string;
  readonly term?: unknown;
  readonly settlementTerms?: unknown;
}

/** What is kept of a line's making, with the line and for those who may see it. */
export interface LineExplanation extends Document, Reasons {
  readonly agreement: string;
  readonly versions: readonly string[];
  readonly term: string;
  readonly payer: string;
  readonly payee: string;
  readonly unit: string;
  readonly amount: string;
  /** The key of the period that its events were counted in. */
  readonly period: string;
  /** The last instant of that period. */
  readonly periodEnd: number;
  /** Which settlement of that period it is of: 0 at the close, one more with each correction. */
  readonly settlement: number;
  readonly clause: readonly ExplainedClause[];
  readonly correction?: { readonly now: string; readonly before: string };
}

export const lineExplanations = 'lineExplanation';

/** Keeps why a line came about, before the run moves on. */
export async function keepReasons({ line, id, closed }: { readonly line: ClosedLine; readonly id: string; readonly closed: ClosedAgreement }, { context: { transaction } }: Desk): Promise<void> {
  const { agreement, versions, term, payer, payee, unit, amount, correction, reasons } = line;
  const period = correction?.period ?? closed.period;
  const settlement = (await settledPeriod(agreement, period.key, transaction))?.settlements ?? 0;
  const clause = clausesOf(await everything<AgreementCopy>('copy.agreement', transaction, isVersionOf(agreement)), line);
  const document: LineExplanation = {
    id, agreement, versions, term, payer, payee, unit, amount, period: period.key, periodEnd: period.end - 1, settlement, clause, ...reasons,
    ...(correction && { correction: { now: correction.now, before: correction.before } }),
  };
  await transaction.collection<LineExplanation>(lineExplanations).put([{ document, parties: [payer, payee] }]);
}

const isVersionOf = (agreement: string) => ({ op: 'or', of: [{ op: 'eq', path: 'id', value: agreement }, { op: 'eq', path: 'associatedAgreement[].id', value: agreement }] }) as const;

function clausesOf(copies: readonly AgreementCopy[], { agreement, versions, term }: ClosedLine): ExplainedClause[] {
  const ours = copies.filter((copy) => agreementLine(copy) === agreement && versions.includes(copy.version ?? '1'));
  return ours.map((copy) => {
    const terms = termsOf(copy);
    const from = copy.agreementPeriod?.startDateTime;
    return {
      version: copy.version ?? '1', ...(from !== undefined && { inForceFrom: from }),
      term: terms.find(({ id }) => id === term), settlementTerms: terms.find((one) => one['@type'] === 'SettlementTerms'),
    };
  });
}
