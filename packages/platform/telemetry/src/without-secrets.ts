/** What never reaches a log, at the top or two levels down. */
const secrets = new Set(['authorization', 'cookie', 'secret', 'password', 'token', 'access_token', 'client_secret', 'privateKey']);
const deepest = 2;

/** The fields of a line with their secrets replaced. Asked for each line, so it copies only what holds one: fields mostly hold none. */
export const withoutSecrets = (fields: object): Record<string, unknown> => censored(fields, 0) as Record<string, unknown>;

function censored(holder: object, level: number): object {
  let changed: (readonly [string, unknown])[] | undefined;
  for (const [name, value] of Object.entries(holder) as [string, unknown][]) {
    const kept = secrets.has(name) ? '[redacted]' : inner(value, level);
    if (kept !== value) (changed ??= []).push([name, kept]);
  }
  return changed ? Object.assign(Array.isArray(holder) ? [...(holder as unknown[])] : { ...holder }, Object.fromEntries(changed)) : holder;
}

/** Errors are told apart when they are written: they hold more than their own attributes. */
const inner = (value: unknown, level: number): unknown =>
  (typeof value === 'object' && value !== null && level < deepest && !Error.isError(value) ? censored(value, level + 1) : value);
