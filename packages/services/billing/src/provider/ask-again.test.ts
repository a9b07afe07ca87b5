import { sandboxProvider } from '@concord/payment-sandbox';
import type { ResourceWriter } from '@concord/resource';
import type { Transaction } from '@concord/storage-port';
import { givenSuite, type GivenSuite } from '@concord/testkit';
import { eur, expectStatus, own, payments } from '../story.fixture.ts';
import { askProviderAgain } from './ask-again.ts';
import type { Moved } from './provider-order.ts';

const start = Date.parse('2026-03-01T12:00:00Z');
const minutes = (count: number): Date => new Date(start + count * 60_000);
const sandbox = sandboxProvider({});
let isSilent = true;
let time = minutes(0);
let suite: GivenSuite;
beforeAll(async () => {
  const waiting = () => Promise.resolve({ state: 'pending', reference: 'later' } as const);
  suite = await givenSuite({ services: ['billing'], clock: () => time, payments: { ...sandbox, status: (key) => (isSilent ? waiting() : sandbox.status(key)) } });
}, 60_000);
afterAll(() => suite.close());

const find = async (id: string): Promise<Moved> => (await suite.get<Moved>(`${payments}/payment/${id}`)).body;

async function charge(): Promise<string> {
  time = minutes(0);
  const { status, body } = await suite.post<{ id: string }>(`${payments}/payment`, { account: { id: 'a' }, paymentMethod: { '@type': 'tokenizedCard', name: 'card' }, channel: { id: 'paymentProvider' }, amount: eur('1'), totalAmount: eur('1') });
  expectStatus(201, { status, body });
  await suite.settled();
  return body.id;
}

/** Writes what the task changes, and tells nobody. */
const writer = (transaction: Transaction) => new Proxy({} as ResourceWriter, {
  get: (_writer, name) => {
    if (name !== 'change') throw new Error(`nobody asked for ${String(name)}`);
    return async (type: string, id: string, change: (moved: Moved) => Moved): Promise<void> => {
      const collection = transaction.collection<Moved>(type.toLowerCase());
      const current = await collection.find(id);
      if (current) await collection.put([{ document: change(current.document), parties: [] }]);
    };
  },
});

const askAt = (now: Date) => suite.storages[0]?.scoped({ tenant: 'default' }).transaction((transaction) => askProviderAgain.perform({ tenant: 'default', now, transaction, resources: writer(transaction) }));

/** Every minute of eight days. @returns at which minutes a payment was asked for */
async function askedAtOf(id: string): Promise<readonly number[]> {
  const asked: number[] = [];
  let minute = 0;
  for (let count = 0; (await find(id)).status === 'pending'; minute += 1) {
    await askAt(minutes(minute));
    const { providerAskCount = 0, providerAskDate = '' } = await find(id);
    if (providerAskCount > count) asked.push(minute);
    if (providerAskCount > count) minute = Math.max(minute, (Date.parse(providerAskDate) - start) / 60_000 - 2);
    count = providerAskCount;
  }
  return [...asked, minute - 1];
}

it('is asked at pauses that double up to six hours, and given up after a week, where people see it', async () => {
  const id = await charge();
  const asked = await askedAtOf(id);
  expect(asked.slice(0, 11)).toEqual([0, 1, 3, 7, 15, 31, 63, 127, 255, 511, 871]);
  expect(asked.slice(10, -1).every((minute, index, all) => index === 0 || minute - (all[index - 1] ?? 0) === 360)).toBe(true);
  expect(asked.at(-1)).toBeGreaterThan(7 * 24 * 60);
  expect(asked.at(-1)).toBeLessThanOrEqual(7 * 24 * 60 + 360);
  expect((await suite.get<readonly Moved[]>(`${payments}/payment?status=undecided`)).body).toMatchObject([{ id }]);
});

it('is asked again when people ask for it, and comes to what the provider then says', async () => {
  const id = await charge();
  await askAt(minutes(8 * 24 * 60));
  expect((await find(id)).status).toBe('undecided');
  isSilent = false;
  expectStatus(200, await suite.post(`${own}/askProvider`, {}));
  await suite.settled();
  expect((await find(id)).status).toBe('completed');
});
