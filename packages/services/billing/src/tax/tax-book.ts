import type { DocumentParty } from '@concord/invoice';
import { copyCollection } from '@concord/resource';
import { MAX_LIMIT, type Transaction } from '@concord/storage-port';
import { type TaxableLine, taxed, type TaxedDocument, type TaxRule } from '@concord/tax';
import { accountOf } from '../bank/bank-account.ts';
import { billedParty, type PartyCopy, taxParty } from './party-copy.ts';
import { ruleOf, type TaxRate } from './tax-rate.resource.ts';

/** A line before tax, with who supplies whom. */
export interface Supplied {
  readonly amount: TaxableLine['amount'];
  readonly supplier: string;
  readonly customer: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly serviceCategory?: string;
}

export interface TaxBook {
  party(id: string): Promise<DocumentParty>;
  /** A party with where it is paid, for who owes it something. */
  payee(id: string): Promise<DocumentParty>;
  taxed(lines: readonly Supplied[], unit: string): Promise<TaxedDocument>;
}

/** Taxes what is billed in one transaction, by the rates and parties as they are; each is read once. */
export function taxBook(transaction: Transaction): TaxBook {
  const copies = new Map<string, PartyCopy | undefined>();
  const rules = new Map<string, readonly TaxRule[]>();
  const payees = new Map<string, DocumentParty>();
  const copyOf = async (id: string): Promise<PartyCopy | undefined> => {
    if (!copies.has(id)) copies.set(id, (await partyCopy(id, transaction)));
    return copies.get(id);
  };
  const party = async (id: string): Promise<DocumentParty> => billedParty(id, await copyOf(id));
  return {
    party,
    async payee(id) {
      const known = payees.get(id) ?? (await withAccount(await party(id), transaction));
      payees.set(id, known);
      return known;
    },
    async taxed(lines, unit) {
      const ids = [...new Set(lines.flatMap(({ supplier, customer }) => [supplier, customer]))];
      const parties = new Map<string, ReturnType<typeof taxParty>>();
      for (const id of ids) parties.set(id, taxParty(await party(id), await copyOf(id)));
      const countries = [...new Set([...parties.values()].flatMap(({ country }) => country ?? []))];
      for (const country of countries) if (!rules.has(country)) rules.set(country, await rulesOf(country, transaction));
      const known = (id: string) => parties.get(id) ?? { id };
      const supplies = lines.map(({ amount, supplier, customer, ...rest }) => ({ amount, supply: { ...rest, supplier: known(supplier), customer: known(customer) } }));
      return taxed(supplies, unit, countries.flatMap((country) => rules.get(country) ?? []));
    },
  };
}

async function withAccount(party: DocumentParty, transaction: Transaction): Promise<DocumentParty> {
  const bankAccount = await accountOf(party.id, transaction);
  return bankAccount ? { ...party, bankAccount } : party;
}

async function partyCopy(id: string, transaction: Transaction): Promise<PartyCopy | undefined> {
  const find = async (name: string): Promise<PartyCopy | undefined> => (await transaction.collection<PartyCopy>(copyCollection(name)).find(id))?.document;
  return (await find('Organization')) ?? (await find('Individual'));
}

/** The rules of a country and its regions. */
async function rulesOf(country: string, transaction: Transaction): Promise<readonly TaxRule[]> {
  const where = { op: 'and' as const, of: [{ op: 'gte' as const, path: 'jurisdiction', value: country }, { op: 'lt' as const, path: 'jurisdiction', value: `${country}.` }] };
  return (await transaction.collection<TaxRate>('taxRate').list({ where, limit: MAX_LIMIT })).map(({ document }) => ruleOf(document));
}
