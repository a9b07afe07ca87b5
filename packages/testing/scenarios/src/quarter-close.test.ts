import { developmentSession, differingDocuments, type Session, tellQuarter } from '@concord/cli';
import { businessRuleFindings, schemaFindings } from '@concord/published-rules';
import { givenSuite, type GivenSuite } from '@concord/testkit';

let suite: GivenSuite;
let session: Session;
beforeAll(async () => {
  suite = await givenSuite();
  session = await developmentSession(suite.url, 'quarter');
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

interface Billed {
  readonly appliedCustomerBillingRate: readonly { readonly relatedParty: readonly { readonly id: string; readonly role: string }[] }[];
}

/** Each bill as UBL: of a statement one for each supplier and customer. */
async function invoicesOf({ operator }: Session): Promise<readonly string[]> {
  const invoices: string[] = [];
  for (const { id } of await operator.list('CustomerBill')) {
    const { appliedCustomerBillingRate } = JSON.parse(await operator.document('CustomerBill', id, 'document', 'format=json')) as Billed;
    const pairs = appliedCustomerBillingRate.map(({ relatedParty }) => relatedParty.filter(({ role }) => role === 'supplier' || role === 'customer').map((party) => `&${party.role}=${party.id}`).toSorted().join(''));
    for (const pair of new Set(pairs)) invoices.push(await operator.document('CustomerBill', id, 'document', `format=ubl${pair}`));
  }
  return invoices;
}
