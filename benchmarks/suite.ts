import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Server, startServer } from './server.ts';

/** The suite, embedded, in a process of its own with fresh data. */
export interface Suite extends Server {
  /** Headers of the operator's requests. */
  readonly headers: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, '..');

/** A folder on the disk of the repository: a temporary folder may be memory, where being durable costs nothing. */
export function folderOnDisk(purpose = 'benchmark'): string {
  mkdirSync(join(root, 'data'), { recursive: true });
  return mkdtempSync(join(root, 'data', `${purpose}-`));
}

/** @param flags of node */
export async function startSuite(flags: readonly string[] = []): Promise<Suite> {
  const folder = folderOnDisk();
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const suite = await startSuiteOn(['--store', `sqlite:${folder}`], flags).catch((error: unknown) => {
    remove();
    throw error;
  });
  return { ...suite, stop: () => suite.stop().finally(remove) };
}

/** @param place arguments that say where the suite keeps its data */
export async function startSuiteOn(place: readonly string[], flags: readonly string[] = []): Promise<Suite> {
  const main = join(root, 'packages/apps/server/src/main.ts');
  const server = await startServer((port) => [...flags, main, ...place, '--port', String(port)], '/health/ready');
  return { ...server, headers: { authorization: `Bearer ${await tokenOf(server.port, 'operator')}`, 'content-type': 'application/json' } };
}

/** @param client `operator`, or the id of a party */
export async function tokenOf(port: number, client: string): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: client, client_secret: 'development' });
  const response = await fetch(`http://127.0.0.1:${String(port)}/oauth2/token`, { method: 'POST', body });
  const { access_token: token } = (await response.json()) as { access_token: string };
  return token;
}
