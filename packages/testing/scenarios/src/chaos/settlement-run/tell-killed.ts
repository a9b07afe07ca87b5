import { readdirSync } from 'node:fs';
import { developmentSession, tellQuarter } from '@concord/cli';
import { bottomLine, differencesOf, type BottomLine } from '../bottom-line.ts';
import { atRest, untilEqual } from '../tell-disturbed.ts';
import { stepNames, tenantOf } from './blows.ts';

/** What a quarter leaves: its statements, bills and files byte by byte, and the values of everything else. */
export interface Quarter {
  readonly documents: BottomLine;
  readonly left: BottomLine;
}

/** The quarter where nobody dies. @param services how many more one agreement has: with many its lines are kept together */
export async function tellWhole(url: string, services: number): Promise<Quarter> {
  const session = developmentSession(url, 'undisturbed');
  const documents = await tellQuarter(session, () => undefined, services);
  return { documents, left: await atRest(() => bottomLine(session), []) };
}

/** The quarter under the blows of a seed. @param folder where the processes say which ones fell @returns what is not as it was undisturbed, and the steps that nobody died in */
export async function tellKilled({ url, seed, folder, services }: { readonly url: string; readonly seed: number; readonly folder: string; readonly services: number }, expected: Quarter): Promise<readonly string[]> {
  const tenant = tenantOf(seed);
  try {
    const session = developmentSession(url, tenant);
    const documents = await tellQuarter(session, () => undefined, services);
    return [...differencesOf(expected.documents, documents), ...(await untilEqual(expected.left, () => bottomLine(session))), ...survived(tenant, folder)];
  } catch (error) {
    return [`the quarter broke off: ${error instanceof Error ? error.message : String(error)}`, ...survived(tenant, folder)];
  }
}

function survived(tenant: string, folder: string): readonly string[] {
  const struck = new Set(readdirSync(folder));
  return stepNames.filter((step) => !struck.has(`${tenant} ${step}`)).map((step) => `nobody died in: ${step}`);
}
