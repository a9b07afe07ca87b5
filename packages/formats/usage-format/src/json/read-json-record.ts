import { isUtf8 } from 'node:buffer';
import { bounds } from '../bounds.ts';
import type { Entry, Refusal } from '../entry.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** One record from the bytes of a JSON object. @returns undefined for a blank line */
export function readJsonRecord(bytes: Buffer, line: number): Entry | undefined {
  const text = bytes.toString('utf8', 0, bytes.length);
  const parsed = parse(text);
  if ('problem' in parsed) return text.trim() === '' ? undefined : refused(line, text, parsed.problem, bytes);
  if (!isObject(parsed.value)) return refused(line, text, { code: 'notARecord', reason: 'a record is a JSON object' }, bytes);
  const problem = unboundedIn(parsed.value, text) ?? (text.includes('\uFFFD') && !isUtf8(bytes) ? invalidUtf8 : undefined);
  return problem ? refused(line, text, problem, bytes) : { line, record: parsed.value };
}

const invalidUtf8: Refusal = { code: 'invalidUtf8', reason: 'the line is not UTF-8' };

const refused = (line: number, raw: string, refusal: Refusal, bytes: Buffer): Entry => ({ line, refusal: isUtf8(bytes) ? refusal : invalidUtf8, raw: raw.trimEnd() });

function parse(text: string): { readonly value: unknown } | { readonly problem: Refusal } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: invalidJson(error, text) };
  }
}

/** V8 says at which character in most cases. */
function invalidJson(error: unknown, text: string): Refusal {
  const message = error instanceof Error ? error.message : 'not JSON';
  const at = /position (\d+)/.exec(message)?.[1];
  const control = /[\0-\x08\x0b\x0c\x0e-\x1f]/.exec(text);
  if (control) return { code: 'controlCharacter', reason: `the character ${named(control[0])} may not stand in a line of JSON`, column: control.index + 1 };
  return { code: 'invalidJson', reason: message.slice(0, 200), ...(at === undefined ? {} : { column: Number(at) + 1 }) };
}

const named = (character: string): string => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

const refusedNames = new Set(['__proto__', 'constructor', 'prototype']);
const nul = '\0';

/** What no record needs, as at the APIs: too deep, names that reach into prototypes, NUL, numbers whose digits are lost. */
function unboundedIn(value: object, text: string): Refusal | undefined {
  // NUL and half characters can only come of escapes: as bytes they are neither JSON nor UTF-8.
  const isEscaped = text.includes('\\u');
  return problemIn(value, { text, isEscaped, mayReach: isEscaped || text.includes('proto') || text.includes('"constructor"') }, 1);
}

interface Line {
  readonly text: string;
  readonly isEscaped: boolean;
  /** Whether one of the refused names may be in it. */
  readonly mayReach: boolean;
}

function problemIn(value: object, line: Line, depth: number): Refusal | undefined {
  if (depth > bounds.depth) return { code: 'tooDeep', reason: `the record is nested deeper than ${bounds.depth} levels` };
  const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (const one of inner) {
    const problem = typeof one === 'object' && one !== null ? problemIn(one, line, depth + 1) : plainProblem(one, line);
    if (problem) return problem;
  }
  return line.mayReach && !Array.isArray(value) ? nameProblem(value) : undefined;
}

function nameProblem(value: object): Refusal | undefined {
  const name = Object.keys(value).find((one) => refusedNames.has(one));
  return name === undefined ? undefined : { code: 'refusedName', reason: `an attribute may not be called ${name}` };
}

function plainProblem(value: unknown, { text, isEscaped }: Line): Refusal | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? undefined : lostDigits(text);
  return isEscaped && typeof value === 'string' && (value.includes(nul) || !value.isWellFormed()) ? { code: 'malformedText', reason: 'a text holds NUL or half a character' } : undefined;
}

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;
const exactDigits = 15;
const significant = (lexeme: string): string => lexeme.replace(/[eE].*$/, '').replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '');

/** Up to 15 significant digits survive a double unharmed. */
function lostDigits(text: string): Refusal | undefined {
  for (const { 0: lexeme, index } of text.matchAll(token)) {
    if (!lexeme.startsWith('"') && !isExact(lexeme)) return { code: 'inexactNumber', reason: `the number ${lexeme.slice(0, 60)} cannot be kept exactly; send it as a string`, column: index + 1 };
  }
  return undefined;
}

function isExact(lexeme: string): boolean {
  const [value, digits] = [Number(lexeme), significant(lexeme)];
  return Number.isFinite(value) && (digits.length <= exactDigits || digits === significant(String(value))) && (digits === '' || value !== 0);
}
