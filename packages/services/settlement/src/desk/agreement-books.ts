import { randomUUID } from 'node:crypto';
import { readInstant } from '@concord/period';
import { type AgreementIndex, agreementIndex } from '@concord/rating';
import type { Document, Predicate, Transaction } from '@concord/storage-port';
import { type AgreementVersion, parseAgreement } from '@concord/terms';
import { agreementLine, statusesInForce, type AgreementCopy } from './agreement-copy.ts';

/** What rating knows of agreements: every version that is or was in force, by the agreement's id, and the periods that are closed. */
export interface AgreementBook {
  readonly agreements: ReadonlyMap<string, readonly AgreementVersion[]>;
  readonly all: readonly (readonly AgreementVersion[])[];
  /** Finds those that an event may concern. */
  readonly index: AgreementIndex;
  /** Keys of closed periods, by whose they are: an agreement's id, or `sellerBooks` of who bills customers. */
  readonly closed: ReadonlyMap<string, ReadonlySet<string>>;
}

interface ClosedPeriods extends Document {
  readonly periods: readonly string[];
}

export const closedPeriods = 'closedPeriods';
export const sellerBooks = (seller: string): string => `seller ${seller}`;

/** Marks a state of the agreements: another one than any before, in whichever store. */
interface Generation extends Document {
  readonly mark: string;
}

export const generations = 'bookGeneration';
const generationId = 'agreements';
const turnId = 'turn';
const pageSize = 500;

/** Says that the agreements are no longer what they were; in the transaction that changes the copies. */
export async function turnGeneration(transaction: Transaction): Promise<void> {
  await transaction.collection<Generation>(generations).put([{ document: { id: generationId, mark: randomUUID() }, parties: [] }]);
}

/** A turn at the running sums, and the one before it. */
export interface Turn {
  readonly before: string | undefined;
  readonly mark: string;
}

/** The running sums have one writer at a time: of two transactions that take a turn at once one waits for the other, or runs again. */
export async function takeTurn(transaction: Transaction): Promise<Turn> {
  const turns = transaction.collection<Generation>(generations);
  const before = (await turns.find(turnId))?.document.mark;
  const mark = randomUUID();
  await turns.put([{ document: { id: turnId, mark }, parties: [] }]);
  return { before, mark };
}

/**
 * Reads agreements once and again only after they changed, whoever changed them: parsing a thousand of them for each batch of
 * events would cost more than rating it.
 */
function agreementBooks(): (tenant: string, transaction: Transaction) => Promise<AgreementBook> {
  const read = new Map<string, { readonly mark: string; readonly book: AgreementBook }>();
  return async (tenant, transaction) => {
    const mark = (await transaction.collection<Generation>(generations).find(generationId))?.document.mark;
    const known = read.get(tenant);
    if (known && known.mark === mark) return known.book;
    const book = await readBook(transaction);
    if (mark !== undefined) read.set(tenant, { mark, book });
    return book;
  };
}

/** The agreements of a tenant as they are now. */
export const bookOf = agreementBooks();

async function readBook(transaction: Transaction): Promise<AgreementBook> {
  const inForce: Predicate = { op: 'in', path: 'status', values: statusesInForce };
  const copies = await everything<AgreementCopy>('copy.agreement', transaction, inForce);
  const closed = await everything<ClosedPeriods>(closedPeriods, transaction);
  const agreements = Map.groupBy(copies.map(versionOf).sort(byEndBackwards), ({ id }) => id);
  const all = [...agreements.values()];
  return {
    agreements, all, index: agreementIndex(all),
    closed: new Map(closed.map(({ id, periods }) => [id, new Set(periods)])),
  };
}

export async function everything<D extends Document>(name: string, transaction: Transaction, where?: Predicate): Promise<readonly D[]> {
  const found: D[] = [];
  for (;;) {
    const page = await transaction.collection<D>(name).list({ ...(where && { where }), offset: found.length, limit: pageSize });
    found.push(...page.map(({ document }) => document));
    if (page.length < pageSize) return found;
  }
}

/** What lands in a closed period from now on goes to the next open one. */
export async function closeBooks(id: string, period: string, transaction: Transaction): Promise<void> {
  const periods = (await transaction.collection<ClosedPeriods>(closedPeriods).find(id))?.document.periods ?? [];
  await transaction.collection<ClosedPeriods>(closedPeriods).put([{ document: { id, periods: [...periods, period] }, parties: [] }]);
  await turnGeneration(transaction);
}

/** A version that another one replaced from its first instant on ends before that one does, and must not rule that instant. */
const byEndBackwards = (one: AgreementVersion, other: AgreementVersion): number => (other.period.end ?? Infinity) - (one.period.end ?? Infinity) || 0;

/** An amendment goes by the id of what it amends and rules from the start of its own period. */
function versionOf(copy: AgreementCopy): AgreementVersion {
  const start = copy.agreementPeriod?.startDateTime;
  return parseAgreement({ ...copy, id: agreementLine(copy) }, start === undefined ? undefined : readInstant(start));
}
