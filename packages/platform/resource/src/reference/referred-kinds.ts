const parties = ['Organization', 'Individual', 'PartyRole'];
const anything = new Set(['EntityRef', 'RelatedEntity', 'DisputedEntity']);

/** References that TM Forum calls otherwise than what they refer to. */
const otherwise: Readonly<Record<string, readonly string[]>> = {
  RelatedParty: parties, RelatedPartyRef: parties, PartyRef: parties,
  AccountRef: ['PartyAccount', 'BillingAccount', 'SettlementAccount', 'FinancialAccount'],
  BillRef: ['CustomerBill'],
  AgreementItemRef: ['Agreement'],
};

/** What a reference may refer to; `unsaid` where its schema leaves it to `@referredType`, or to what its attribute is called. */
export type Kinds = readonly [string, ...string[]] | 'unsaid';

/** The resources that an object of this schema refers to, by the name that TM Forum gives such schemas. @returns undefined where it is no reference */
export function kindsOf(schemaName: string): Kinds | undefined {
  if (anything.has(schemaName)) return 'unsaid';
  const [first, ...others] = (Object.hasOwn(otherwise, schemaName) ? otherwise[schemaName] : undefined) ?? [];
  if (first !== undefined) return [first, ...others];
  const [, bundled, name = '', ending] = /^(Bundled)?(\w+?)(Ref(?:OrValue)?|Relationship)?$/.exec(schemaName) ?? [];
  return bundled === undefined && ending === undefined ? undefined : [name];
}
