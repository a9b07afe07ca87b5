import type { Finding } from '@concord/errors';
import { type BankAccount, isIban } from '@concord/payment-files';
import type { ChangeContext, EntityRef, Resource } from '@concord/resource';
import type { Predicate, Transaction } from '@concord/storage-port';

/** What payments read of a TMF670 payment method; the last three are those of a bank account. */
export interface PaymentMethod extends Resource {
  readonly status?: string;
  readonly isPreferred?: boolean;
  readonly relatedParty?: EntityRef;
  readonly accountNumber?: string;
  readonly BIC?: string;
  readonly owner?: string;
}

const most = 100;

/** The bank account that a party is paid to, or pays from: of its active ones with an IBAN the preferred, else the newest. */
export async function accountOf(party: string, transaction: Transaction): Promise<BankAccount | undefined> {
  const known = (await methods({ op: 'eq', path: 'relatedParty.id', value: party }, transaction)).toReversed();
  const found = known.find(({ isPreferred }) => isPreferred) ?? known[0];
  return found?.accountNumber === undefined ? undefined : { name: found.owner ?? party, iban: found.accountNumber, ...(found.BIC !== undefined && { bic: found.BIC }) };
}

/** Whose bank account it is. */
export async function ownerOf(iban: string, transaction: Transaction): Promise<string | undefined> {
  return (await methods({ op: 'eq', path: 'accountNumber', value: iban }, transaction)).find(({ relatedParty }) => relatedParty)?.relatedParty?.id;
}

async function methods(where: Predicate, transaction: Transaction): Promise<readonly PaymentMethod[]> {
  const found = await transaction.collection<PaymentMethod>('paymentMethod').list({ where, limit: most });
  return found.map(({ document }) => document).filter(({ status = 'active', accountNumber = '' }) => status === 'active' && isIban(accountNumber));
}

/** Who could name an account for another would be paid in its place. */
export function partnersNameTheirOwn({ relatedParty }: PaymentMethod, _previous: PaymentMethod | undefined, { caller: { party } }: ChangeContext): Finding[] {
  if (party === undefined || relatedParty?.id === party) return [];
  return [{ code: 'notThePartnersAccount', message: `${party} may say how itself pays and is paid, not how ${relatedParty?.id ?? 'nobody'}`, pointer: '/relatedParty' }];
}
