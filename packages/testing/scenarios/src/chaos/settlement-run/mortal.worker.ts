import { readConfig } from '@concord/config';
import { serviceNames, startSuite } from '@concord/server';
import { pinoLogger } from '@concord/telemetry';
import { mortalBus } from './mortal-bus.ts';

const { CONCORD_BLOWS = '' } = process.env;
const config = readConfig({ args: process.argv.slice(2), env: process.env, services: serviceNames, terminal: false });
const suite = await startSuite(config, { logger: pinoLogger(config.log), clock: () => new Date(), around: (bus) => mortalBus(bus, CONCORD_BLOWS) });
for (const signal of ['SIGTERM', 'disconnect'] as const) process.once(signal, () => void suite.close().then(() => process.exit(0)));
process.send?.({ port: suite.port });
