import { parseArgs } from 'node:util';
import { invalidInput } from '@concord/errors';
import type { SuiteChoice } from './suite/open-suite.ts';

export interface Arguments {
  readonly choice: SuiteChoice;
  readonly files: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
}

/** What a command takes besides where the suite is. */
interface Options {
  /** With a value each. */
  readonly texts: readonly string[];
  readonly switches: readonly string[];
}

/** Settings of the embedded suite that a command takes. */
const serverSettings = ['store', 'bus', 'port', 'log'] as const;

/** @throws DomainError `badArguments` that names an unknown option or one without its value */
export function readArguments(args: readonly string[], { texts, switches }: Options = { texts: [], switches: [] }): Arguments {
  const { values, positionals } = parsed(args, [...serverSettings, 'base-url', ...texts], switches);
  const given = (names: readonly string[]) => names.flatMap((name) => (typeof values[name] === 'string' ? [[name, values[name]] as const] : []));
  const [[, baseUrl] = []] = given(['base-url']);
  return {
    files: positionals, texts: Object.fromEntries(given(texts)), switches: new Set(switches.filter((name) => values[name] === true)),
    choice: { settings: given(serverSettings).flatMap(([name, value]) => [`--${name}`, value]), ...(baseUrl === undefined ? {} : { baseUrl }) },
  };
}

interface Parsed {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
}

function parsed(args: readonly string[], texts: readonly string[], switches: readonly string[]): Parsed {
  const options: Record<string, { readonly type: 'string' | 'boolean' }> = {};
  for (const name of texts) options[name] = { type: 'string' };
  for (const name of switches) options[name] = { type: 'boolean' };
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    if (error instanceof TypeError) throw invalidInput('badArguments', error.message);
    throw error;
  }
}
