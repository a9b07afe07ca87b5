import { settled } from '../server.ts';
import type { Suite } from '../suite.ts';
import { answerOf } from './beside-raw.ts';
import type { LoadCase } from './load-case.ts';
import { sendLoad } from './compare.ts';
import { serialMark } from './load.ts';

const path = '/tmf-api/party/v4/organization';
const documents = 10_000;
const connections = 64;
const over = '10,000 organizations, 64 connections';

/** About 450 bytes. */
const organization = (tradingName: string): string => JSON.stringify({
  '@type': 'Organization',
  name: `Carrier ${serialMark}`,
  tradingName,
  organizationType: 'operator',
  isLegalEntity: true,
  contactMedium: [{ mediumType: 'email', characteristic: { emailAddress: 'clearing@carrier.example', country: 'NO', city: 'Oslo' } }],
  externalReference: [{ externalReferenceType: 'tadig', name: 'NORXX' }],
});

/** 10,000 organizations, a hundred of each trading name. */
async function fill(suite: Suite): Promise<void> {
  const send = (tradingName: string, firstSerial: number) => sendLoad({
    host: '127.0.0.1', port: suite.port, method: 'POST', paths: [path], headers: suite.headers, body: organization(tradingName),
    firstSerial, connections: 50, warmUpSeconds: 0, seconds: 60, requests: 100,
  });
  for (let group = 0; group < documents / 100; group++) await send(`Group ${String(group)}`, group * 100);
  await settled(suite);
}

async function someIds(suite: Suite): Promise<string[]> {
  const page = (await answerOf(suite, `${path}?fields=id&limit=100&offset=5000`)) as readonly { readonly id: string }[];
  return page.map(({ id }) => id);
}

export const getById: LoadCase = {
  name: 'get-by-id',
  about: 'GET of one of 10,000 documents by its id, 64 connections',
  method: over,
  async prepare(suite) {
    await fill(suite);
    return { method: 'GET', paths: (await someIds(suite)).map((id) => `${path}/${id}`), headers: suite.headers, connections };
  },
};

export const listFiltered: LoadCase = {
  name: 'list-filtered',
  about: 'GET of a page of 20 of the 100 documents, among 10,000, that an indexed filter finds, 64 connections',
  method: over,
  async prepare(suite) {
    await fill(suite);
    const paths = Array.from({ length: documents / 100 }, (_, group) => `${path}?tradingName=Group%20${String(group)}&limit=20`);
    return { method: 'GET', paths, headers: suite.headers, connections };
  },
};

export const postOrganization: LoadCase = {
  name: 'post-organization',
  about: 'durable POST of one TMF632 organization, 64 connections',
  method: 'whole suite embedded, SQLite, answered after the commit is on disk, told to those who keep a copy behind it',
  prepare: async ({ headers }) => ({ method: 'POST', paths: [path], headers, body: organization('Carrier'), connections }),
};
