import type { Finding } from '@concord/errors';
import { readDecimal } from '@concord/money';
import { defineResource, isDateTime, type Resource } from '@concord/resource';
import { isSafePattern, patternMatcher, type Predicate } from '@concord/storage-port';
import type { Usage } from './usage.ts';

interface Characteristic {
  readonly name?: string;
  readonly valueType?: string;
  readonly minCardinality?: number;
  readonly maxCardinality?: number;
  readonly regex?: string;
  readonly characteristicValueSpecification?: readonly { readonly value?: unknown }[];
}

/** What a kind of usage record must say (TMF635). It is asked while it is active. */
export interface UsageSpecification extends Resource {
  readonly lifecycleStatus?: string;
  readonly specCharacteristic?: readonly Characteristic[];
}

export const usageSpecification = defineResource<UsageSpecification>({
  name: 'UsageSpecification',
  lifecycle: { attribute: 'lifecycleStatus', initial: 'inDesign', startsIn: ['active'], transitions: { inDesign: ['active'], active: ['retired'] } },
  stamps: { lastUpdate: 'onChange' },
  rules: [patternsAreSafe],
  indexes: [['name']],
  visibleTo: () => ['*'],
});

export const isActive: Predicate = { op: 'eq', path: 'lifecycleStatus', value: 'active' };

/** A pattern is matched against what strangers send: in time linear in it, or not at all. */
function patternsAreSafe({ specCharacteristic = [] }: UsageSpecification): readonly Finding[] {
  return specCharacteristic.flatMap(({ regex }, index) => (regex === undefined || isSafePattern(regex) ? [] : [{ code: 'unsafePattern', message: `${regex} is not a pattern that can be matched safely`, pointer: `/specCharacteristic/${String(index)}/regex` }]));
}

/** What about the characteristics of a record is not as its specification says; a characteristic that it does not name is free. */
export function specificationFindings({ usageCharacteristic = [] }: Partial<Usage>, { specCharacteristic = [] }: UsageSpecification): readonly Finding[] {
  return specCharacteristic.flatMap((wanted) => {
    const given = usageCharacteristic.flatMap(({ name, value }, index) => (name === wanted.name ? [{ value, pointer: `/usageCharacteristic/${String(index)}/value` }] : []));
    return [...countFindings(wanted, given.length), ...given.flatMap(({ value, pointer }) => valueFindings(wanted, value).map((finding) => ({ ...finding, pointer })))];
  });
}

function countFindings({ name = '', minCardinality = 0, maxCardinality = Infinity }: Characteristic, count: number): readonly Finding[] {
  const pointer = '/usageCharacteristic';
  if (count < minCardinality) return [{ code: 'missingCharacteristic', message: `the record lacks ${name}, which its specification asks for`, pointer }];
  return maxCardinality > 0 && count > maxCardinality ? [{ code: 'tooManyCharacteristics', message: `the record says ${name} ${String(count)} times; its specification allows ${String(maxCardinality)}`, pointer }] : [];
}

const isNumber = (value: unknown): boolean => typeof value === 'number' || (typeof value === 'string' && readDecimal(value) !== undefined);

/** Names of types as specifications use them; others are not looked at. */
const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: isNumber,
  integer: (value) => isNumber(value) && Number.isInteger(Number(value)),
  boolean: (value) => typeof value === 'boolean',
  dateTime: (value) => typeof value === 'string' && isDateTime(value),
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function valueFindings({ name = '', valueType = '', regex, characteristicValueSpecification = [] }: Characteristic, value: unknown): readonly Finding[] {
  const allowed = characteristicValueSpecification.flatMap((one) => (one.value === undefined ? [] : [textOf(one.value)]));
  const isOfType = Object.hasOwn(types, valueType) ? types[valueType] : undefined;
  if (isOfType?.(value) === false) return [{ code: 'wrongValueType', message: `${name} is no ${valueType}` }];
  if (regex !== undefined && !patternMatcher(regex)(textOf(value))) return [{ code: 'patternMismatch', message: `${name} does not match ${regex}` }];
  return allowed.length > 0 && !allowed.includes(textOf(value)) ? [{ code: 'valueNotAllowed', message: `${name} is none of ${allowed.join(', ')}` }] : [];
}
