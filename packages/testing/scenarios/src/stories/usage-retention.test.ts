import { startShelving } from '@concord/outbox';
import { pinoLogger } from '@concord/telemetry';
import type { Storage } from '@concord/storage-port';
import { givenSuite, type GivenSuite } from '@concord/testkit';

const usages = '/usageManagement/v4/usage';
const day = (number: number, hour = 12): Date => new Date(Date.UTC(2026, 2, number, hour));
const record = (id: string, usageType = 'call') => ({ usageType, usageDate: day(1).toISOString(), externalIdentifier: [{ id, owner: 'switch' }], usageCharacteristic: [{ name: 'volume', value: 3 }] });

interface Posted {
  readonly id: string;
  readonly externalIdentifier: readonly { readonly id: string }[];
}

let suite: GivenSuite;
let now = day(1);
beforeAll(async () => { suite = await givenSuite({ services: ['usage'], clock: () => now }); });
afterAll(() => suite.close());

const store = () => suite.storages[0] as Storage;
const numbers = (found: readonly Posted[]) => found.map(({ externalIdentifier: [first] }) => first?.id);
const post = async (id: string, usageType?: string): Promise<Posted> => (await suite.post<Posted>(usages, record(id, usageType))).body;

/** @returns how many were put together, in one round at that time */
async function shelvedAt(at: Date): Promise<number> {
  const { promise: isOver, resolve: over }: PromiseWithResolvers<void> = Promise.withResolvers();
  let count = 0;
  const told = (some: unknown): void => {
    if (some === 0) over();
    count += Number(some);
  };
  const scoped: Storage['scoped'] = (scope) => {
    const own = store().scoped(scope);
    return { collection: (name) => own.collection(name), transaction: async (work) => { const some = await own.transaction(work); told(some); return some; } };
  };
  const storage = { scoped, tenants: () => store().tenants() };
  const shelving = startShelving({ service: 'usage', logger: pinoLogger({ level: 'silent', format: 'json' }), storage, collections: ['usage'], afterDays: 35, clock: () => at });
  await isOver;
  await shelving.close();
  return count;
}

it('keeps records of old days readable, correctable and known as before', async () => {
  const early = [await post('1'), await post('2', 'text'), await post('3')];
  now = day(2);
  const next = [await post('4'), await post('5')];
  await suite.settled();
  const before = (await suite.get<readonly Posted[]>(`${usages}?sort=id`)).body;
  expect(await shelvedAt(day(36))).toBe(0);
  expect(await shelvedAt(day(37))).toBe(early.length);
  expect((await suite.get<readonly Posted[]>(`${usages}?sort=id`)).body).toEqual(before);
  expect((await suite.get(`${usages}/${String(early[1]?.id)}`)).body).toMatchObject({ id: early[1]?.id, usageType: 'text', usageCharacteristic: [{ name: 'volume', value: 3 }] });
  expect(numbers((await suite.get<readonly Posted[]>(`${usages}?usageType=call&fields=externalIdentifier`)).body).toSorted()).toEqual(['1', '3', '4', '5']);
  expect((await suite.post(usages, record('3'))).status).toBe(409);
  expect((await suite.patch(`${usages}/${String(early[2]?.id)}`, { usageCharacteristic: [{ name: 'volume', value: 4 }] })).status).toBe(200);
  expect((await suite.delete(`${usages}/${String(early[0]?.id)}`)).status).toBe(204);
  expect((await suite.post(usages, record('1'))).status).toBe(201);
  expect((await suite.get(`${usages}/${String(next[0]?.id)}`)).status).toBe(200);
});
