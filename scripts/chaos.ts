import { failed, runOnServers } from './run-on-servers.ts';

const folder = 'packages/testing/scenarios/src/chaos';
const args = process.argv.slice(2);

async function killedFile(): Promise<number> {
  if (args.includes('--real')) return runOnServers([`${folder}/usage-file/killed-file-command.ts`, ...args], { CONCORD_MODE: 'real' });
  await import('../packages/testing/scenarios/src/chaos/usage-file/killed-file-command.ts');
  return Number(process.exitCode ?? 0);
}

process.exitCode = await (args[0] === 'usage-file' ? killedFile() : runOnServers([`${folder}/chaos-command.ts`, ...args])).catch(failed);
