import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { outsideOf } from './outside-of.ts';

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer(({ url }, response) => {
    if (url === '/file') response.end('some bytes');
    else if (url === '/elsewhere') response.writeHead(302, { Location: '/file' }).end();
    else if (url === '/broken') response.writeHead(200, { 'Content-Length': 10 }).write('some', () => response.destroy());
    else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => server.close());

async function read(address: string, policy: 'public' | 'development' = 'development'): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of outsideOf(policy).bytesAt(address)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

it('reads what lies at an address', async () => expect(await read(`${origin}/file`)).toBe('some bytes'));

it.each([
  { path: '/none', says: '404', why: 'there is none' },
  { path: '/elsewhere', says: '302', why: 'it is said to be elsewhere' },
  { path: '/broken', says: 'aborted', why: 'it breaks off' },
])('says that a file is not to be had where $why', async ({ path, says }) => {
  await expect(read(origin + path)).rejects.toMatchObject({ code: 'notToBeHad', message: expect.stringContaining(says) as string });
});

it.each([
  { address: 'file:///etc/passwd', policy: 'development', why: 'a file of this machine' },
  { address: 'http://169.254.169.254/latest/meta-data', policy: 'development', why: 'the network’s own services' },
  { address: 'https://127.0.0.1/', policy: 'public', why: 'this machine, in production' },
  { address: 'https://localhost/', policy: 'public', why: 'a name that leads to it' },
] as const)('does not reach for $why', async ({ address, policy }) => {
  await expect(read(address, policy)).rejects.toMatchObject({ code: 'badUrl' });
});
