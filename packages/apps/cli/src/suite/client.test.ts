import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { client } from './client.ts';

type Answers = readonly { readonly status: number; readonly body: unknown }[];

describe('the client', () => {
  let server: Server;
  afterEach(() => server.close());

  /** Answers the first request with the first answer, and so on; the last one stays. */
  async function served(answers: Answers) {
    const asked: string[] = [];
    server = createServer((request, response) => {
      const { status, body } = answers[Math.min(asked.length, answers.length - 1)] ?? { status: 500, body: {} };
      asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
      response.writeHead(status).end(JSON.stringify(body));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return { asked, operator: client(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'token') };
  }

  it('asks again while a service has not heard of what another one did', async () => {
    const { asked, operator } = await served([{ status: 422, body: { code: 'unprocessable', errors: [{ code: 'unknownReference' }] } }, { status: 201, body: { id: 'q' } }]);
    expect(await operator.create('Quote', {})).toEqual({ id: 'q' });
    expect(asked).toHaveLength(2);
  });

  it('does not ask again what is refused for another reason, and says the reason and its place', async () => {
    const { asked, operator } = await served([{ status: 400, body: { code: 'invalidBody', message: 'no', errors: [{ code: 'x', message: 'is missing', pointer: '/name' }] } }]);
    await expect(operator.create('Quote', {})).rejects.toThrow('POST /tmf-api/quoteManagement/v4/quote: 400 no\n  /name is missing');
    expect(asked).toHaveLength(1);
  });
});
