import { copyCollection, type EntityRef, type RelatedParty } from '@concord/resource';
import type { Document, Transaction } from '@concord/storage-port';

interface Relationship {
  readonly relationshipType?: string;
  readonly account?: EntityRef;
  readonly validFor?: { readonly startDateTime?: string; readonly endDateTime?: string };
}

/** What bills read of a TMF666 billing or settlement account. */
interface AccountCopy extends Document {
  readonly href?: string;
  readonly name?: string;
  readonly state?: string;
  readonly accountType?: string;
  readonly relatedParty?: readonly RelatedParty[];
  readonly accountRelationship?: readonly Relationship[];
}

/** An account as bills refer to it. */
export type AccountRef = Pick<AccountCopy, 'id' | 'href' | 'name'>;

/** Where a party stands among accounts. */
interface Standing {
  /** Its own account, where it has one. */
  readonly own?: AccountRef;
  /** Who owns the account above all of its own; itself where there is none. */
  readonly top: string;
  /** Whether there is one above its own. */
  readonly isBelow: boolean;
  /** Whether all that is billed below that account goes on one document. */
  readonly isConsolidated: boolean;
}

export interface AccountTree {
  standingOf(party: string): Promise<Standing>;
}

/** Accounts by the party that owns them, in the order in which they are asked for. */
export const accountNames = ['BillingAccount', 'SettlementAccount'];

const highest = 8;
const most = 100;

/** The hierarchy of accounts (TMF666 `accountRelationship` of type `parent`) as it is at a time; each party is looked up once. */
export function accountTree(transaction: Transaction, at: Date): AccountTree {
  const known = new Map<string, Promise<Standing>>();
  return {
    standingOf(party) {
      const found = known.get(party) ?? lookedUp(party, { transaction, at: at.toISOString() });
      known.set(party, found);
      return found;
    },
  };
}

interface Asked {
  readonly transaction: Transaction;
  /** ISO 8601 UTC */
  readonly at: string;
}

async function lookedUp(party: string, asked: Asked): Promise<Standing> {
  const own = await accountOf(party, asked);
  let top = own;
  for (let height = 0; top && height < highest; height += 1) {
    const above = await parentOf(top, asked);
    if (!above) break;
    top = above;
  }
  return { ...(own && { own: referenceTo(own) }), top: (top && ownerOf(top)) ?? party, isBelow: top?.id !== own?.id, isConsolidated: top?.accountType === 'consolidated' };
}

const referenceTo = ({ id, href, name }: AccountCopy): AccountRef => ({ id, ...(href !== undefined && { href }), ...(name !== undefined && { name }) });

/** The account that a party owns: one that stands below another before one that stands alone. */
async function accountOf(party: string, { transaction, at }: Asked): Promise<AccountCopy | undefined> {
  const found: AccountCopy[] = [];
  for (const name of accountNames) {
    const page = await transaction.collection<AccountCopy>(copyCollection(name)).list({ where: { op: 'eq', path: 'relatedParty[].id', value: party }, limit: most });
    found.push(...page.map(({ document }) => document).filter((account) => account.state !== 'closed' && ownerOf(account) === party));
  }
  return found.find((account) => parentIdOf(account, at) !== undefined) ?? found.find(({ accountType }) => accountType === 'consolidated') ?? found[0];
}

const ownerOf = ({ relatedParty = [] }: AccountCopy): string | undefined => (relatedParty.find(({ role }) => role === 'owner') ?? relatedParty[0])?.id;

const parentIdOf = ({ accountRelationship = [] }: AccountCopy, at: string): string | undefined =>
  accountRelationship.find((one) => one.relationshipType === 'parent' && (one.validFor?.startDateTime ?? at) <= at && at < (one.validFor?.endDateTime ?? '9999'))?.account?.id;

async function parentOf(account: AccountCopy, { transaction, at }: Asked): Promise<AccountCopy | undefined> {
  const id = parentIdOf(account, at);
  if (id === undefined) return undefined;
  for (const name of accountNames) {
    const found = await transaction.collection<AccountCopy>(copyCollection(name)).find(id);
    if (found) return found.document;
  }
  return undefined;
}
