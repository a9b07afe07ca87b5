import { invalidInput } from '@concord/errors';
import { assertBounded } from '@concord/resource';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;
const exactDigits = 15;
const smallestNormal = 2 ** -1022;
/** What every number has that a double might not hold as it is written: sixteen signs in a row, an exponent, or a minus before zero. Texts seldom look so, since a number follows a sign of JSON. */
const mayBeInexact = /(?<![^\s:,[])(?:-?[\d.]{16}|-?[\d.]+[eE]|-0(?![1-9]))/;

/**
 * The JSON value of a body: strict UTF-8, within the bounds of `assertBounded`, and without numbers that a double cannot
 * hold as they are written. @throws DomainError invalidInput
 */
export function parseJsonBody(bytes: Uint8Array): unknown {
  const text = decoded(bytes);
  const value = parsed(text);
  assertBounded(value);
  if (mayBeInexact.test(text)) for (const [lexeme] of text.matchAll(token)) if (!lexeme.startsWith('"')) assertExact(lexeme);
  return value;
}

function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    throw Object.assign(invalidInput('malformedBody', 'the body is not UTF-8'), { cause: error });
  }
}

function parsed(text: string): unknown {
  if (text.trim() === '') throw invalidInput('bodyMissing', 'the operation needs a body');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw Object.assign(invalidInput('malformedBody', 'the body is not JSON'), { cause: error });
  }
}

/** Up to 15 significant digits survive a double unharmed, but for those next to zero; more only where it writes them back the same. */
function assertExact(lexeme: string): void {
  const value = Number(lexeme);
  const digits = significant(lexeme);
  const lost = digits !== '' && (value === 0 || ((digits.length > exactDigits || Math.abs(value) < smallestNormal) && digits !== significant(String(value))));
  if (lost || !Number.isFinite(value) || Object.is(value, -0)) throw invalidInput('inexactNumber', `the number ${lexeme.slice(0, 60)} cannot be kept exactly`);
}

const significant = (lexeme: string): string => lexeme.replace(/[eE].*$/, '').replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '');
