import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Transact } from '@concord/resource';
import type { Storage } from '@concord/storage-port';
import { givenSuite } from '@concord/testkit';
import { keepPieces } from '../files/receive/file-pieces.ts';

const mebibyte = 2 ** 20;
/** What a piece is filled with. */
const pieceChunks = 4;
const chunks = 40;

/** A store that commits when it is let to, one transaction at a time. */
function slowStore() {
  const waiting: (() => void)[] = [];
  const transact: Transact = async () => {
    await new Promise<void>((resolve) => { waiting.push(resolve); });
    return undefined as never;
  };
  const commit = (): void => { for (const resolve of waiting.splice(0)) resolve(); };
  return { transact, commit, waits: () => waiting.length };
}

it('takes no more of a file than one piece while the store has not kept the one before: a slow store slows the sender', async () => {
  let taken = 0;
  async function* sender() {
    for (; taken < chunks; taken += 1) yield new Uint8Array(mebibyte);
  }
  const store = slowStore();
  const keeping = keepPieces('file', sender(), [], store.transact);
  for (let kept = 0; kept < chunks / pieceChunks; kept += 1) {
    while (store.waits() === 0) await othersTurn();
    for (let turn = 0; turn < 10; turn += 1) await othersTurn();
    expect([store.waits(), taken]).toEqual([1, (kept + 1) * pieceChunks - 1]);
    store.commit();
  }
  expect(await keeping).toBe(chunks / pieceChunks);
});

it('answers 429 and when to come again while a hundred files wait to be read', async () => {
  const suite = await givenSuite({ services: ['usage'] });
  const waiting = Array.from({ length: 100 }, (_, index) => ({ document: { id: `waiting-${String(index)}`, state: 'received' }, parties: [] }));
  const files = (suite.storages[0] as Storage).scoped({ tenant: 'default' });
  await files.transaction((transaction) => transaction.collection('usageFile').put(waiting));
  const send = async (): Promise<Response> => fetch(`${suite.url}/tmf-api/partnerUsage/v1/usageFile`, { method: 'POST', headers: { authorization: `Bearer ${await suite.token()}`, 'content-type': 'application/x-ndjson' }, body: '{}\n' });
  const refused = await send();
  expect([refused.status, Number(refused.headers.get('retry-after')), await refused.json()]).toMatchObject([429, 5, { code: 'tooManyFiles' }]);
  await files.transaction((transaction) => transaction.collection('usageFile').remove('waiting-0'));
  expect((await send()).status).toBe(201);
  await suite.close();
});
