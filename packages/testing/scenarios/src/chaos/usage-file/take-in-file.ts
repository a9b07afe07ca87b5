import { openAsBlob } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { developmentSession } from '@concord/cli';
import { eventually } from '@concord/testkit';
import type { BottomLine } from '../bottom-line.ts';
import { givenMortalSuite, type MortalSuite } from '../mortal-suite.ts';
import { concludeDeals } from './deals.ts';
import { fileTotals } from './file-totals.ts';

export interface Taken {
  readonly totals: BottomLine;
  /** From the first byte sent to the last record rated, kills included. */
  readonly seconds: number;
}

const period = { startDateTime: '2026-03-01T00:00:00Z', endDateTime: '2026-04-01T00:00:00Z' };
const pauseMs = 200;

/** Takes a file in on a suite of its own, closes the month and reads what it comes to. @param meanwhile what happens once the file is sent */
export async function takeInFile(path: string, meanwhile: (suite: MortalSuite, file: string) => Promise<unknown> = async () => undefined): Promise<Taken> {
  const { suite, close } = await givenMortalSuite();
  try {
    const session = developmentSession(suite.url, 'default');
    await concludeDeals(session);
    const startedAt = performance.now();
    const { id } = await session.operator.create('UsageFile', await openAsBlob(path));
    await meanwhile(suite, id);
    await read(id, suite.url);
    const seconds = (performance.now() - startedAt) / 1_000;
    return { totals: await closedTotals(id, suite.url), seconds };
  } finally {
    await close();
  }
}

async function read(id: string, url: string): Promise<void> {
  const { operator } = developmentSession(url, 'default');
  while (['received', 'validated'].includes((await operator.read('UsageFile', id)).state)) await sleep(pauseMs);
}

async function closedTotals(file: string, url: string): Promise<BottomLine> {
  const session = developmentSession(url, 'default');
  const run = await session.operator.create('SettlementRun', { period });
  await eventually(async () => (await session.operator.read('SettlementRun', run.id)).state === 'completed');
  return fileTotals(file, session);
}
