import { developmentSession, differingDocuments, type Session, tellQuarter } from '@concord/cli';
import { businessRuleFindings, schemaFindings } from '@concord/published-rules';
import { givenSuite, type GivenSuite } from '@concord/testkit';

let suite: GivenSuite;
let session: Session;
beforeAll(async () => {
  suite = await givenSuite();
  session = developmentSession(suite.url, 'quarter');
}, 60_000);
afterAll(() => suite.close());

it('closes a quarter of five partners with the documents that were checked, level books and nothing owed', async () => {
  expect(differingDocuments(await tellQuarter(session, () => undefined))).toEqual([]);
}, 180_000);

it('has every supply of the quarter invoiced as UBL and EN 16931 have it, self-billed and credited ones too', async () => {
  const invoices = await invoicesOf(session);
  const findings = invoices.flatMap((xml) => [...schemaFindings(xml, xml.includes('<CreditNote ') ? 'ubl-credit-note' : 'ubl-invoice'), ...businessRuleFindings(xml)]);
  const kinds = invoices.map((xml) => /TypeCode>(\d+)</.exec(xml)?.[1]);
  expect([findings, [...new Set(kinds)].toSorted()]).toEqual([[], ['380', '381', '389']]);
}, 120_000);

interface Query {
  readonly format: 'json' | 'ubl';
  readonly supplier?: string;
  readonly customer?: string;
}

interface Billed {
  readonly appliedCustomerBillingRate: readonly { readonly relatedParty: readonly { readonly id: string; readonly role: string }[] }[];
}

/** Each bill as UBL: of a statement one for each supplier and customer. */
async function invoicesOf({ operator }: Session): Promise<readonly string[]> {
  const invoices: string[] = [];
  const written = async (id: string, query: Query) => (await operator.api('customerBillManagement/v4').GET('/customerBill/{id}/document', { params: { path: { id }, query }, parseAs: 'text' })).data ?? '';
  for (const { id } of await operator.list('CustomerBill')) {
    const { appliedCustomerBillingRate } = JSON.parse(await written(id, { format: 'json' })) as Billed;
    const pairs = appliedCustomerBillingRate.map(({ relatedParty }) => Object.fromEntries(relatedParty.filter(({ role }) => role === 'supplier' || role === 'customer').map(({ role, id: party }) => [role, party])));
    const distinct = new Map(pairs.map((pair) => [`${pair.supplier} ${pair.customer}`, pair]));
    for (const pair of distinct.values()) invoices.push(await written(id, { format: 'ubl', ...pair }));
  }
  return invoices;
}
