import { isName, type Operator } from '../query/filter-terms.ts';
import type { Expression, Step } from './expression.ts';
import { refusal, tokensOf, type Token } from './tokens.ts';

const operators: Readonly<Record<string, Operator>> = { '==': 'eq', '!=': 'ne', '<': 'lt', '<=': 'lte', '>': 'gt', '>=': 'gte', '=~': 'regex' };
const deepest = 10;
const end: Token = { kind: 'end', value: '', end: 0 };

/**
 * Reads the JSONPath of a `filter` (TMF630 part 6; a subset of RFC 9535): from `$`, the list of resources, or from a resource,
 * along `.name`, `['name']`, `[*]` and `[?…]`, where `@` is the element, compared with text, numbers, true and false by
 * `== != < <= > >= =~` and joined by `&& || !` and parentheses.
 * @throws DomainError invalidInput `invalidFilter`
 */
export function parsePath(path: string): readonly Step[] {
  const parser = new Parser(tokensOf(path));
  return parser.whole();
}

/** A path into a list of resources, `$[?(@.id=='42')].name`, apart: which of them it chooses, and the path in each of those, `$.name`. */
export interface MemberPath {
  readonly where: Expression;
  /** The choice as it is written. */
  readonly choice: string;
  readonly within: string;
}

/** @throws DomainError invalidInput `invalidFilter` where it does not begin with a choice: `$[?…]` */
export function parseMemberPath(path: string): MemberPath {
  const { where, length } = new Parser(tokensOf(path)).choice();
  return { where, choice: path.slice(0, length), within: `$${path.slice(length)}` };
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): readonly Step[] {
    const isRooted = this.#takes('$');
    const first = isRooted ? [] : [{ name: this.#name() }];
    const steps = [...first, ...this.#steps()];
    if (this.#next().kind !== 'end') throw refusal(`"${this.#next().value}" is too much`);
    return steps;
  }

  choice(): { readonly where: Expression; readonly length: number } {
    for (const sign of ['$', '[', '?']) this.#expect(sign);
    const where = this.#any();
    const { end: length } = this.#next();
    this.#expect(']');
    return { where, length };
  }

  #next(): Token {
    return this.#tokens[this.#at] ?? end;
  }

  #takes(sign: string): boolean {
    const found = this.#next().kind === 'sign' && this.#next().value === sign;
    if (found) this.#at += 1;
    return found;
  }

  #expect(sign: string): void {
    if (!this.#takes(sign)) throw refusal(`${sign} is missing before "${this.#next().value}"`);
  }

  #taken(...kinds: readonly Token['kind'][]): string {
    const { kind, value } = this.#next();
    if (!kinds.includes(kind)) throw refusal(`"${value}" stands where ${kinds.join(' or ')} should`);
    this.#at += 1;
    return value;
  }

  #name(): string {
    const name = `${this.#takes('@') ? '@' : ''}${this.#taken('name')}`;
    if (!isName(name)) throw refusal(`${name} is no attribute`);
    return name;
  }

  #steps(): readonly Step[] {
    const steps: Step[] = [];
    for (;;) {
      if (this.#takes('.')) steps.push({ name: this.#name() });
      else if (this.#takes('[')) steps.push(this.#selector());
      else return steps;
    }
  }

  #selector(): Step {
    const step = this.#takes('*') ? { each: true as const } : this.#takes('?') ? { where: this.#any() } : { name: this.#quoted() };
    this.#expect(']');
    return step;
  }

  #quoted(): string {
    const name = this.#taken('text');
    if (!isName(name)) throw refusal(`${name} is no attribute`);
    return name;
  }

  #any(): Expression {
    if ((this.#depth += 1) > deepest) throw refusal(`it is nested deeper than ${deepest} levels`);
    const [first, ...rest] = [this.#all(), ...this.#repeated('||', () => this.#all())];
    this.#depth -= 1;
    return rest.length === 0 ? first : { any: [first, ...rest] };
  }

  #all(): Expression {
    const [first, ...rest] = [this.#one(), ...this.#repeated('&&', () => this.#one())];
    return rest.length === 0 ? first : { all: [first, ...rest] };
  }

  #repeated(sign: string, read: () => Expression): Expression[] {
    const found: Expression[] = [];
    while (this.#takes(sign)) found.push(read());
    return found;
  }

  #one(): Expression {
    if (this.#takes('!')) return { not: this.#one() };
    if (!this.#takes('(')) return this.#comparison();
    const inner = this.#any();
    this.#expect(')');
    return inner;
  }

  /** `@.size == 300`, TM Forum's own `@size==300`, or `@.size` alone: whether there is one. */
  #comparison(): Expression {
    this.#expect('@');
    const first = this.#next().kind === 'name' ? [{ name: this.#name() }] : [];
    const steps = [...first, ...this.#steps()];
    const operator = this.#next().kind === 'sign' ? operators[this.#next().value] : undefined;
    if (!operator) return { steps };
    this.#at += 1;
    return { steps, operator, text: this.#literal() };
  }

  #literal(): string {
    const isWord = this.#next().kind === 'name';
    const value = this.#taken('text', 'number', 'name');
    if (isWord && value !== 'true' && value !== 'false') throw refusal(`${value} is no value to compare with`);
    return value;
  }
}
