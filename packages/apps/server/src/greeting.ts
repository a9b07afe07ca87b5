import type { Config } from '@concord/config';
import type { Fleet } from './fleet/start-fleet.ts';
import type { Suite } from './start-suite.ts';

/** What somebody at a terminal wants to know first. */
export function greeting({ services, store, bus, access }: Config, { url, processes = [] }: Pick<Suite, 'url'> & Partial<Fleet>): string {
  const place = store.kind === 'sqlite' ? `SQLite in ${store.folder}` : `MongoDB ${store.prefix}_*`;
  return [
    '',
    `Concord serves ${services.join(', ')}`,
    `  on ${place}, events ${bus.kind === 'in-process' ? 'in process' : 'over RabbitMQ'}`,
    ...processes.map(({ service, pid, port }) => `  ${service.padEnd(12)}            process ${String(pid())} on port ${String(port())}`),
    `  APIs and documentation  ${url}/`,
    `  health, metrics         ${url}/health/ready  ${url}/metrics`,
    ...(access.kind === 'development' ? tokenLines(url) : [`  tokens                  from ${access.issuer}, for ${access.audience}`]),
    '', '',
  ].join('\n');
}

const tokenLines = (url: string): readonly string[] => [
  '  a token (as a partner: its party id for operator):',
  `    curl -s ${url}/oauth2/token -d grant_type=client_credentials -d client_id=operator -d client_secret=development`,
];
