import { setTimeout as sleep } from 'node:timers/promises';
import { type Benchmark, loadNow, machine, rounded } from '../report.ts';
import { median } from '../requests/compare.ts';
import { startSuite, type Suite } from '../suite.ts';

const rounds = 3;
/** Seconds for 100,000 records. */
const goal = 10;
const apis = '/tmf-api';

interface Sent {
  /** Absent: POST where there is a body. */
  readonly method?: 'PATCH';
  readonly body?: string;
  readonly type?: string;
}

async function asked<T>(suite: Suite, path: string, { method, body, type = 'application/json' }: Sent = {}): Promise<T> {
  const response = await fetch(`http://127.0.0.1:${String(suite.port)}${apis}${path}`, { method: method ?? (body === undefined ? 'GET' : 'POST'), headers: { ...suite.headers, 'content-type': type }, ...(body !== undefined && { body }) });
  const answer = await response.json() as T;
  if (!response.ok) throw new Error(`${path} answered ${String(response.status)}: ${JSON.stringify(answer)}`);
  return answer;
}

const parties = ['home', 'visited'].map((id) => ({ id, name: id, role: id, '@referredType': 'Organization' }));
const agreement = {
  id: 'roaming', '@type': 'Agreement', name: 'Roaming', agreementType: 'commercial', agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' }, engagedParty: parties,
  agreementItem: [{ termOrCondition: [
    { '@type': 'Charge', id: 'calls', payer: 'home', payee: 'visited', on: { usageType: 'voice' }, quantity: 'seconds', price: { unit: 'EUR', value: '0.03' } },
    { '@type': 'SettlementTerms', id: 'settlement', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR' },
  ] }],
};

async function conclude(suite: Suite): Promise<void> {
  await asked(suite, '/agreementManagement/v4/agreement', { body: JSON.stringify(agreement) });
  const agreementAuthorization = parties.map(({ id }) => ({ date: '2026-01-01T00:00:00Z', state: 'approved', signatureRepresentation: id, relatedParty: [{ id }] }));
  await asked(suite, '/agreementManagement/v4/agreement/roaming', { method: 'PATCH', body: JSON.stringify({ status: 'validated', agreementAuthorization }), type: 'application/merge-patch+json' });
}

const columns = ['number', 'at', 'caller', 'seconds', 'charge'];
const mapping = {
  id: 'calls', name: 'Calls of the partner', format: { type: 'delimited', separator: ',' },
  usage: {
    usageType: "'voice'", usageDate: { value: 'at', pattern: "yyyy-MM-dd'T'HH:mm:ssX" }, externalIdentifier: { id: 'number' },
    usageCharacteristic: [{ name: 'caller', value: 'caller' }, { name: 'quantity', value: 'seconds', valueType: 'number' }, { name: 'amount', value: 'charge', valueType: 'number', unit: "'EUR'" }],
  },
};

const at = (index: number): string => `${new Date(Date.UTC(2026, 2, 1) + index * 20_000).toISOString().slice(0, 19)}Z`;
const secondsOf = (index: number): number => (index % 600) + 1;
const callerOf = (index: number): string => `+49${String(index % 977)}`;
/** One record in a thousand has each fault. */
const isSeeded = (index: number, remainder: number): boolean => index % 1_000 === remainder;
const indexesOf = (records: number): readonly number[] => Array.from({ length: records }, (_, index) => index);

/** What we have: without one in a thousand. */
const ours = (records: number): string => indexesOf(records).filter((index) => !isSeeded(index, 10)).map((index) => JSON.stringify({
  usageType: 'voice', usageDate: at(index), externalIdentifier: [{ id: `own-${String(index)}`, owner: 'mediation' }], relatedParty: parties.map(({ id, role }) => ({ id, role })),
  usageCharacteristic: [{ name: 'seconds', value: secondsOf(index) }, { name: 'caller', value: callerOf(index) }],
})).join('\n');

/** What the partner has: without another one in a thousand, with one counted higher and one charged at another rate. */
const theirs = (records: number): string => [columns.join(','), ...indexesOf(records).filter((index) => !isSeeded(index, 20)).map((index) => {
  const seconds = secondsOf(index) + (isSeeded(index, 30) ? 2 : 0);
  return [`their-${String(index)}`, at(index), callerOf(index), seconds, (seconds * (isSeeded(index, 40) ? 4 : 3)) / 100].join(',');
})].join('\n');

async function takeIn(suite: Suite, records: number): Promise<void> {
  const { id } = await asked<{ readonly id: string }>(suite, '/partnerUsage/v1/usageFile', { body: ours(records), type: 'application/x-ndjson' });
  for (let attempt = 0; attempt < 1_200; attempt += 1) {
    const { state } = await asked<{ readonly state: string }>(suite, `/partnerUsage/v1/usageFile/${id}`);
    if (state === 'processed') return;
    await sleep(100);
  }
  throw new Error('our own records were not taken in within two minutes');
}

interface Answer {
  readonly reconciliationTotal: readonly { readonly result: string; readonly itemCount: number }[];
}

const seededIn = (records: number): number => Math.floor(records / 1_000);

function wantedOf(records: number): object {
  const seeded = seededIn(records);
  return { matched: records - 4 * seeded, quantityDiffers: seeded, rateDiffers: seeded, oursOnly: seeded, theirsOnly: seeded };
}

/** @returns seconds from the first byte sent to the answer, when all is kept */
async function reconciled(suite: Suite, file: string, wanted: object): Promise<number> {
  const query = new URLSearchParams({ agreement: 'roaming', counterparty: 'visited', startDateTime: '2026-03-01T00:00:00Z', endDateTime: '2026-04-01T00:00:00Z', basis: 'usage', mapping: 'calls', keyCharacteristic: 'caller' });
  const startedAt = performance.now();
  const { reconciliationTotal } = await asked<Answer>(suite, `/partnerSettlement/v1/reconciliationFile?${query.toString()}`, { body: file, type: 'text/csv' });
  const seconds = (performance.now() - startedAt) / 1_000;
  const found = Object.fromEntries(reconciliationTotal.map(({ result, itemCount }) => [result, itemCount]));
  if (JSON.stringify(found) !== JSON.stringify(wanted)) throw new Error(`found ${JSON.stringify(found)} where ${JSON.stringify(wanted)} were put in`);
  return seconds;
}

export const reconciliation: Benchmark = {
  name: 'reconciliation',
  about: 'a partner\'s file of 100,000 records, held against 100,000 of ours by the service: all differences that were put in, and no other',
  async run({ records = 100_000 }) {
    const suite = await startSuite();
    try {
      await conclude(suite);
      await asked(suite, '/partnerUsage/v1/usageMapping', { body: JSON.stringify(mapping) });
      await takeIn(suite, records);
      const file = theirs(records);
      const runs: number[] = [];
      for (let round = 0; round < rounds; round += 1) runs.push(await reconciled(suite, file, wantedOf(records)));
      return {
        name: this.name, unit: 's', value: rounded(median(runs)), against: 'the goal', raw: goal, ratio: rounded(median(runs) / goal), memoryMiB: Math.round(suite.memoryMiB()), machine: machine(), load: loadNow(),
        method: `${String(records)} records of ours, a CSV file of as many read by a saved mapping, over HTTP, from the first byte to the answer with every item kept; ${String(seededIn(records))} each of four differences, which must be found and no other; whole suite, embedded, SQLite synchronous FULL; ${String(rounds)} times`,
        runs: runs.map(rounded), rawRuns: [goal],
      };
    } finally {
      await suite.stop();
    }
  },
};
