import { readFileSync } from 'node:fs';
import type { Client, GivenSuite } from '@concord/testkit';

export const services = ['party', 'agreement', 'catalog', 'ordering', 'usage', 'billing', 'settlement'];
export const bills = '/customerBillManagement/v4';
export const own = '/partnerBilling/v1';
export const payments = '/paymentManagement/v4';
const settlement = '/partnerSettlement/v1';

export const eur = (value: string | number) => ({ unit: 'EUR', value });

export function expectStatus(wanted: number, { status, body }: { readonly status: number; readonly body: unknown }): void {
  if (status !== wanted) throw new Error(`${status} where ${wanted} was expected: ${JSON.stringify(body)}`);
}

export interface Company {
  readonly id: string;
  readonly country?: string;
  readonly taxNumber?: string;
  readonly more?: object;
}

/** Enters organizations with their seats and tax numbers. */
export async function enter(companies: readonly Company[], suite: GivenSuite): Promise<void> {
  for (const { id, country, taxNumber, more } of companies) {
    const contactMedium = country === undefined ? {} : { contactMedium: [{ mediumType: 'postalAddress', characteristic: { country, city: 'Town', postCode: '1000', street1: '1 Main Street' } }] };
    const organizationIdentification = taxNumber === undefined ? {} : { organizationIdentification: [{ identificationType: 'VAT', identificationId: taxNumber }] };
    expectStatus(201, await suite.post('/party/v4/organization', { id, name: `${id} Ltd`, tradingName: id, ...contactMedium, ...organizationIdentification, ...more }));
  }
  await suite.settled();
}

/** Takes in the rates of Germany, France and Ireland. */
export const importRates = (suite: Client) =>
  suite.post(`${own}/importTaxRates`, { source: 'vat-rates', taxUnion: 'EU', content: readFileSync(new URL('../../../../examples/tax/eu-vat-rates.json', import.meta.url), 'utf8') });

/** One pays the other so much for each unit of a usage type. */
export interface Trade {
  readonly usageType: string;
  readonly payer: string;
  readonly payee: string;
  readonly price: string;
  readonly unit?: string;
}

/** An agreement between two parties, signed and in force from 2026 on. */
export async function conclude(id: string, trades: readonly Trade[], suite: GivenSuite, settlementTerms: { readonly netting?: string; readonly clearingParty?: string; readonly guarantor?: string; readonly guaranteeGraceDays?: number; readonly minimumPayout?: object; readonly payWhenPaid?: boolean; readonly paymentTermDays?: number } = {}): Promise<void> {
  const { clearingParty = [], guarantor = [] } = settlementTerms;
  const parties = [...new Set(trades.flatMap(({ payer, payee }) => [payer, payee]).concat(clearingParty, guarantor))];
  const termOrCondition = [
    ...trades.map(({ usageType, payer, payee, price, unit = 'EUR' }) => ({ '@type': 'Charge', id: usageType, payer, payee, on: { usageType }, quantity: 'n', price: { unit, value: price } })),
    { '@type': 'SettlementTerms', id: 'settlement', cycle: 'monthly', timeZone: 'UTC', currency: trades[0]?.unit ?? 'EUR', ...settlementTerms },
  ];
  expectStatus(201, await suite.post('/agreementManagement/v4/agreement', {
    id, name: id, agreementType: 'commercial', agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' }, agreementItem: [{ termOrCondition }],
    engagedParty: parties.map((party) => ({ id: party, name: party, role: party, '@referredType': 'Organization' })),
  }));
  await suite.settled();
  const agreementAuthorization = parties.map((party) => ({ date: '2026-01-01T00:00:00Z', state: 'approved', signatureRepresentation: party, relatedParty: [{ id: party }] }));
  expectStatus(200, await suite.patch(`/agreementManagement/v4/agreement/${id}`, { status: 'validated', agreementAuthorization }));
  await suite.settled();
}

/** Sends so many units of use between the parties of a trade. @returns the id of the record */
export async function use({ usageType, payer, payee }: Trade, n: string, suite: GivenSuite, day = '2026-03-10'): Promise<string> {
  const relatedParty = [payer, payee].map((id) => ({ id, role: id }));
  const answer = await suite.post<{ id: string }>('/usageManagement/v4/usage', { usageDate: `${day}T12:00:00Z`, usageType, relatedParty, usageCharacteristic: [{ name: 'n', value: n, valueType: 'string' }] });
  expectStatus(201, answer);
  await suite.settled();
  return answer.body.id;
}

/** Closes a month of 2026. */
export async function close(month: number, suite: GivenSuite): Promise<void> {
  const first = (index: number): string => `2026-${String(index).padStart(2, '0')}-01T00:00:00Z`;
  const answer = await suite.post<{ id: string }>(`${settlement}/settlementRun`, { period: { startDateTime: first(month), endDateTime: first(month + 1) } });
  expectStatus(201, answer);
  await suite.settled();
  const { state, failureReason } = (await suite.get(`${settlement}/settlementRun/${answer.body.id}`)).body;
  if (state !== 'completed') throw new Error(`the run is ${String(state)}: ${String(failureReason)}`);
}

interface Amount {
  readonly unit: string;
  readonly value: number | string;
}

export interface Bill {
  readonly id: string;
  readonly billNo: string;
  readonly billType: string;
  readonly state: string;
  readonly category: string;
  readonly amountDue: Amount;
  readonly remainingAmount: Amount;
  readonly taxExcludedAmount: Amount;
  readonly taxIncludedAmount?: Amount;
  readonly taxItem?: readonly { readonly taxCategory: string; readonly taxRate: number; readonly taxTreatment: string; readonly taxAmount: Amount; readonly taxableAmount: Amount; readonly supplier: string; readonly customer: string }[];
  readonly withheldTaxItem?: Bill['taxItem'];
  readonly relatedParty: readonly { readonly id: string; readonly role: string }[];
  readonly billingAccount?: { readonly id: string; readonly name?: string };
}

export const billsOf = async (suite: Client): Promise<readonly Bill[]> => (await suite.get<readonly Bill[]>(`${bills}/customerBill`)).body;

interface Balance {
  readonly party: { readonly id: string };
  readonly account: string;
  readonly balance: Amount;
}

/** What stands on the accounts, as `party account amount`. */
export async function booksOf(suite: Client): Promise<readonly string[]> {
  const { body } = await suite.get<readonly Balance[]>(`${settlement}/trialBalance`);
  return body.filter(({ balance }) => Number(balance.value) !== 0).map(({ party, account, balance }) => `${party.id} ${account} ${balance.value}`).toSorted();
}
