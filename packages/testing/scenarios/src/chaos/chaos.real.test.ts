import { spawn } from 'node:child_process';
import { once } from 'node:events';

const { MONGODB_URL, AMQP_URL } = process.env;

/** The command as a process of its own: what it starts and kills is no affair of jest's. */
async function chaos(args: readonly string[]): Promise<readonly [number, string]> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'packages/testing/scenarios/src/chaos/chaos-command.ts', ...args], { env: { ...process.env, MONGODB_URL, AMQP_URL } });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return [code, said.join('')];
}

describe('nine processes on MongoDB and RabbitMQ', () => {
  it('end a story to the same cent though one of them is killed in every chapter', async () => {
    const [code, said] = await chaos(['--seed', '1', '--records', '100']);
    expect(said).toContain('1 of 1 seeds came out the same');
    expect(code).toBe(0);
  }, 300_000);
});
