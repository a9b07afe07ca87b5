import { randomBytes } from 'node:crypto';
import { readConfig } from '@concord/config';
import { serviceNames, startFleet, type Fleet } from '@concord/server';
import { pinoLogger } from '@concord/telemetry';

/** Nine processes on a store and broker of which a prefix is theirs, while they are used. @param module what each runs in place of the server */
export async function withFleet<T>(use: (fleet: Fleet) => Promise<T>, module?: URL): Promise<T> {
  const { MONGODB_URL = '', AMQP_URL = '', CONCORD_LOG = 'error' } = process.env;
  const store = MONGODB_URL.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)[^?]*/, `$1/chaos${randomBytes(4).toString('hex')}`);
  const config = readConfig({ args: ['--processes', '--port', '0', '--log', CONCORD_LOG], env: { CONCORD_STORE: store, CONCORD_BUS: AMQP_URL }, services: serviceNames, terminal: false });
  const running = await startFleet(config, { logger: pinoLogger({ ...config.log, destination: process.stderr }), output: 2, ...(module ? { module } : {}) });
  return use(running).finally(() => running.close());
}
