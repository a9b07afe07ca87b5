import { readInstant } from '@concord/period';
import { type AgreementIndex, agreementIndex } from '@concord/rating';
import { type Document, everything, type Predicate, type Transaction } from '@concord/storage-port';
import { type AgreementVersion, parseAgreement } from '@concord/terms';
import { agreementLine, statusesInForce, type AgreementCopy } from './agreement-copy.ts';
import { type BookChange, changesSince, turnGeneration } from './book-generation.ts';

/** What rating knows of agreements: every version that is or was in force, by the agreement's id, and the periods that are closed. */
export interface AgreementBook {
  readonly agreements: ReadonlyMap<string, readonly AgreementVersion[]>;
  readonly all: readonly (readonly AgreementVersion[])[];
  /** Ids of the copies that its versions were read from, by the agreement's id. */
  readonly copies: ReadonlyMap<string, readonly string[]>;
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

const copies = 'copy.agreement';

/** What a book is made of: versions by the id of the copy that they were read from. */
interface Pages {
  readonly versions: Map<string, AgreementVersion>;
  readonly closed: Map<string, ReadonlySet<string>>;
}

interface Read {
  readonly mark: string | undefined;
  readonly pages: Pages;
  readonly book: AgreementBook;
}

/**
 * Reads agreements once, and again those that changed, whoever changed them: parsing a thousand of them for each batch of events, or
 * for each one that is signed, would cost more than all else.
 */
function agreementBooks(): (tenant: string, transaction: Transaction) => Promise<AgreementBook> {
  const read = new Map<string, Read>();
  return async (tenant, transaction) => {
    const known = read.get(tenant);
    const { mark, changes } = await changesSince(known?.mark, transaction);
    if (known && changes?.length === 0) return known.book;
    const pages = await (known && changes ? reread(known.pages, changes, transaction) : readPages(transaction));
    const isSameVersions = changes?.every(({ what }) => what === 'closedPeriods') === true;
    const book = known && isSameVersions ? { ...known.book, closed: pages.closed } : bookOfPages(pages);
    read.set(tenant, { mark, pages, book });
    return book;
  };
}

/** The agreements of a tenant as they are now. */
export const bookOf = agreementBooks();

async function readPages(transaction: Transaction): Promise<Pages> {
  const inForce: Predicate = { op: 'in', path: 'status', values: statusesInForce };
  const versions = (await everything<AgreementCopy>(copies, transaction, inForce)).map((copy) => [copy.id, versionOf(copy)] as const);
  const closed = (await everything<ClosedPeriods>(closedPeriods, transaction)).map(({ id, periods }) => [id, new Set(periods)] as const);
  return { versions: new Map(versions), closed: new Map(closed) };
}

async function reread(before: Pages, changes: readonly BookChange[], transaction: Transaction): Promise<Pages> {
  const idsOf = (what: BookChange['what']): string[] => [...new Set(changes.filter((change) => change.what === what).map(({ id }) => id))];
  const versions = new Map(before.versions);
  for (const { document } of await transaction.collection<AgreementCopy>(copies).findMany(idsOf('agreement'))) {
    if (statusesInForce.includes(document.status)) versions.set(document.id, versionOf(document));
    else versions.delete(document.id);
  }
  const closed = new Map(before.closed);
  for (const { document: { id, periods } } of await transaction.collection<ClosedPeriods>(closedPeriods).findMany(idsOf('closedPeriods'))) closed.set(id, new Set(periods));
  return { versions, closed };
}

function bookOfPages({ versions, closed }: Pages): AgreementBook {
  const agreements = Map.groupBy([...versions.values()].sort(byEndBackwards), ({ id }) => id);
  const all = [...agreements.values()];
  const copiesOf = Map.groupBy(versions, ([, { id }]) => id);
  return { agreements, all, copies: new Map([...copiesOf].map(([id, read]) => [id, read.map(([copy]) => copy)])), index: agreementIndex(all), closed };
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
