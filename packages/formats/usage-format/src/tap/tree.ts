import { invalidInput } from '@concord/errors';
import { type BerElement, readInteger, writeElement, writeInteger } from '../ber/element.ts';
import { type Rule, ruleOfName, ruleOfTag } from './grammar.ts';

/** A TAP element by names: an object for a sequence, an array for a list, a number or text for what is primitive. */
export type TapValue = string | number | TapTree | readonly TapValue[];
export interface TapTree {
  readonly [name: string]: TapValue;
}

export const isTree = (value: TapValue | undefined): value is TapTree => typeof value === 'object' && !Array.isArray(value);

/** @returns name and value; an element that the grammar does not know is `tag<number>`. @throws DomainError `malformedBer`, `malformedTap` */
export function decode(element: BerElement): readonly [string, TapValue] {
  const rule = ruleOfTag.get(element.tag);
  if (!rule) return [`tag${element.tag}`, element.children ? unknown(element.children) : element.bytes.toString('hex')];
  return [rule.name, element.children ? constructed(rule, element.children) : primitive(rule, element.bytes)];
}

/** What may be a sequence or a list is kept as the one while every name comes once. */
function unknown(children: readonly BerElement[]): TapValue {
  const isSequence = new Set(children.map(({ tag }) => tag)).size === children.length;
  return isSequence ? treeOf(children) : children.map((child) => Object.fromEntries([decode(child)]));
}

function constructed({ name, kind, item }: Rule, children: readonly BerElement[]): TapValue {
  if (kind === 'sequence') return treeOf(children);
  if (kind === 'list') return children.map((child) => listed(item, decode(child)));
  if (kind === 'events') return children.map((child) => Object.fromEntries([decode(child)]));
  throw invalidInput('malformedTap', `${name} holds elements where it should hold a value`);
}

/** Versions before 3.11 have another element where an item belongs: it is marked. */
const other = '+';

const listed = (item: string | undefined, [name, value]: readonly [string, TapValue]): TapValue => (name === item ? value : { [`${other}${name}`]: value });

function encodeListed(item: string, value: TapValue): Buffer {
  const [[name, held] = ['', ''], ...more] = isTree(value) ? Object.entries(value) : [];
  return name.startsWith(other) && more.length === 0 ? encode(name.slice(other.length), held) : encode(item, value);
}

function primitive({ name, kind }: Rule, bytes: Buffer): TapValue {
  if (kind === 'integer') return readInteger(bytes);
  if (kind === 'text') return bytes.toString('latin1');
  if (kind === 'octets') return bytes.toString('hex');
  if (kind === 'digits') return bytes.toString('hex').replace(/f$/, '');
  throw invalidInput('malformedTap', `${name} holds a value where it should hold elements`);
}

/** Elements of one name that come twice where one belongs would be lost in an object. */
function treeOf(children: readonly BerElement[]): TapTree {
  const tree: Record<string, TapValue> = {};
  for (const child of children) {
    const [name, value] = decode(child);
    if (Object.hasOwn(tree, name)) throw invalidInput('malformedTap', `${name} comes twice where one belongs`);
    tree[name] = value;
  }
  return tree;
}

/** The bytes of a named element; the order of names is the order on the wire. @throws DomainError `unknownTapElement`, `malformedTap` */
export function encode(name: string, value: TapValue): Buffer {
  const rule = ruleOfName.get(name) ?? unknownRule(name, value);
  if (rule.kind === 'sequence') return writeElement(rule.tag, true, Buffer.concat(Object.entries(treeIn(name, value)).map(([inner, held]) => encode(inner, held))));
  if (rule.kind === 'events') return writeElement(rule.tag, true, Buffer.concat(listIn(name, value).map((event) => Buffer.concat(Object.entries(treeIn(name, event)).map(([inner, held]) => encode(inner, held))))));
  if (rule.kind === 'list') return writeElement(rule.tag, true, Buffer.concat(listIn(name, value).map((item) => encodeListed(rule.item ?? '', item))));
  return writeElement(rule.tag, false, primitiveBytes(rule, value));
}

function unknownRule(name: string, value: TapValue): Rule {
  const tag = /^tag(\d{1,6})$/.exec(name)?.[1];
  if (tag === undefined) throw invalidInput('unknownTapElement', `TAP has no element ${name.slice(0, 60)}`);
  return { tag: Number(tag), name, kind: isTree(value) ? 'sequence' : Array.isArray(value) ? 'events' : 'octets' };
}

function treeIn(name: string, value: TapValue): TapTree {
  if (!isTree(value)) throw invalidInput('malformedTap', `${name} holds elements`);
  return value;
}

function listIn(name: string, value: TapValue): readonly TapValue[] {
  if (!Array.isArray(value)) throw invalidInput('malformedTap', `${name} is a list`);
  return value as readonly TapValue[];
}

function primitiveBytes({ name, kind }: Rule, value: TapValue): Buffer {
  if (kind === 'integer' && (typeof value === 'number' ? Number.isSafeInteger(value) : typeof value === 'string' && /^-?\d{1,19}$/.test(value))) return writeInteger(value as number | string);
  if (typeof value !== 'string' || kind === 'integer') throw invalidInput('malformedTap', `${name} cannot hold ${JSON.stringify(value).slice(0, 60)}`);
  if (kind === 'text') return Buffer.from(value, 'latin1');
  const hex = value.length % 2 === 0 ? value : `${value}f`;
  if (!/^[0-9a-f]*$/.test(hex)) throw invalidInput('malformedTap', `${name} holds digits, not ${JSON.stringify(value.slice(0, 40))}`);
  return Buffer.from(hex, 'hex');
}
