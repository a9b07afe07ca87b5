interface Line {
  readonly time: string;
  readonly level: string;
  readonly message: string;
  readonly error?: { readonly stack?: string };
}

/** `12:00:01.250 warn  the bus does not answer  attempt=3`, with the stack of an error below it. */
export function humanLine(json: string): string {
  const { time, level, message, error, ...fields } = JSON.parse(json) as Line & Record<string, unknown>;
  const values = Object.entries(fields).map(([name, value]) => `${name}=${shown(value)}`);
  const stack = error?.stack === undefined ? '' : `\n${error.stack}`;
  return `${[`${time.slice(11, 23)} ${level.padEnd(5)} ${message}`, ...values].join('  ')}${stack}\n`;
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
