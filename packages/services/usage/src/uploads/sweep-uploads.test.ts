import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { ResourceWriter } from '@concord/resource';
import type { Storage } from '@concord/storage-port';
import { eventually, givenSuite, type GivenSuite } from '@concord/testkit';
import { filePieces } from '../files/receive/file-pieces.ts';
import { sweepUploads } from './sweep-uploads.ts';
import { usageUploads } from './upload.ts';

const sentAt = new Date('2026-03-01T12:00:00Z');
const twoPieces = 9 * 2 ** 20;
const hours = (count: number): Date => new Date(sentAt.getTime() + count * 3_600_000);
/** The task writes documents and messages, not resources. */
const resources = new Proxy({} as ResourceWriter, { get: (_writer, name) => { throw new Error(`nobody asked for ${String(name)}`); } });

let suite: GivenSuite;
beforeAll(async () => { suite = await givenSuite({ services: ['usage'], clock: () => sentAt }); });
afterAll(() => suite.close());

const store = (tenant: string) => (suite.storages[0] as Storage).scoped({ tenant });
const count = (tenant: string, collection: string): Promise<number> => store(tenant).collection(collection).count();
const sweepAt = (tenant: string, now: Date): Promise<void> => store(tenant).transaction((transaction) => sweepUploads.perform({ tenant, now, transaction, resources }));

/** Sends a part of a file and leaves it there. */
async function halfSent(tenant: string): Promise<ClientRequest> {
  const headers = { authorization: `Bearer ${await suite.token('operator', tenant)}`, 'content-type': 'application/octet-stream' };
  const sending = request(`${suite.url}/tmf-api/partnerUsage/v1/usageFile`, { method: 'POST', headers });
  sending.on('error', () => undefined);
  sending.write(Buffer.alloc(twoPieces, 'x'));
  await eventually(async () => (await count(tenant, filePieces)) === 2);
  return sending;
}

it('forgets what came of a file when nothing more came for an hour, and refuses what comes later: it would have a hole', async () => {
  const sending = await halfSent('stalled');
  await sweepAt('stalled', hours(1.01));
  await eventually(async () => (await count('stalled', filePieces)) === 0);
  expect(await count('stalled', usageUploads)).toBe(0);
  const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
  sending.end(Buffer.alloc(twoPieces, 'x'));
  const [answer] = await answered;
  expect(answer.statusCode).toBe(503);
  answer.resume();
  await suite.settled();
  expect(await count('stalled', filePieces)).toBe(0);
});

it('leaves a file that is being sent to its sender', async () => {
  const sending = await halfSent('slow');
  await sweepAt('slow', hours(0.99));
  const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
  sending.end('x');
  const [answer] = await answered;
  expect([answer.statusCode, await count('slow', usageUploads)]).toEqual([201, 0]);
  answer.resume();
});
