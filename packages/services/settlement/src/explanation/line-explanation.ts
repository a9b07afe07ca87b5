import type { SettlementPeriod } from '@concord/period';
import { type Document, everything, type Transaction } from '@concord/storage-port';
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

/** A line that was written, under the id that it has. */
export interface WrittenLine {
  readonly line: ClosedLine;
  readonly id: string;
}

/** Keeps why the lines of an agreement came about, before the run moves on. */
export async function keepReasons(lines: readonly WrittenLine[], { versions: [{ id: agreement }], period }: ClosedAgreement, { context: { transaction } }: Desk): Promise<void> {
  const copies = (await everything<AgreementCopy>('copy.agreement', transaction, isVersionOf(agreement))).map(readCopy);
  const settlements = await settlementsOf(agreement, new Set([period.key, ...lines.flatMap(({ line: { correction } }) => correction?.period.key ?? [])]), transaction);
  const documents = lines.map(({ line, id }) => explanationOf({ line, id }, line.correction?.period ?? period, { copies, settlements }));
  await transaction.collection<LineExplanation>(lineExplanations).put(documents.map((document) => ({ document, parties: [document.payer, document.payee] })));
}

/** How often each period was settled before. */
async function settlementsOf(agreement: string, periods: ReadonlySet<string>, transaction: Transaction): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const period of periods) found.set(period, (await settledPeriod(agreement, period, transaction))?.settlements ?? 0);
  return found;
}

interface Explaining {
  readonly copies: readonly ReadCopy[];
  readonly settlements: ReadonlyMap<string, number>;
}

function explanationOf({ line, id }: WrittenLine, period: SettlementPeriod, { copies, settlements }: Explaining): LineExplanation {
  const { agreement, versions, term, payer, payee, unit, amount, correction, reasons } = line;
  return {
    id, agreement, versions, term, payer, payee, unit, amount, period: period.key, periodEnd: period.end - 1, settlement: settlements.get(period.key) ?? 0, clause: clausesOf(copies, line), ...reasons,
    ...(correction && { correction: { now: correction.now, before: correction.before } }),
  };
}

const isVersionOf = (agreement: string) => ({ op: 'or', of: [{ op: 'eq', path: 'id', value: agreement }, { op: 'eq', path: 'associatedAgreement[].id', value: agreement }] }) as const;

const readCopy = (copy: AgreementCopy) => ({ line: agreementLine(copy), version: copy.version ?? '1', from: copy.agreementPeriod?.startDateTime, terms: termsOf(copy) });

type ReadCopy = ReturnType<typeof readCopy>;

function clausesOf(copies: readonly ReadCopy[], { agreement, versions, term }: ClosedLine): ExplainedClause[] {
  const ours = copies.filter(({ line, version }) => line === agreement && versions.includes(version));
  return ours.map(({ version, from, terms }) => ({
    version, ...(from !== undefined && { inForceFrom: from }),
    term: terms.find(({ id }) => id === term), settlementTerms: terms.find((one) => one['@type'] === 'SettlementTerms'),
  }));
}
