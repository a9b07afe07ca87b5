import { failed, runOnServers } from './run-on-servers.ts';

const folder = 'packages/testing/scenarios/src/chaos';
const args = process.argv.slice(2);

/** Embedded, unless servers are asked for. */
async function killed(module: string): Promise<number> {
  if (args.includes('--real')) return runOnServers([`${folder}/${module}`, ...args], { CONCORD_MODE: 'real' });
  await import(`../${folder}/${module}`);
  return Number(process.exitCode ?? 0);
}

function chosen(): Promise<number> {
  if (args[0] === 'usage-file') return killed('usage-file/killed-file-command.ts');
  if (args[0] === 'settlement-run') return killed('settlement-run/killed-run-command.ts');
  return runOnServers([`${folder}/chaos-command.ts`, ...args]);
}

process.exitCode = await chosen().catch(failed);
