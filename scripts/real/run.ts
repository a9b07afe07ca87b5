import { spawnSync } from 'node:child_process';

/** Runs a command to its end. @throws Error with its last words when it cannot be run or fails. */
export function run(command: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 64 << 20 });
  if (status !== 0) throw new Error(`«${command} ${args.join(' ')}» failed: ${error?.message ?? stderr.trim().split('\n').slice(-3).join(' | ')}`);
}

/** Whether the command can be run and succeeds. */
export const succeeds = (command: string, args: readonly string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Installs a Debian package. @param instead what a reader can do who is not allowed to. */
export function install(debianPackage: string, instead: string): void {
  if (!succeeds('apt-get', ['--version']) || process.getuid?.() !== 0) {
    throw new Error(`${debianPackage} is missing and only root on Debian or Ubuntu can install it here; ${instead}.`);
  }
  process.stderr.write(`Installing ${debianPackage} …\n`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage]);
}
