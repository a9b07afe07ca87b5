import { setFlagsFromString } from 'node:v8';
import { readConfig, usage, type Config } from '@concord/config';
import { isDomainError } from '@concord/errors';
import { pinoLogger, type Logger } from '@concord/telemetry';
import { startFleet, type Fleet } from './fleet/start-fleet.ts';
import { greeting } from './greeting.ts';
import { serviceNames } from './services.ts';
import { startSuite, type Suite } from './start-suite.ts';

/**
 * By how many percent the heap may grow before all of it is collected. V8 by itself lets it grow to several times what is in use: a process
 * that takes in a file then holds one to two hundred mebibytes more, and is not seen to be faster.
 */
setFlagsFromString('--heap-growing-percent=50');

const args = process.argv.slice(2);

function configured(): Config {
  try {
    return readConfig({ args, env: process.env, services: serviceNames, terminal: process.stdout.isTTY });
  } catch (error) {
    if (!isDomainError(error)) throw error;
    process.stderr.write(`${error.message}\nSee --help.\n`);
    process.exit(2);
  }
}

/** A defect that nobody caught leaves the process in a state that nobody knows: it is told and ended, to be started afresh. */
function endOnDefect(logger: Logger): void {
  const end = (error: unknown): void => {
    logger.error('ended by a defect', { error });
    process.stdout.write('', () => process.exit(1));
  };
  process.on('unhandledRejection', end).on('uncaughtException', end);
}

async function run(): Promise<void> {
  const config = configured();
  const logger = pinoLogger(config.log);
  endOnDefect(logger);
  let stop = async (): Promise<void> => undefined;
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, () => void stop().then(() => process.exit(0)));
  const started = config.processes ? await startFleet(config, { logger, output: 1 }) : await startSuite(config, { logger, clock: () => new Date() });
  stop = () => started.close();
  tell(config, started, logger);
}

/** A parent process is told the port and greets for all; somebody at a terminal is greeted. */
function tell(config: Config, started: Suite | Fleet, logger: Logger): void {
  if ('port' in started) process.send?.({ port: started.port });
  if (config.log.format === 'human' && !process.connected) process.stdout.write(greeting(config, started));
  logger.info('started', { url: started.url, services: config.services, store: config.store.kind, bus: config.bus.kind, seconds: Math.round(performance.now()) / 1000 });
}

if (args.includes('--help')) process.stdout.write(usage(serviceNames));
else await run();
