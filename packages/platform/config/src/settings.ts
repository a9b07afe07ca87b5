/** A setting by its flag: `--public-url`, in the environment `CONCORD_PUBLIC_URL`. The flag wins. */
export interface Setting {
  readonly flag: string;
  readonly value: string;
  readonly meaning: string;
  readonly fallback?: string;
  /** Said without a value: the flag alone means `true`. */
  readonly isSwitch?: true;
}

export const settings = [
  { flag: 'services', value: 'party,usage,…|all', meaning: 'which services this process runs', fallback: 'all' },
  { flag: 'store', value: 'sqlite:<folder>|mongodb://…/<prefix>', meaning: 'where they keep their data: a file or a database each', fallback: 'sqlite:data' },
  { flag: 'bus', value: 'in-process|amqp://…', meaning: 'how their events travel', fallback: 'in-process' },
  { flag: 'processes', value: '', meaning: 'each service in a process of its own behind one address, on MongoDB and RabbitMQ', fallback: 'false', isSwitch: true },
  { flag: 'host', value: '<address>', meaning: 'address to listen on', fallback: '127.0.0.1' },
  { flag: 'port', value: '<0-65535>', meaning: 'port to listen on, 0 for any that is free', fallback: '8080' },
  { flag: 'public-url', value: '<url>', meaning: 'how clients reach it, for links; default: the address it listens on' },
  { flag: 'keep-replies', value: '<hours>', meaning: 'for how long a repeated Idempotency-Key is answered as before', fallback: '24' },
  { flag: 'shelve-usage', value: '<days>', meaning: 'after how long usage records that came alone are put together by the day', fallback: '35' },
  { flag: 'usage-folders', value: '<file>', meaning: 'a list in JSON of folders whose files of usage are taken in: folder, source, mapping or format' },
  { flag: 'payments', value: 'none|sandbox', meaning: 'the payment provider: the sandbox moves no money, and is not for production', fallback: 'none' },
  { flag: 'schema-places', value: '<url>,…', meaning: 'addresses below which JSON Schemas of extensions lie: what names one in @schemaLocation is judged by it', fallback: '' },
  { flag: 'issuer', value: '<name>', meaning: 'issuer (iss) of access tokens; without it, tokens for development are issued here' },
  { flag: 'jwks', value: '<url>', meaning: 'where the issuer publishes its keys' },
  { flag: 'audience', value: '<name>', meaning: 'audience (aud) that access tokens must name' },
  { flag: 'log', value: 'debug|info|warn|error|silent', meaning: 'what is worth a line', fallback: 'info' },
] as const satisfies readonly Setting[];

export type Flag = (typeof settings)[number]['flag'];

export const variableOf = (flag: string): string => `CONCORD_${flag.toUpperCase().replaceAll('-', '_')}`;

/** What `--help` prints: every setting with its variable, meaning and default. @param services the names that `--services` takes. */
export function usage(services: readonly string[]): string {
  const lines = (settings as readonly Setting[]).map(({ flag, value, meaning, fallback }) =>
    `  --${`${flag} ${value}`.padEnd(46)} ${variableOf(flag).padEnd(20)} ${meaning}${fallback === undefined ? '' : ` (${fallback})`}`);
  return [
    'Runs services of the suite in one process, by flags or environment (flags win):',
    ...lines,
    `  ${''.padEnd(48)} ${'CONCORD_DEV_KEY'.padEnd(20)} any words: development tokens of processes with the same words are good for each other`,
    `Services: ${services.join(', ')}`,
    '',
  ].join('\n');
}
