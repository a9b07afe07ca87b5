import { parseArgs } from 'node:util';
import { invalidInput } from '@concord/errors';
import type { SuiteChoice } from './suite/open-suite.ts';

export interface Arguments {
  readonly choice: SuiteChoice;
  readonly files: readonly string[];
}

/** Settings of the embedded suite that a command takes. */
const serverSettings = ['store', 'bus', 'port', 'log'] as const;

/** @throws DomainError `badArguments` that names an unknown option or one without its value */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parsed(args);
  const settings = serverSettings.flatMap((name) => (values[name] === undefined ? [] : [`--${name}`, values[name]]));
  const baseUrl = values['base-url'];
  return { files: positionals, choice: { settings, ...(baseUrl === undefined ? {} : { baseUrl }) } };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { 'base-url': text, store: text, bus: text, port: text, log: text } });
  } catch (error) {
    if (error instanceof TypeError) throw invalidInput('badArguments', error.message);
    throw error;
  }
}
