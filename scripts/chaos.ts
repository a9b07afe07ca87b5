import { failed, runOnServers } from './run-on-servers.ts';

process.exitCode = await runOnServers(['packages/testing/scenarios/src/chaos/chaos-command.ts', ...process.argv.slice(2)]).catch(failed);
