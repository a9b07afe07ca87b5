import type { SettlementPeriod } from '@concord/period';
import { type CollectionDeclaration, type Document, putTogether, type Transaction } from '@concord/storage-port';
import { agreementLine, termsOf, type AgreementCopy } from '../desk/agreement-copy.ts';
import type { ClosedAgreement, ClosedLine } from '../run/close-agreements.ts';
import type { Desk } from '../desk/rating-desk.ts';
import { explanationForm } from './explanation-form.ts';
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

/** They come by the thousand, and are looked at one by one. */
export const keptExplanations: CollectionDeclaration = { name: lineExplanations, indexes: [['agreement', 'periodEnd']], packed: explanationForm };

/** A line that was written, under the id that it has. */
export interface WrittenLine {
  readonly line: ClosedLine;
  readonly id: string;
  readonly closed: ClosedAgreement;
}

/** Keeps why lines came about, before the run moves on. */
export async function keepReasons(lines: readonly WrittenLine[], desk: Desk): Promise<void> {
  const documents: LineExplanation[] = [];
  for (const [closed, own] of Map.groupBy(lines, (line) => line.closed)) documents.push(...(await explanationsOf(own, closed, desk)));
  const collection = desk.context.transaction.collection<LineExplanation>(lineExplanations);
  await putTogether(collection, documents.map((document) => ({ document, parties: [document.payer, document.payee] })), keptExplanations);
}

async function explanationsOf(lines: readonly WrittenLine[], { versions: [{ id: agreement }], period }: ClosedAgreement, { book, context: { transaction } }: Desk): Promise<readonly LineExplanation[]> {
  const copies = (await transaction.collection<AgreementCopy>('copy.agreement').findMany([...(book.copies.get(agreement)?.keys() ?? [])])).map(({ document }) => readCopy(document));
  const settlements = await settlementsOf(agreement, new Set([period.key, ...lines.flatMap(({ line: { correction } }) => correction?.period.key ?? [])]), transaction);
  const clauses = clausesIn(copies);
  return lines.map((line) => explanationOf(line, line.line.correction?.period ?? period, { clauses, settlements }));
}

/** How often each period was settled before. */
async function settlementsOf(agreement: string, periods: ReadonlySet<string>, transaction: Transaction): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const period of periods) found.set(period, (await settledPeriod(agreement, period, transaction))?.settlements ?? 0);
  return found;
}

interface Explaining {
  readonly clauses: (line: ClosedLine) => readonly ExplainedClause[];
  readonly settlements: ReadonlyMap<string, number>;
}

function explanationOf({ line, id }: WrittenLine, period: SettlementPeriod, { clauses, settlements }: Explaining): LineExplanation {
  const { agreement, versions, term, payer, payee, unit, amount, correction, reasons } = line;
  return {
    id, agreement, versions, term, payer, payee, unit, amount, period: period.key, periodEnd: period.end - 1, settlement: settlements.get(period.key) ?? 0, clause: clauses(line), ...reasons(),
    ...(correction && { correction: { now: correction.now, before: correction.before } }),
  };
}

const readCopy = (copy: AgreementCopy) => ({ line: agreementLine(copy), version: copy.version ?? '1', from: copy.agreementPeriod?.startDateTime, terms: termsOf(copy) });

type ReadCopy = ReturnType<typeof readCopy>;

/** The same array for all lines of a term. */
function clausesIn(copies: readonly ReadCopy[]): Explaining['clauses'] {
  const known = new Map<string, readonly ExplainedClause[]>();
  return (line) => {
    const key = JSON.stringify([line.versions, line.term]);
    const found = known.get(key) ?? clausesOf(copies, line);
    known.set(key, found);
    return found;
  };
}

function clausesOf(copies: readonly ReadCopy[], { agreement, versions, term }: ClosedLine): ExplainedClause[] {
  const ours = copies.filter(({ line, version }) => line === agreement && versions.includes(version));
  return ours.map(({ version, from, terms }) => ({
    version, ...(from !== undefined && { inForceFrom: from }),
    term: terms.find(({ id }) => id === term), settlementTerms: terms.find((one) => one['@type'] === 'SettlementTerms'),
  }));
}
