import { pino, stdSerializers, type DestinationStream, type Logger as Pino } from 'pino';
import { gatheredLines } from './gathered-lines.ts';
import { humanLine } from './human-line.ts';
import { withoutSecrets } from './without-secrets.ts';

/** Values beside a message. An `error` among them is written with its stack and its causes. */
export type Fields = Readonly<Record<string, unknown>>;

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** Where a component says what happened to it; `message` is a constant text, whatever varies goes into `fields`. */
export interface Logger {
  debug(message: string, fields?: Fields): void;
  info(message: string, fields?: Fields): void;
  warn(message: string, fields?: Fields): void;
  error(message: string, fields?: Fields): void;
  /** A logger that adds `fields` to every line. */
  child(fields: Fields): Logger;
}

export interface LogOptions {
  readonly level: LogLevel;
  /** `json`: a JSON object a line, for collectors; `human`: a short line, for a terminal. */
  readonly format: 'json' | 'human';
  /** Where lines go. Default: standard output. */
  readonly destination?: DestinationStream;
}

const wrapped = (inner: Pino): Logger => ({
  debug: (message, fields = {}) => inner.debug(fields, message),
  info: (message, fields = {}) => inner.info(fields, message),
  warn: (message, fields = {}) => inner.warn(fields, message),
  error: (message, fields = {}) => inner.error(fields, message),
  child: (fields) => wrapped(inner.child(withoutSecrets(fields))),
});

const standardOutput = gatheredLines(process.stdout);

/** The time of a line; many are written in one millisecond. */
function timestamp(): () => string {
  let last = { at: 0, text: '' };
  return () => {
    const at = Date.now();
    if (at !== last.at) last = { at, text: `,"time":"${new Date(at).toISOString()}"` };
    return last.text;
  };
}

/** Lines with time (ISO 8601 UTC), level, message and fields; secrets are replaced before they are written. */
export function pinoLogger({ level, format, destination = standardOutput }: LogOptions): Logger {
  const target = format === 'json' ? destination : { write: (line: string) => destination.write(humanLine(line)) };
  return wrapped(pino({
    level,
    base: null,
    messageKey: 'message',
    errorKey: 'error',
    serializers: { error: (error: Error) => withoutSecrets({ error: stdSerializers.errWithCause(error) }).error },
    formatters: { level: (label) => ({ level: label }), log: withoutSecrets },
    timestamp: timestamp(),
  }, target));
}
