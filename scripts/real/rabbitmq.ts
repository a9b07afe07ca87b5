import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { install } from './run.ts';
import { startServer } from './server-process.ts';
import type { ServerProcess } from './server-process.ts';

/** Debian's own start script drops to another user; this one starts the broker as whoever calls it. */
const RABBITMQ_SERVER = '/usr/lib/rabbitmq/bin/rabbitmq-server';
const INSTEAD = 'set AMQP_URL to a broker of your own';
const AMQP_PROTOCOL_HEADER = Buffer.from('AMQP\x00\x00\x09\x01', 'latin1');

/** Starts a broker in `folder`, with a name service (epmd) of its own; resolves once it answers on AMQP. */
export async function startRabbitmq(folder: string): Promise<{ url: string; servers: readonly ServerProcess[] }> {
  if (!existsSync(RABBITMQ_SERVER)) install('rabbitmq-server', INSTEAD);
  const [amqpPort, distributionPort, epmdPort] = [await freePort(), await freePort(), await freePort()];
  const home = join(folder, 'rabbitmq');
  mkdirSync(home);
  writeFileSync(join(home, 'plugins'), '[rabbitmq_consistent_hash_exchange].');
  const epmd = startServer('epmd', ['-port', `${epmdPort}`, '-address', '127.0.0.1'], join(folder, 'epmd.log'));
  const broker = startServer(RABBITMQ_SERVER, [], join(folder, 'rabbitmq.log'), environment(home, { amqpPort, distributionPort, epmdPort }));
  try {
    await broker.until(() => answersAmqp(amqpPort), 120);
  } catch (error) {
    await broker.stop();
    await epmd.stop();
    throw error;
  }
  return { url: `amqp://guest:guest@127.0.0.1:${amqpPort}`, servers: [broker, epmd] };
}

interface Ports {
  readonly amqpPort: number;
  readonly distributionPort: number;
  readonly epmdPort: number;
}

const environment = (home: string, { amqpPort, distributionPort, epmdPort }: Ports): NodeJS.ProcessEnv => ({
  HOME: home,
  ERL_EPMD_PORT: `${epmdPort}`,
  ERL_EPMD_ADDRESS: '127.0.0.1',
  RABBITMQ_NODENAME: 'concord@localhost',
  RABBITMQ_NODE_IP_ADDRESS: '127.0.0.1',
  RABBITMQ_NODE_PORT: `${amqpPort}`,
  RABBITMQ_DIST_PORT: `${distributionPort}`,
  RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: '-kernel inet_dist_use_interface {127,0,0,1}',
  RABBITMQ_MNESIA_BASE: join(home, 'mnesia'),
  RABBITMQ_LOG_BASE: join(home, 'log'),
  RABBITMQ_PID_FILE: join(home, 'pid'),
  RABBITMQ_ENABLED_PLUGINS_FILE: join(home, 'plugins'),
});

/** Whether a broker greets on the port: its first answer to the protocol header is a method frame, which begins with 1. */
const answersAmqp = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 1_000 }, () => socket.write(AMQP_PROTOCOL_HEADER));
    const answer = (greeted: boolean) => {
      socket.destroy();
      resolve(greeted);
    };
    socket.on('data', (bytes) => answer(bytes[0] === 1));
    for (const event of ['error', 'timeout', 'close']) socket.on(event, () => answer(false));
  });
