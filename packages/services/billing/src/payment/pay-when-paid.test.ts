import { givenSuite, type GivenSuite } from '@concord/testkit';
import type { Document } from '@concord/storage-port';
import { bills, eur, expectStatus, payments } from '../story.fixture.ts';

let suite: GivenSuite;
beforeAll(async () => { suite = await givenSuite({ services: ['billing'] }); });
afterAll(() => suite.close());

interface Statement {
  readonly state: string;
  readonly paymentDueDate: string;
  readonly waitsFor?: readonly { readonly id: string }[];
}

const due = { billDate: '2026-04-01T00:00:00.000Z', paymentDueDate: '2026-04-15T00:00:00.000Z', settlementRun: { id: 'run' }, amountDue: eur('10'), remainingAmount: eur('10') };
const between = (payer: string, payee: string) => ({ relatedParty: [{ id: payer, role: 'payer' }, { id: payee, role: 'payee' }] });
const invoice = (id: string, more: object = {}): Document => ({ ...due, id, category: 'customer', state: 'new', ...between('customer', 'telco'), ...more });

/** Bills as the service writes them. */
async function planted(...documents: readonly Document[]): Promise<void> {
  const kept = suite.storages[0]?.scoped({ tenant: 'default' });
  await kept?.transaction((transaction) => transaction.collection('customerBill').put(documents.map((document) => ({ document, parties: [] }))));
}

async function pay(id: string): Promise<void> {
  const amount = eur('10');
  expectStatus(201, await suite.post(`${payments}/payment`, { account: { id: 'a' }, paymentMethod: { '@type': 'bankAccountTransfer' }, amount, totalAmount: amount, paymentItem: [{ item: { id, '@referredType': 'CustomerBill' }, amount }] }));
  await suite.settled();
}

const statement = async (): Promise<Statement> => (await suite.get<Statement>(`${bills}/customerBill/statement`)).body;
const waits = async (): Promise<readonly string[]> => ((await statement()).waitsFor ?? []).map(({ id }) => id);

it('lets a statement go with the last bill of its payer’s customers in the run, whether it knew of that bill or not, and counts its days from then', async () => {
  await planted(
    invoice('known'), invoice('also'), invoice('behind'),
    invoice('other-run', { settlementRun: { id: 'another' } }), invoice('of-another-seller', between('customer', 'rival')), invoice('settled', { state: 'settled', remainingAmount: eur('0') }),
    { ...due, id: 'statement', category: 'partnerStatement', state: 'onHold', ...between('telco', 'studio'), waitsFor: [{ id: 'known' }, { id: 'also' }] },
  );
  await pay('known');
  expect(await waits()).toEqual(['also']);
  await pay('also');
  expect([(await statement()).state, await waits()]).toEqual(['onHold', ['behind']]);
  const before = Date.now();
  await pay('behind');
  const { state, paymentDueDate, waitsFor } = await statement();
  expect([state, waitsFor]).toEqual(['new', undefined]);
  expect(Date.parse(paymentDueDate) - before).toBeGreaterThanOrEqual(14 * 86_400_000);
});
