import { invalidInput, isDomainError } from '@concord/errors';
import { type Decimal, readDecimal } from '@concord/money';
import type { UsageRecord } from '../entry.ts';
import { bindExpression, type Binding, type Evaluation, type Row } from '../expression/bind-expression.ts';
import { parseExpression } from '../expression/parse-expression.ts';
import { isEmpty, isTrue, numberOf, textOf, type Value } from '../expression/value.ts';
import { dateReader } from './date-pattern.ts';
import type { CharacteristicMapping, UsageMapping } from './mapping.ts';

/** Makes a record of the cells of a row. Throws a DomainError that says what about the row is wrong. */
export type RecordBuilder = (row: Row) => UsageRecord;

type Part = (row: Row) => unknown;

/** Made once for a file. @param timeZone of times without an offset */
export function recordBuilder(usage: UsageMapping, binding: Binding, timeZone: string): RecordBuilder {
  const parts = Object.entries(partsOf(usage, binding, timeZone)).flatMap(([attribute, part]) => (part ? [[attribute, naming(attribute, part)] as const] : []));
  return (row) => {
    const record: Record<string, unknown> = {};
    for (const [attribute, part] of parts) {
      const value = part(row);
      if (value !== undefined) record[attribute] = value;
    }
    return record;
  };
}

/** Says of what is wrong in which attribute it is. */
export function naming<Result>(attribute: string, part: (row: Row) => Result): (row: Row) => Result {
  return (row) => {
    try {
      return part(row);
    } catch (error) {
      if (!isDomainError(error)) throw error;
      throw invalidInput(error.code, `${attribute}: ${error.message}`);
    }
  };
}

function partsOf(usage: UsageMapping, binding: Binding, timeZone: string): Readonly<Record<string, Part | undefined>> {
  const { usageType, usageDate, externalIdentifier, relatedParty, usageCharacteristic, productOffering, description } = usage;
  const bind = (source: string): Evaluation => bindExpression(parseExpression(source), binding);
  return {
    usageType: required('usageType', bind(usageType)),
    usageDate: dated(required('usageDate', bind(usageDate.value)), dateReader(usageDate.pattern, timeZone)),
    externalIdentifier: externalIdentifier && identifier(bind(externalIdentifier.id), externalIdentifier.owner === undefined ? undefined : bind(externalIdentifier.owner)),
    relatedParty: relatedParty && parties(relatedParty.map(({ id, role }) => ({ id: bind(id), role }))),
    productOffering: productOffering && reference(bind(productOffering.id)),
    description: description === undefined ? undefined : optionalText(bind(description)),
    usageCharacteristic: usageCharacteristic && present(usageCharacteristic.map((one) => naming(one.name, characteristic(one, binding, timeZone)))),
  };
}

function required(name: string, evaluate: Evaluation): (row: Row) => string {
  return (row) => {
    const text = textOf(evaluate(row));
    if (text === '') throw invalidInput('missingValue', `there is no ${name}`);
    return text;
  };
}

const dated = (evaluate: (row: Row) => string, read: (text: string) => string): Part => (row) => read(evaluate(row));
const optionalText = (evaluate: Evaluation): Part => (row) => textOf(evaluate(row)) || undefined;

/** An identifier that is empty would make all such records duplicates of each other. */
function identifier(id: Evaluation, owner: Evaluation | undefined): Part {
  const known = required('externalIdentifier', id);
  return (row) => [owner ? { id: known(row), owner: textOf(owner(row)) } : { id: known(row) }];
}

const reference = (id: Evaluation): Part => (row) => {
  const text = textOf(id(row));
  return text === '' ? undefined : { id: text };
};

const parties = (mapped: readonly { readonly id: Evaluation; readonly role: string }[]): Part => present(mapped.map(({ id, role }) => (row) => {
  const text = textOf(id(row));
  return text === '' ? undefined : { id: text, role };
}));

/** The list of those that have a value in the row. */
function present(parts: readonly Part[]): Part {
  return (row) => {
    const list: unknown[] = [];
    for (const part of parts) {
      const value = part(row);
      if (value !== undefined) list.push(value);
    }
    return list;
  };
}

function characteristic({ name, value, valueType = 'string', pattern = '', unit, isRequired = false }: CharacteristicMapping, binding: Binding, timeZone: string): Part {
  const evaluate = bindExpression(parseExpression(value), binding);
  const unitOf = unit === undefined ? undefined : bindExpression(parseExpression(unit), binding);
  const typed = typedValue(valueType, binding, valueType === 'dateTime' ? dateReader(pattern, timeZone) : String);
  return (row) => {
    const read = evaluate(row);
    if (isEmpty(read)) return isRequired ? missing(name) : undefined;
    const unitText = unitOf === undefined ? '' : textOf(unitOf(row));
    const known = { name, valueType, value: typed(read, name) };
    return unitText === '' ? known : { ...known, unitOfMeasure: unitText };
  };
}

function missing(name: string): never {
  throw invalidInput('missingValue', `there is no ${name}`);
}

function typedValue(valueType: string, binding: Binding, readDate: (text: string) => string): (value: Value, name: string) => unknown {
  if (valueType === 'number') return (value) => wireNumber(numberOf(value, binding));
  if (valueType === 'boolean') return (value) => isTrue(value) || textOf(value).toLowerCase() === 'true';
  return valueType === 'dateTime' ? (value) => readDate(textOf(value)) : (value) => textOf(value);
}

/** With the point and the sign. */
const mostExactly = 16;

/** A number where a double keeps it as it is written, else its text: settlement reads both. @throws DomainError `tooManyDigits` */
export function wireNumber(value: Decimal): number | string {
  const text = value.toFixed();
  if (text.length <= mostExactly) return Number(text);
  if (readDecimal(text) === undefined) throw invalidInput('tooManyDigits', `${text} has more digits than are kept: a mapping may round it`);
  return text;
}
