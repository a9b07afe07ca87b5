import { setTimeout as sleep } from 'node:timers/promises';
import { developmentSession, tellStory, type Screen } from '@concord/cli';
import { bottomLine, differencesOf, type BottomLine } from './bottom-line.ts';

/** How long what is still under way may take: a killed process's locks last a quarter of a minute. */
const settleMs = 60_000;
/** What comes twice may come late. */
const stayMs = 1_000;

export interface Telling {
  readonly url: string;
  /** A tenant of its own, so that stories do not meet. */
  readonly tenant: string;
  /** Of data; the story adds an incident for each fifty, and one that no term speaks of. */
  readonly records: number;
  readonly screen: Screen;
}

/** Tells the story once, undisturbed. @throws Error where it does not come out as the independent calculation has it */
export async function tellUndisturbed(telling: Telling): Promise<BottomLine> {
  const { url, tenant, records, screen } = telling;
  const session = developmentSession(url, tenant);
  const { differences } = await tellStory(records, session, screen);
  if (differences.length > 0) throw new Error(`the undisturbed story is wrong: ${differences.join('; ')}`);
  const sent = records + Math.ceil(records / 50) + 1;
  return atRest(() => bottomLine(session), [['number of Usage', String(sent)], ['records rated', String(sent - 1)]]);
}

/** What is read when it is as expected and has not changed for a while. @throws Error where it does not come to that */
export async function atRest(read: () => Promise<BottomLine>, expected: readonly (readonly [string, string])[]): Promise<BottomLine> {
  const deadline = performance.now() + settleMs;
  for (let before = await read(), quiet = 0; ;) {
    await sleep(stayMs);
    const now = await read();
    const missing = expected.filter(([what, value]) => now.get(what) !== value).map(([what, value]) => `${what} is ${String(now.get(what))}, not ${value}`);
    quiet = missing.length === 0 && differencesOf(before, now).length === 0 ? quiet + 1 : 0;
    if (quiet === 3) return now;
    if (performance.now() > deadline) throw new Error(`the undisturbed story does not end: ${missing.join(', ')}`);
    before = now;
  }
}

/** Tells the story again while something goes wrong. @returns what is not as it was undisturbed; none where it comes to be the same, and stays so */
export async function tellDisturbed(telling: Telling, expected: BottomLine): Promise<readonly string[]> {
  const { url, tenant, records, screen } = telling;
  try {
    const session = developmentSession(url, tenant);
    const { differences } = await tellStory(records, session, screen);
    const left = await untilEqual(expected, () => bottomLine(session));
    return [...differences, ...left];
  } catch (error) {
    return [`the story broke off: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Waits until it is as expected. @returns what is not */
export async function untilEqual(expected: BottomLine, read: () => Promise<BottomLine>): Promise<readonly string[]> {
  for (const deadline = performance.now() + settleMs; ;) {
    const differences = differencesOf(expected, await read());
    if (differences.length === 0 || performance.now() > deadline) break;
    await sleep(stayMs);
  }
  await sleep(stayMs);
  return differencesOf(expected, await read());
}
