import type { Finding } from '@concord/errors';
import { type ChangeContext, copyCollection, defineResource, type EntityRef, type Resource } from '@concord/resource';
import type { Document } from '@concord/storage-port';

interface PartyInRole extends EntityRef {
  readonly role?: string;
}

/** Asks for a customer's bill before its period ends, and says what came of it (TMF678). */
export interface CustomerBillOnDemand extends Resource {
  readonly state: 'inProgress' | 'done' | 'rejected' | 'terminatedWithError';
  readonly billingAccount?: EntityRef;
  /** The customer. */
  readonly relatedParty?: PartyInRole;
  readonly customerBill?: EntityRef;
  /** Extension: the others, where the customer owes several sellers or in several currencies. */
  readonly furtherBill?: readonly EntityRef[];
  readonly stateReason?: string;
}

interface AccountCopy extends Document {
  readonly relatedParty?: readonly PartyInRole[];
}

const accountCopies = copyCollection('BillingAccount');

/** Settlement hears of it, charges what the customer used so far, and the run that does so is billed like any other. */
export const customerBillOnDemand = defineResource<CustomerBillOnDemand>({
  name: 'CustomerBillOnDemand',
  lifecycle: { attribute: 'state', initial: 'inProgress', transitions: { inProgress: ['done', 'rejected', 'terminatedWithError'] } },
  stamps: { lastUpdate: 'onChange' },
  readOnly: ['customerBill', 'furtherBill', 'stateReason'],
  derive: withCustomer,
  rules: [somebodyIsBilled, accountsAreTheCustomers, partnersAskForThemselves],
  indexes: [['state'], ['relatedParty.id'], ['billingAccount.id']],
  visibleTo: ({ relatedParty }) => (relatedParty ? [relatedParty.id] : []),
});

const accountOf = async ({ billingAccount }: CustomerBillOnDemand, { transaction }: ChangeContext): Promise<AccountCopy | undefined> =>
  billingAccount && (await transaction.collection<AccountCopy>(accountCopies).find(billingAccount.id))?.document;

/** An account is its customer's: the party of that role, else the first that it names. */
const holderOf = ({ relatedParty = [] }: AccountCopy): PartyInRole | undefined => relatedParty.find(({ role }) => role === 'customer') ?? relatedParty[0];

async function withCustomer(next: CustomerBillOnDemand, previous: CustomerBillOnDemand | undefined, context: ChangeContext): Promise<CustomerBillOnDemand> {
  const account = previous || next.relatedParty ? undefined : await accountOf(next, context);
  const holder = account && holderOf(account);
  return holder ? { ...next, relatedParty: { ...holder, role: 'customer' } } : next;
}

async function somebodyIsBilled(next: CustomerBillOnDemand, previous: CustomerBillOnDemand | undefined, context: ChangeContext): Promise<Finding[]> {
  if (previous) return [];
  const unknown = next.billingAccount && !(await accountOf(next, context)) ? [{ code: 'unknownReference', message: `there is no billing account ${next.billingAccount.id}`, pointer: '/billingAccount/id' }] : [];
  const nobody = next.relatedParty || unknown.length > 0 ? [] : [{ code: 'missingCustomer', message: 'a bill is asked for by the account or the customer that it is for', pointer: '/relatedParty' }];
  return [...unknown, ...nobody];
}

async function accountsAreTheCustomers(next: CustomerBillOnDemand, previous: CustomerBillOnDemand | undefined, context: ChangeContext): Promise<Finding[]> {
  const account = previous ? undefined : await accountOf(next, context);
  if (!account?.relatedParty || account.relatedParty.some(({ id }) => id === next.relatedParty?.id)) return [];
  return [{ code: 'notTheCustomersAccount', message: `billing account ${account.id} does not name ${next.relatedParty?.id ?? 'anybody'}`, pointer: '/relatedParty/id' }];
}

function partnersAskForThemselves({ relatedParty }: CustomerBillOnDemand, previous: CustomerBillOnDemand | undefined, { caller: { party } }: ChangeContext): Finding[] {
  if (!party || previous || relatedParty?.id === party) return [];
  return [{ code: 'notThePartnersToAsk', message: `${party} may ask for a bill to itself, not to ${relatedParty?.id ?? 'nobody'}`, pointer: '/relatedParty' }];
}
