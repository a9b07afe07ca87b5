import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { interrupted, startRealServers } from './real-servers.ts';

const INTERRUPTED = 130;

/** Runs a Node program that finds MongoDB and RabbitMQ at MONGODB_URL and AMQP_URL, and stops what was started for it. Resolves with its exit code. */
export async function runOnServers(args: readonly string[], settings: NodeJS.ProcessEnv = {}): Promise<number> {
  const asked = interrupted();
  const servers = await startRealServers();
  const env = { ...process.env, ...settings, MONGODB_URL: servers.mongodbUrl, AMQP_URL: servers.amqpUrl };
  try {
    const program = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], { stdio: 'inherit', env });
    void asked.then(() => program.kill('SIGTERM'));
    const [code] = (await once(program, 'close')) as [number | null];
    return code ?? INTERRUPTED;
  } finally {
    await servers.stop();
  }
}

/** What a command that could not be run ends with. */
export function failed(error: unknown): number {
  console.error(error instanceof Error ? error.message : error);
  return 1;
}
