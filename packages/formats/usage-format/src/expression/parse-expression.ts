import { invalidInput } from '@concord/errors';
import { type Token, tokensOf } from './tokens.ts';

/** What an expression of a mapping says. Bounded by its length, so that nothing in it can be deep or many. */
export type Expression =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly text: string }
  | { readonly is: 'field'; readonly name: string }
  | { readonly is: 'operation'; readonly operator: '+' | '-' | '*' | '/'; readonly left: Expression; readonly right: Expression }
  | { readonly is: 'call'; readonly name: string; readonly args: readonly Expression[] };

const most = { length: 1_000, depth: 20 };

/**
 * Reads an expression:
 *
 *     sum     = product { ("+" | "-") product }
 *     product = factor { ("*" | "/") factor }
 *     factor  = number | 'text' | field | [field of any name] | name "(" [ sum { "," sum } ] ")" | "(" sum ")" | "-" factor
 *
 * A quotation mark in a text is written twice. @throws DomainError `invalidExpression`
 */
export function parseExpression(source: string): Expression {
  if (source.length > most.length) throw problem(`it is longer than ${most.length} characters`);
  const reader = new Reader(tokensOf(source));
  const read = reader.sum(0);
  reader.end();
  return read;
}

const problem = (reason: string) => invalidInput('invalidExpression', `the expression cannot be read: ${reason}`);

class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  sum(depth: number): Expression {
    if (depth > most.depth) throw problem(`it is nested deeper than ${most.depth} levels`);
    let left = this.#product(depth);
    for (let operator = this.#sign('+', '-'); operator; operator = this.#sign('+', '-')) left = { is: 'operation', operator, left, right: this.#product(depth) };
    return left;
  }

  end(): void {
    const token = this.#tokens[this.#at];
    if (token) throw problem(`${token.text} stands where it should end, at ${token.at + 1}`);
  }

  #product(depth: number): Expression {
    let left = this.#factor(depth);
    for (let operator = this.#sign('*', '/'); operator; operator = this.#sign('*', '/')) left = { is: 'operation', operator, left, right: this.#factor(depth) };
    return left;
  }

  #factor(depth: number): Expression {
    const token = this.#tokens[this.#at];
    if (!token) throw problem('it ends too early');
    this.#at += 1;
    if (token.is === 'text' || token.is === 'number') return { is: token.is, text: token.text };
    if (token.is === 'field') return { is: 'field', name: token.text };
    if (token.is === 'name') return this.#sign('(') ? { is: 'call', name: token.text, args: this.#args(depth) } : { is: 'field', name: token.text };
    if (token.text === '-') return { is: 'operation', operator: '-', left: { is: 'number', text: '0' }, right: this.#deeper(depth) };
    if (token.text === '(') return this.#closed(this.sum(depth + 1));
    throw problem(`${token.text} cannot stand at ${token.at + 1}`);
  }

  #deeper(depth: number): Expression {
    if (depth > most.depth) throw problem(`it is nested deeper than ${most.depth} levels`);
    return this.#factor(depth + 1);
  }

  #args(depth: number): readonly Expression[] {
    if (this.#sign(')')) return [];
    const args = [this.sum(depth + 1)];
    while (this.#sign(',')) args.push(this.sum(depth + 1));
    return this.#closed(args);
  }

  #closed<T>(read: T): T {
    if (!this.#sign(')')) throw problem('a parenthesis is not closed');
    return read;
  }

  /** Takes the next token if it is one of these signs. */
  #sign<Sign extends string>(...signs: readonly Sign[]): Sign | undefined {
    const token = this.#tokens[this.#at];
    const found = token?.is === 'sign' ? signs.find((sign) => sign === token.text) : undefined;
    if (found !== undefined) this.#at += 1;
    return found;
  }
}
