import { invalidInput } from '@concord/errors';
import { isSafePattern } from './pattern.ts';
import type { Predicate, Query } from './query.ts';
import type { CollectionDeclaration, Entry } from './storage.ts';

/** Most documents of one page. */
export const MAX_LIMIT = 10_000;
/** Deepest nesting of a document; MongoDB stops at 180 with its own levels counted. */
const MAX_DEPTH = 100;
/** Most operators of one predicate; SQLite joins at most 1000 expressions. */
const MAX_OPERATORS = 300;
/** Deepest nesting of operators; each costs two of MongoDB's levels. */
const MAX_NESTING = 50;
const MAX_ID = 512;

const isClean = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

/** Whether a text can be an id, a tenant, a party or a consumer: 1 to 512 characters, well-formed Unicode, no NUL. */
export const isIdentifier = (text: unknown): text is string => typeof text === 'string' && text !== '' && text.length <= MAX_ID && isClean(text);

/** @throws DomainError invalidInput `malformedId` when `text` is no identifier. */
export function checkIdentifier(what: string, text: unknown): void {
  if (!isIdentifier(text)) throw invalidInput('malformedId', `${what} must be 1 to ${MAX_ID} characters of Unicode without NUL, not ${JSON.stringify(text)}`);
}

/** Of objects of another realm, the name of their class is asked. */
const isOfClass = (value: object): boolean => Object.getPrototypeOf(value) !== Object.prototype && Object.prototype.toString.call(value) !== '[object Object]';
const isObject = (value: object): boolean => !isOfClass(value) && !('toJSON' in value && typeof value.toJSON === 'function');

function complaintAboutMembers(value: object, depth: number): string | undefined {
  if (depth > MAX_DEPTH) return `nests deeper than ${MAX_DEPTH} levels`;
  if (Array.isArray(value)) return firstComplaint(value, depth);
  if (!isObject(value)) return 'holds an object that is not plain';
  for (const name of Object.keys(value)) {
    if (!isClean(name)) return 'has an attribute whose name holds NUL or a lone surrogate';
    const complaint = complaintAbout(Reflect.get(value, name), depth);
    if (complaint !== undefined) return complaint;
  }
  return undefined;
}

function firstComplaint(values: readonly unknown[], depth: number): string | undefined {
  for (const value of values) {
    const complaint = complaintAbout(value, depth);
    if (complaint !== undefined) return complaint;
  }
  return undefined;
}

/** Texts come first: most of what is written is text. */
function complaintAbout(value: unknown, depth: number): string | undefined {
  if (typeof value === 'string') return value.isWellFormed() ? undefined : 'holds a string with a lone surrogate';
  if (value === null || value === undefined || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `holds the number ${value}`;
  if (typeof value === 'object') return complaintAboutMembers(value, depth + 1);
  return `holds a ${typeof value}`;
}

/**
 * What every adapter demands of a document before it writes: JSON values alone (so no NaN, bigint, Date or class), strings of
 * well-formed Unicode, at most 100 levels. NUL is fine in a value, not in a name.
 * @throws DomainError invalidInput `malformedDocument` or `malformedId`
 */
export function checkEntry({ document, parties }: Entry): void {
  checkIdentifier('the id of a document', document.id);
  for (const party of parties) checkIdentifier('a party', party);
  checkDocument(document.id, document);
}

/** The same of a document alone, or of what it is written as. @throws DomainError invalidInput `malformedDocument` */
export function checkDocument(id: string, document: unknown): void {
  const complaint = complaintAbout(document, 0);
  if (complaint !== undefined) throw invalidInput('malformedDocument', `document ${id} ${complaint}`);
}

const SEGMENT = /^[^.[\]"'\\\p{Cc}\p{Cs}]+(?:\[\])?$/u;

/** @throws DomainError invalidInput `malformedPath` */
export function checkPath(path: string): void {
  if (path.length > MAX_ID || !path.split('.').every((segment) => SEGMENT.test(segment))) throw invalidInput('malformedPath', `${JSON.stringify(path)} is not a path`);
}

function checkScalar(value: unknown): void {
  const sound = typeof value === 'boolean' || Number.isFinite(value) || (typeof value === 'string' && value.isWellFormed());
  if (!sound) throw invalidInput('malformedQuery', `${JSON.stringify(value)} cannot be compared with`);
}

function checkLeaf(predicate: Exclude<Predicate, { of: unknown }>): void {
  checkPath(predicate.path);
  if ('value' in predicate) checkScalar(predicate.value);
  if ('values' in predicate) predicate.values.forEach(checkScalar);
  if ('pattern' in predicate && !isSafePattern(predicate.pattern)) throw invalidInput('unsafePattern', `the pattern ${predicate.pattern} is malformed or could take too long`);
}

function operatorsOf(predicate: Predicate, nesting: number): number {
  if (nesting > MAX_NESTING) throw invalidInput('queryTooComplex', `the query nests deeper than ${MAX_NESTING} operators`);
  if (!('of' in predicate)) {
    checkLeaf(predicate);
    return 1;
  }
  const parts = predicate.op === 'not' ? [predicate.of] : predicate.of;
  return parts.reduce((sum, part) => sum + operatorsOf(part, nesting + 1), 1);
}

/** @throws DomainError invalidInput `malformedPath`, `malformedQuery`, `unsafePattern` or `queryTooComplex` (more than 300 operators, or 50 within each other) */
export function checkPredicate(predicate: Predicate): void {
  const operators = operatorsOf(predicate, 1);
  if (operators > MAX_OPERATORS) throw invalidInput('queryTooComplex', `the query has ${operators} operators; ${MAX_OPERATORS} are the most`);
}

/** @throws DomainError invalidInput as `checkPredicate`; `malformedQuery` also when `limit` is not an integer of 0 to 10,000 or `offset` negative. */
export function checkQuery({ where, sort = [], offset = 0, limit }: Query): void {
  if (!Number.isSafeInteger(limit) || limit < 0 || limit > MAX_LIMIT) throw invalidInput('malformedQuery', `limit must be an integer of 0 to ${MAX_LIMIT}, not ${limit}`);
  if (!Number.isSafeInteger(offset) || offset < 0) throw invalidInput('malformedQuery', `offset must be an integer of at least 0, not ${offset}`);
  for (const { path } of sort) checkPath(path);
  if (where) checkPredicate(where);
}

/** A defect of the caller, found when the storage opens: names are letters and digits, in parts joined by dots (`copy.agreement`); unique keys lie outside arrays. */
export function checkDeclaration({ name, indexes = [], unique = [], packed, keyed }: CollectionDeclaration): void {
  if (keyed && (packed || indexes.length + unique.length > 0)) throw new Error(`${name} is keyed and cannot be searched or packed`);
  if (packed && unique.length > 0) throw new Error(`${name} is packed and cannot have unique keys`);
  if (!/^(?!.{62})[a-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*)*$/.test(name)) throw new Error(`${name} cannot name a collection`);
  [...indexes, ...unique].flat().forEach(checkPath);
  const array = unique.flat().find((path) => path.includes('[]'));
  if (array !== undefined) throw new Error(`the unique key ${array} of ${name} runs through an array`);
  const parallel = indexes.find((paths) => new Set(paths.filter((path) => path.includes('[]')).map((path) => path.split('[]')[0])).size > 1);
  if (parallel) throw new Error(`the index ${parallel.join()} of ${name} runs through two arrays`);
}
