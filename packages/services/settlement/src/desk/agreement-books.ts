import { readInstant } from '@concord/period';
import { AgreementRegister, LayeredMap } from '@concord/rating';
import { type Document, everything, type Predicate, type Transaction } from '@concord/storage-port';
import { type AgreementVersion, clausesOf, parseAgreement } from '@concord/terms';
import { agreementLine, statusesInForce, type AgreementCopy } from './agreement-copy.ts';
import { type BookChange, changesSince, turnGeneration } from './book-generation.ts';

/** What rating knows of agreements, as they were at a time: with a change comes another book, which costs what has changed. */
export interface AgreementBook {
  /** Every version that is or was in force, by the agreement's id; those that end last come first. */
  readonly agreements: AgreementRegister;
  /** The versions of an agreement by the ids of the copies that they were read from. */
  readonly copies: LayeredMap<ReadonlyMap<string, AgreementVersion>>;
  /** Ids of the agreements that give a credit to who won a customer; where there are none, nobody has to ask who did. */
  readonly crediting: ReadonlySet<string>;
  /** Keys of closed periods, by whose they are: an agreement's id, or `sellerBooks` of who bills customers. */
  readonly closed: LayeredMap<ReadonlySet<string>>;
}

interface ClosedPeriods extends Document {
  readonly periods: readonly string[];
}

export const closedPeriods = 'closedPeriods';
export const sellerBooks = (seller: string): string => `seller ${seller}`;

const copies = 'copy.agreement';

interface Read {
  readonly mark: string;
  readonly book: AgreementBook;
}

/**
 * A transaction that is taken back leaves books that nobody asks for again, one for each agreement that it heard of, and whoever only looks may see
 * an older state than who writes: what stood before is not read anew for that. Books share all but what has changed.
 */
const mostKept = 100;

/**
 * Reads agreements once, and again those that changed, whoever changed them: parsing ten thousand of them for each batch of events, or
 * for each one that is signed, would cost more than all else.
 */
function agreementBooks(): (tenant: string, transaction: Transaction) => Promise<AgreementBook> {
  const read = new Map<string, readonly Read[]>();
  return async (tenant, transaction) => {
    const known = read.get(tenant) ?? [];
    const { mark, since, changes } = await changesSince(known.map((one) => one.mark), transaction);
    const before = known.find((one) => one.mark === since)?.book;
    const book = before ? await brought(before, changes, transaction) : await wholeBook(transaction);
    if (mark !== undefined && mark !== since) read.set(tenant, [{ mark, book }, ...known].slice(0, mostKept));
    return book;
  };
}

/** The agreements of a tenant as they are now. */
export const bookOf = agreementBooks();

const noAgreements: AgreementBook = { agreements: new AgreementRegister(), copies: new LayeredMap(), crediting: new Set(), closed: new LayeredMap() };

async function wholeBook(transaction: Transaction): Promise<AgreementBook> {
  const inForce: Predicate = { op: 'in', path: 'status', values: statusesInForce };
  return withRead(noAgreements, await everything<AgreementCopy>(copies, transaction, inForce), await everything<ClosedPeriods>(closedPeriods, transaction));
}

/** A book brought up to date; itself where nothing has changed. */
async function brought(before: AgreementBook, changes: readonly BookChange[], transaction: Transaction): Promise<AgreementBook> {
  const changed = async <D extends Document>(what: BookChange['what'], collection: string): Promise<readonly D[]> => {
    const ids = new Set(changes.filter((change) => change.what === what).map(({ id }) => id));
    return ids.size === 0 ? [] : (await transaction.collection<D>(collection).findMany([...ids])).map(({ document }) => document);
  };
  return withRead(before, await changed<AgreementCopy>('agreement', copies), await changed<ClosedPeriods>('closedPeriods', closedPeriods));
}

const withRead = (before: AgreementBook, read: readonly AgreementCopy[], periods: readonly ClosedPeriods[]): AgreementBook =>
  withClosed(read.length === 0 ? before : withVersions(before, read), periods);

const withClosed = (before: AgreementBook, periods: readonly ClosedPeriods[]): AgreementBook =>
  (periods.length === 0 ? before : { ...before, closed: before.closed.with(periods.map(({ id, periods: keys }) => [id, new Set(keys)])) });

/** What was once in force goes on ruling its own past. */
function withVersions({ agreements, copies: known, crediting, closed }: AgreementBook, read: readonly AgreementCopy[]): AgreementBook {
  const changed = [...Map.groupBy(read, agreementLine)].map(([id, some]) => [id, new Map([...(known.get(id) ?? []), ...some.map((copy) => [copy.id, versionOf(copy)] as const)])] as const);
  const versions = changed.map(([id, byCopy]) => [id, [...byCopy.values()].sort(byEndBackwards)] as const);
  const credits = versions.flatMap(([id, some]) => (!crediting.has(id) && some.some((version) => clausesOf(version, 'AttributionCredit').length > 0) ? [id] : []));
  return { agreements: agreements.with(versions), copies: known.with(changed), crediting: credits.length > 0 ? new Set([...crediting, ...credits]) : crediting, closed };
}

/** What lands in a closed period from now on goes to the next open one. */
export async function closeBooks(id: string, period: string, transaction: Transaction): Promise<void> {
  const periods = (await transaction.collection<ClosedPeriods>(closedPeriods).find(id))?.document.periods ?? [];
  await transaction.collection<ClosedPeriods>(closedPeriods).put([{ document: { id, periods: [...periods, period] }, parties: [] }]);
  await turnGeneration({ what: 'closedPeriods', id }, transaction);
}

/** A version that another one replaced from its first instant on ends before that one does, and must not rule that instant. */
const byEndBackwards = (one: AgreementVersion, other: AgreementVersion): number => (other.period.end ?? Infinity) - (one.period.end ?? Infinity) || 0;

/** An amendment goes by the id of what it amends and rules from the start of its own period. */
function versionOf(copy: AgreementCopy): AgreementVersion {
  const start = copy.agreementPeriod?.startDateTime;
  return parseAgreement({ ...copy, id: agreementLine(copy) }, start === undefined ? undefined : readInstant(start));
}
