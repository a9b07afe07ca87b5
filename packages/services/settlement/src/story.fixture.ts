import type { Client } from '@concord/testkit';

/** The suite, as a story speaks to it. */
export type Speaker = Pick<Client, 'get' | 'post' | 'patch' | 'delete'>;

export interface Story extends Speaker {
  settled(): Promise<void>;
}

interface Ref {
  readonly id: string;
}

interface Amount {
  readonly unit: string;
  readonly value: number | string;
}

export interface Line extends Ref {
  readonly agreement: Ref;
  readonly termId: string;
  readonly payer: Ref;
  readonly payee: Ref;
  readonly amount: Amount;
  readonly quantity: number | string;
  readonly lateEvents?: readonly { readonly period: string; readonly eventCount: number }[];
  readonly eventPeriod?: { readonly startDateTime: string };
  readonly correctedLine?: Ref;
}

export const eur = (value: string | number): Amount => ({ unit: 'EUR', value });

export const services = ['agreement', 'catalog', 'ordering', 'usage', 'billing', 'settlement'];
export const own = '/partnerSettlement/v1';
const agreements = '/agreementManagement/v4/agreement';
export const usages = '/usageManagement/v4/usage';

const eventRoles = ['buyer', 'seller', 'home', 'visited', 'customer', 'payer', 'payee'];

export interface Deal {
  readonly id: string;
  readonly parties: readonly { readonly id: string; readonly role: string; readonly standing?: boolean }[];
  readonly terms: readonly object[];
  readonly settlement?: object;
  /** First day; 2026-01-01 where it says nothing. */
  readonly from?: string;
  readonly amends?: string;
  readonly version?: string;
}

const body = ({ id, parties, terms, settlement = {}, from = '2026-01-01', amends, version = '1' }: Deal): object => ({
  id, name: id, agreementType: 'commercial', version,
  agreementPeriod: { startDateTime: `${from}T00:00:00Z` },
  engagedParty: parties.map((party) => ({ ...party, name: party.id, '@referredType': 'Organization' })),
  agreementItem: [{ termOrCondition: [...terms, { '@type': 'SettlementTerms', id: 'settlement', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR', ...settlement }] }],
  characteristic: [{ name: 'eventRole', valueType: 'array', value: eventRoles }],
  ...(amends !== undefined && { associatedAgreement: [{ id: amends, name: amends }] }),
});

/** An agreement that is drawn up and not signed. */
export async function draft(deal: Deal, suite: Story): Promise<void> {
  expectStatus(201, await suite.post(agreements, body(deal)));
  await suite.settled();
}

/** An agreement that everybody has signed, in force and known to all. */
export async function conclude(deal: Deal, suite: Story): Promise<void> {
  await draft(deal, suite);
  await sign(deal, suite);
}

export async function sign({ id, parties }: Deal, suite: Story): Promise<void> {
  const signatures = [...new Set(parties.map((party) => party.id))].map((party) => ({ date: '2026-01-01T00:00:00Z', state: 'approved', signatureRepresentation: party, relatedParty: [{ id: party }] }));
  expectStatus(200, await suite.patch(`${agreements}/${id}`, { status: 'validated', agreementAuthorization: signatures }));
  await suite.settled();
  const { body: found } = await suite.get<{ status: string }>(`${agreements}/${id}`);
  if (found.status !== 'active') throw new Error(`${id} is ${JSON.stringify(found)}`);
}

export function expectStatus(wanted: number, { status, body: said }: { readonly status: number; readonly body: unknown }): void {
  if (status !== wanted) throw new Error(`${status} where ${wanted} was expected: ${JSON.stringify(said)}`);
}

export interface Record {
  readonly id?: string;
  readonly number?: string;
  readonly day: string;
  readonly type?: string;
  readonly n?: string | number;
  readonly parties?: readonly { readonly id: string; readonly role: string }[];
  readonly offering?: string;
  readonly more?: Readonly<{ [name: string]: unknown }>;
}

export const buyAndSell = [{ id: 'buy', role: 'buyer' }, { id: 'sell', role: 'seller' }];

/** A usage record as its source sends it. */
export function usage({ id, number, day, type = 'x', n = 1, parties = buyAndSell, offering, more = {} }: Record): object {
  return {
    ...(id !== undefined && { id }), usageDate: day.includes('T') ? day : `${day}T12:00:00Z`, usageType: type, relatedParty: parties,
    usageCharacteristic: Object.entries({ n, ...more }).map(([name, value]) => ({ name, value, valueType: typeof value })),
    ...(number !== undefined && { externalIdentifier: [{ id: number, owner: 'source' }] }), ...(offering !== undefined && { productOffering: { id: offering } }),
  };
}

/** Sends records, one after the other. @returns the id of the last */
export async function send(records: readonly Record[], suite: Story): Promise<string> {
  let last = '';
  for (const record of records) {
    const answer = await suite.post<Ref>(usages, usage(record));
    expectStatus(201, answer);
    last = answer.body.id;
  }
  await suite.settled();
  return last;
}

export interface Run extends Ref {
  readonly state: string;
  readonly failureReason?: string;
  readonly lineCount?: number;
}

/** Closes a span of days, the last not included. */
export async function close(suite: Story, from: string, to: string, more: object = {}): Promise<Run> {
  const answer = await suite.post<Run>(`${own}/settlementRun`, { period: { startDateTime: `${from}T00:00:00Z`, endDateTime: `${to}T00:00:00Z` }, ...more });
  expectStatus(201, answer);
  await suite.settled();
  return (await suite.get<Run>(`${own}/settlementRun/${answer.body.id}`)).body;
}

export const closeMarch = (suite: Story): Promise<Run> => close(suite, '2026-03-01', '2026-04-01');
export const closeApril = (suite: Story): Promise<Run> => close(suite, '2026-04-01', '2026-05-01');

export const list = async <T>(suite: Speaker, path: string): Promise<readonly T[]> => (await suite.get<readonly T[]>(path)).body;

export const linesOf = (suite: Speaker, run: Ref): Promise<readonly Line[]> => list<Line>(suite, `${own}/settlementLine?settlementRun.id=${run.id}`);

/** Lines in short: what, from whom to whom, how much. */
export const short = (lines: readonly Line[]): readonly string[] => lines.map(({ termId, payer, payee, amount }) => `${termId} ${payer.id}>${payee.id} ${amount.value} ${amount.unit}`);

export const statusOf = async (suite: Speaker, id: string): Promise<string> => (await suite.get<{ status: string }>(`${usages}/${id}`)).body.status;

/** Two parties and a price for each unit. */
export const sale: Deal = {
  id: 'sale',
  parties: [{ id: 'buy', role: 'buyer' }, { id: 'sell', role: 'seller' }],
  terms: [{ '@type': 'Charge', id: 'price', payer: 'buyer', payee: 'seller', on: { usageType: 'x' }, quantity: 'n', price: eur('2') }],
};
