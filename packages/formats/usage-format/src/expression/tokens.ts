import { invalidInput } from '@concord/errors';

export interface Token {
  readonly is: 'text' | 'number' | 'name' | 'field' | 'sign';
  readonly text: string;
  /** The character of the expression at which it begins, from 0. */
  readonly at: number;
}

/** A text, a number, a name, a name in brackets, a sign. */
const pattern = /\s*(?:'((?:[^']|'')*)'|(\d+(?:\.\d+)?)|([A-Za-z_][\w.]*)|\[([^\]]+)\]|([-+*/(),]))/y;
const blank = /\s*$/y;

/** A name holds letters, digits, `_` and `.`; any other is written in brackets. @throws DomainError `invalidExpression` */
export function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const found of matches(source)) {
    tokens.push({ ...tokenOf(found), at });
    at += found[0].length;
  }
  blank.lastIndex = at;
  if (!blank.test(source)) throw invalidInput('invalidExpression', `the expression cannot be read at character ${at + 1}: ${source.slice(at, at + 20)}`);
  return tokens;
}

function* matches(source: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(source); found; found = pattern.exec(source)) {
    const next = pattern.lastIndex;
    yield found;
    pattern.lastIndex = next;
  }
}

function tokenOf([, text, number, name, field, sign]: RegExpExecArray): Omit<Token, 'at'> {
  if (text !== undefined) return { is: 'text', text: text.replaceAll("''", "'") };
  if (number !== undefined) return { is: 'number', text: number };
  if (name !== undefined) return { is: 'name', text: name };
  return field !== undefined ? { is: 'field', text: field } : { is: 'sign', text: sign ?? '' };
}
