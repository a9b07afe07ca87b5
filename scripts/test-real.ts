import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { interrupted, startRealServers } from './real-servers.ts';
import type { RealServers } from './real-servers.ts';

/** Everything but the pure domain, which no server changes. */
const DEFAULT_TESTS = ['packages/(?!domain/)', '/tests/'];
const JEST = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];
const INTERRUPTED = 130;

/** Runs jest against the servers. Resolves with its exit code. */
async function runJest({ mongodbUrl, amqpUrl }: RealServers, tests: readonly string[], asked: Promise<unknown>): Promise<number> {
  const env = { ...process.env, CONCORD_MODE: 'real', MONGODB_URL: mongodbUrl, AMQP_URL: amqpUrl };
  const jest = spawn(process.execPath, [...JEST, ...tests], { stdio: 'inherit', env });
  void asked.then(() => jest.kill('SIGTERM'));
  const [code] = (await once(jest, 'close')) as [number | null];
  return code ?? INTERRUPTED;
}

async function testReal(): Promise<number> {
  const asked = interrupted();
  const servers = await startRealServers();
  try {
    const chosen = process.argv.slice(2);
    return await runJest(servers, chosen.length > 0 ? chosen : DEFAULT_TESTS, asked);
  } finally {
    await servers.stop();
  }
}

process.exitCode = await testReal().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
