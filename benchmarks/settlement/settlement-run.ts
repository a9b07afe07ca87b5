import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Recordable, recorded, type Recording } from '../profile/recording.ts';
import { loadNow, machine, type Report, rounded, type Size } from '../report.ts';
import { settled } from '../server.ts';
import { startSuite, type Suite } from '../suite.ts';

const chargesPerAgreement = 10;
const sharesPerCharge = 9;
const linesPerAgreement = chargesPerAgreement * (1 + sharesPerCharge);
/** Requests at once: each waits for the disk. */
const atOnce = 16;
const patienceMs = 3_600_000;
/** Agreements that share their sellers and partners, and so are netted together. */
const together = 10;
const march = { startDateTime: '2026-03-01T00:00:00Z', endDateTime: '2026-04-01T00:00:00Z' };

const own = '/tmf-api/partnerSettlement/v1';
const agreementPath = '/tmf-api/agreementManagement/v4/agreement';

interface Question {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly body?: string;
  readonly type?: string;
}

async function ask<T>(suite: Suite, { method, path, body, type = 'application/json' }: Question): Promise<T> {
  const send = { method, headers: { ...suite.headers, 'content-type': type, 'idempotency-key': randomUUID() }, ...(body !== undefined && { body }) };
  const response = await sent(`http://127.0.0.1:${String(suite.port)}${path}`, send);
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`${method} ${path} answered ${String(response.status)}: ${JSON.stringify(answer)}`);
  return answer as T;
}

/** A connection that lay idle while the suite worked may be closed just as it is used again: the same is sent once more then. */
const sent = (url: string, request: RequestInit): Promise<Response> => fetch(url, request).catch(() => fetch(url, request));

const sellerOf = (deal: number): string => `seller-${String(Math.floor(deal / together))}`;

/** Ten services, each charged and shared among nine: a hundred lines. */
function draft(index: number) {
  const [buyer, seller] = [`buyer-${String(index)}`, sellerOf(index)];
  const partners = Array.from({ length: sharesPerCharge }, (_, place) => ({ party: `partner-${String(Math.floor(index / together))}-${String(place)}`, percent: '10' }));
  const engaged = [{ id: buyer, role: 'buyer' }, { id: seller, role: 'seller' }, ...partners.map(({ party }) => ({ id: party, role: 'partner' }))];
  const services = Array.from({ length: chargesPerAgreement }, (_, number) => String(number));
  return {
    id: `deal-${String(index)}`, '@type': 'Agreement', name: 'Wholesale', agreementType: 'commercial', agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' },
    engagedParty: engaged.map((party) => ({ ...party, name: party.id, '@referredType': 'Organization', standing: true })),
    agreementItem: [{ termOrCondition: [
      ...services.flatMap((service) => [
        { '@type': 'Charge', id: `service-${service}`, payer: buyer, payee: seller, on: { usageType: `service-${service}` }, quantity: 'volume', price: { unit: 'EUR', value: '0.0125' } },
        { '@type': 'RevenueShare', id: `shares-${service}`, base: { terms: [`service-${service}`] }, shares: partners },
      ]),
      { '@type': 'SettlementTerms', id: 'settlement', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR', netting: 'bilateral' },
    ] }],
  };
}

async function conclude(suite: Suite, index: number): Promise<void> {
  const deal = draft(index);
  await ask(suite, { method: 'POST', path: agreementPath, body: JSON.stringify(deal) });
  const agreementAuthorization = deal.engagedParty.map(({ id }) => ({ date: '2026-01-01T00:00:00Z', state: 'approved', signatureRepresentation: id, relatedParty: [{ id }] }));
  await ask(suite, { method: 'PATCH', path: `${agreementPath}/${deal.id}`, body: JSON.stringify({ status: 'validated', agreementAuthorization }), type: 'application/merge-patch+json' });
}

async function concludeAll(suite: Suite, from: number, to: number): Promise<void> {
  let next = from;
  await Promise.all(Array.from({ length: atOnce }, async () => {
    while (next < to) await conclude(suite, next++);
  }));
}

/** A record of every service of every agreement, in one file. */
async function use(suite: Suite, from: number, to: number): Promise<void> {
  const record = (deal: number, service: number): string => JSON.stringify({
    '@type': 'Usage', usageType: `service-${String(service)}`, usageDate: '2026-03-10T00:00:00Z', externalIdentifier: [{ id: `cdr-${String(deal)}-${String(service)}`, owner: 'mediation', externalIdentifierType: 'recordNumber' }],
    relatedParty: [{ id: `buyer-${String(deal)}`, role: 'buyer', '@referredType': 'Organization' }, { id: sellerOf(deal), role: 'seller', '@referredType': 'Organization' }],
    usageCharacteristic: [{ name: 'volume', value: String(((deal * 7_919 + service) % 100_000) + 10_000) }],
  });
  const lines = Array.from({ length: (to - from) * chargesPerAgreement }, (_, index) => record(from + Math.floor(index / chargesPerAgreement), index % chargesPerAgreement));
  const { id } = await ask<File>(suite, { method: 'POST', path: '/tmf-api/partnerUsage/v1/usageFile', body: lines.join('\n'), type: 'application/x-ndjson' });
  await seen(suite, async () => ((await ask<File>(suite, { method: 'GET', path: `/tmf-api/partnerUsage/v1/usageFile/${id}` })).state === 'processed' ? id : undefined));
}

interface File {
  readonly id: string;
  readonly state: string;
}

interface Run extends File {
  readonly lineCount?: number;
  readonly positionCount?: number;
}

/** Asks until something is found. @returns it, with the most memory that the suite took meanwhile */
async function seen<Found>(suite: Suite, asked: () => Promise<Found | undefined>): Promise<{ readonly found: Found; readonly memoryMiB: number }> {
  const deadline = performance.now() + patienceMs;
  let memoryMiB = 0;
  while (performance.now() < deadline) {
    const found = await asked();
    memoryMiB = Math.max(memoryMiB, suite.memoryMiB());
    if (found !== undefined) return { found, memoryMiB };
    await sleep(250);
  }
  throw new Error(`waited ${String(patienceMs / 60_000)} minutes in vain`);
}

/** @throws Error when one of them came to another end */
function completed(runs: readonly Run[], lines: number): readonly Run[] | undefined {
  const failed = runs.find(({ state }) => ['failed', 'awaitingApproval'].includes(state));
  if (failed) throw new Error(`a run ended as ${JSON.stringify(failed)}`);
  const done = runs.filter(({ state }) => state === 'completed');
  return linesOf(done) === lines ? done : undefined;
}

const linesOf = (runs: readonly Run[]): number => runs.reduce((sum, { lineCount = 0 }) => sum + lineCount, 0);

interface Closed {
  readonly lines: number;
  readonly positions: number;
  readonly runs: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly memoryMiB: number;
}

/** All agreements, known to everybody before anything is used under them. */
async function agree(suite: Suite, count: number): Promise<void> {
  await concludeAll(suite, 0, count);
  await settled(suite);
}

/** What a month of so many agreements brings, taken in and rated. */
async function plant(suite: Suite, from: number, to: number): Promise<void> {
  await use(suite, from, to);
  await settled(suite);
}

/** Has a schedule close the month of so many agreements. Its end is the last bill of the last run. */
async function close(suite: Suite, from: number, to: number): Promise<Closed> {
  const [before, startedAt, lines] = [suite.cpuSeconds() ?? NaN, performance.now(), (to - from) * linesPerAgreement];
  const agreement = Array.from({ length: to - from }, (_, index) => ({ id: `deal-${String(from + index)}` }));
  const { id } = await ask<File>(suite, { method: 'POST', path: `${own}/settlementSchedule`, body: JSON.stringify({ validFor: march, agreement }) });
  const path = `${own}/settlementRun?settlementSchedule.id=${id}&fields=state,lineCount,positionCount&limit=1000`;
  const { found, memoryMiB } = await seen(suite, async () => completed(await ask<readonly Run[]>(suite, { method: 'GET', path }), lines));
  await settled(suite);
  const positions = found.reduce((sum, { positionCount = 0 }) => sum + positionCount, 0);
  return { lines, positions, runs: found.length, seconds: (performance.now() - startedAt) / 1_000, cpuSeconds: (suite.cpuSeconds() ?? NaN) - before, memoryMiB };
}

const microseconds = ({ cpuSeconds, lines }: Closed): number => (cpuSeconds * 1e6) / lines;

/** A tenth goes before: what a line costs there, a line of the whole may cost. */
async function run({ agreements = 10_000 }: Size): Promise<Report> {
  const tenth = Math.ceil(agreements / 10);
  const suite = await startSuite();
  try {
    await agree(suite, agreements + tenth);
    await plant(suite, agreements, agreements + tenth);
    const small = await close(suite, agreements, agreements + tenth);
    await plant(suite, 0, agreements);
    const whole = await close(suite, 0, agreements);
    const [value, raw] = [rounded(microseconds(whole)), rounded(microseconds(small))];
    return {
      name: 'settlement-run', unit: 'CPU µs a line', value, against: 'a tenth of it before', raw, ratio: rounded(value / raw), memoryMiB: Math.round(whole.memoryMiB), machine: machine(), load: loadNow(),
      method: `a month of ${String(agreements)} agreements of ${String(linesPerAgreement)} lines each closed by a schedule, whole suite, embedded, SQLite synchronous FULL; from the schedule to the last bill`,
      runs: [value], rawRuns: [raw],
      details: { lines: whole.lines, settlementRuns: whole.runs, positions: whole.positions, seconds: rounded(whole.seconds), cpuSeconds: rounded(whole.cpuSeconds), tenthSeconds: rounded(small.seconds), tenthMemoryMiB: Math.round(small.memoryMiB) },
    };
  } finally {
    await suite.stop();
  }
}

/** A month that is closed under a profiler, after a tenth that is not. */
const runRecorded = ({ agreements = 100 }: Size): Promise<Recording> => recorded(async (suite) => {
  const tenth = Math.ceil(agreements / 10);
  await agree(suite, agreements + tenth);
  await plant(suite, agreements, agreements + tenth);
  await close(suite, agreements, agreements + tenth);
  await plant(suite, 0, agreements);
  return async () => (await close(suite, 0, agreements)).lines;
});

export const settlementRun: Recordable = { name: 'settlement-run', about: 'a month of 1,000,000 lines under 10,000 agreements closed by a schedule through the service: time, memory, and whether a line costs more than in a tenth', run, record: runRecorded };
