import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@concord/config';
import { serviceNames, startFleet, startSuite } from '@concord/server';
import { pinoLogger } from '@concord/telemetry';

/** A suite to talk to. */
export interface OpenSuite {
  /** Without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Where to find a suite, or how to start one. */
export interface SuiteChoice {
  readonly baseUrl?: string;
  /** Settings of the server, as it takes them on its own command line. */
  readonly settings: readonly string[];
}

/**
 * The suite at `baseUrl`, or else one started here on any free port, with a data folder that goes when it closes.
 * @throws DomainError `badConfiguration` that names every bad setting
 */
export async function openSuite({ baseUrl, settings }: SuiteChoice): Promise<OpenSuite> {
  if (baseUrl !== undefined) return { url: baseUrl.replace(/\/+$/, ''), close: async () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'concord-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const suite = await started(folder, settings);
    return { url: suite.url, close: () => suite.close().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * What nobody has set, by flag or in the environment, serves a visit: a folder of its own, any free port, and lines only where
 * something is wrong. On servers that processes can share, each service gets a process of its own.
 */
async function started(folder: string, settings: readonly string[]): Promise<OpenSuite> {
  const env = { CONCORD_STORE: `sqlite:${folder}`, CONCORD_PORT: '0', CONCORD_LOG: 'warn', ...process.env };
  const config = readConfig({ args: settings, env, services: serviceNames, terminal: process.stderr.isTTY });
  const logger = pinoLogger({ ...config.log, destination: process.stderr });
  const canShare = config.store.kind === 'mongodb' && config.bus.kind === 'rabbitmq';
  return canShare ? startFleet(config, { logger, output: 2 }) : startSuite(config, { logger, clock: () => new Date() });
}
