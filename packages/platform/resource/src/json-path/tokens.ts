import { invalidInput } from '@concord/errors';

export interface Token {
  readonly kind: 'sign' | 'text' | 'number' | 'name' | 'end';
  readonly value: string;
  /** Where it ends in the path. */
  readonly end: number;
}

const longest = 1000;
const form = /\s*(?:(\|\||&&|==|!=|<=|>=|=~|[<>!()[\].*?@$])|('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?)|([A-Za-z_][\w:-]*)|$)/y;

export const refusal = (message: string): Error => invalidInput('invalidFilter', `filter: ${message}`);

/** The words of a JSONPath. @throws DomainError invalidInput `invalidFilter` where something is none, or all is longer than 1,000 characters */
export function tokensOf(path: string): readonly Token[] {
  if (path.length > longest) throw refusal(`it is longer than ${longest} characters`);
  const found: Token[] = [];
  for (let at = 0; at < path.length;) {
    form.lastIndex = at;
    const match = form.exec(path);
    if (!match) throw refusal(`"${path.slice(at, at + 20)}" is not understood`);
    at = form.lastIndex;
    found.push({ ...tokenOf(match), end: at });
  }
  return found.filter(({ kind }) => kind !== 'end');
}

function tokenOf([, sign, text, number, name]: RegExpExecArray): Omit<Token, 'end'> {
  if (sign !== undefined) return { kind: 'sign', value: sign };
  if (text !== undefined) return { kind: 'text', value: text.slice(1, -1).replace(/\\(.)/gs, '$1') };
  if (number !== undefined) return { kind: 'number', value: number };
  return name === undefined ? { kind: 'end', value: '' } : { kind: 'name', value: name };
}
