import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { developmentIssuer, verifier, type Authenticate, type DevelopmentIssuer } from '@concord/access';
import type { Config } from '@concord/config';
import type { Logger } from '@concord/telemetry';

export interface Authentication {
  readonly authenticate: Authenticate;
  /** Where tokens are issued here. */
  readonly issuer?: DevelopmentIssuer;
}

/** Verifies the tokens of the configured issuer, or of one for development inside the process. */
export async function authentication({ access, store }: Config, logger: Logger): Promise<Authentication> {
  if (access.kind === 'issuer') return { authenticate: verifier(access) };
  const issuer = await developmentIssuer(access.key ?? keyOf(store, logger));
  return { authenticate: verifier(issuer), issuer };
}

/** Processes that share a data folder share the key that lies there. */
function keyOf(store: Config['store'], logger: Logger): string {
  if (store.kind === 'sqlite') return keyIn(join(store.folder, 'development-key'));
  logger.warn('tokens are good for this process alone; set CONCORD_DEV_KEY to the same words in all');
  return randomBytes(32).toString('hex');
}

function keyIn(file: string): string {
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}
