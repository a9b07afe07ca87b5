import { type Finding, isDomainError, pointerTo } from '@concord/errors';
import { isTimeZone } from '@concord/period';
import { Ajv, type ErrorObject } from 'ajv';
import { expressionFindings, fieldsOf } from '../expression/bind-expression.ts';
import { parseExpression } from '../expression/parse-expression.ts';
import { datePattern } from './date-pattern.ts';
import { knownColumns } from './known-columns.ts';
import { mappingSchema } from './mapping-schema.ts';
import type { Mapping } from './mapping.ts';

const validate = new Ajv({ allErrors: true, discriminator: true, allowUnionTypes: true }).compile<Mapping>(mappingSchema);
const most = 50;

/** Everything that is wrong with a mapping, with pointers into it; nothing where it can be compiled. */
export function mappingFindings(value: unknown): readonly Finding[] {
  if (!validate(value)) return (validate.errors ?? []).slice(0, most).map(schemaFinding);
  return [...placedExpressions(value).flatMap((placed) => expressionProblems(placed, value)), ...dateProblems(value), ...trailerProblems(value)].slice(0, most);
}

export const isMapping = (value: unknown): value is Mapping => mappingFindings(value).length === 0;

function schemaFinding({ keyword, instancePath, params, message = 'is not valid' }: ErrorObject): Finding {
  const name: unknown = params['missingProperty'] ?? params['additionalProperty'];
  const pointer = `${instancePath}${typeof name === 'string' ? pointerTo(name) : ''}`;
  const allowed = Array.isArray(params['allowedValues']) ? `: ${params['allowedValues'].join(', ')}` : '';
  return { code: keyword, message: `${pointer || 'the mapping'} ${message}${allowed}`, pointer };
}

interface Placed {
  readonly pointer: string;
  readonly expression: string;
}

function placedExpressions({ skip = [], sums = {}, trailer, usage }: Mapping): readonly Placed[] {
  const { usageType, usageDate, externalIdentifier, relatedParty = [], usageCharacteristic = [], productOffering, description } = usage;
  const placed: (readonly [string, string | undefined])[] = [
    ...skip.map((expression, index) => [`/skip/${index}`, expression] as const),
    ...namedExpressions('/sums', sums),
    ['/trailer/when', trailer?.when],
    ['/trailer/count', trailer?.count],
    ...namedExpressions('/trailer/sums', trailer?.sums ?? {}),
    ['/usage/usageType', usageType],
    ['/usage/usageDate/value', usageDate.value],
    ['/usage/externalIdentifier/id', externalIdentifier?.id],
    ['/usage/externalIdentifier/owner', externalIdentifier?.owner],
    ['/usage/productOffering/id', productOffering?.id],
    ['/usage/description', description],
    ...relatedParty.map(({ id }, index) => [`/usage/relatedParty/${index}/id`, id] as const),
    ...usageCharacteristic.flatMap(({ value, unit }, index) => [[`/usage/usageCharacteristic/${index}/value`, value], [`/usage/usageCharacteristic/${index}/unit`, unit]] as const),
  ];
  return placed.flatMap(([pointer, expression]) => (expression === undefined ? [] : [{ pointer, expression }]));
}

const namedExpressions = (pointer: string, expressions: Readonly<Record<string, string>>) => Object.entries(expressions).map(([name, expression]) => [`${pointer}${pointerTo(name)}`, expression] as const);

function expressionProblems({ pointer, expression }: Placed, mapping: Mapping): readonly Finding[] {
  try {
    const parsed = parseExpression(expression);
    const columns = knownColumns(mapping.format);
    const unknown = columns ? fieldsOf(parsed).filter((name) => !columns.includes(name)) : [];
    return [...expressionFindings(parsed), ...unknown.map((name) => ({ code: 'unknownColumn', message: `the format has no column ${name}` }))].map((finding) => ({ ...finding, pointer }));
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return [{ code: error.code, message: error.message, pointer }];
  }
}

function dateProblems({ timeZone, usage }: Mapping): readonly Finding[] {
  const dates = [
    { pointer: '/usage/usageDate/pattern', pattern: usage.usageDate.pattern },
    ...(usage.usageCharacteristic ?? []).flatMap(({ valueType, pattern = '' }, index) => (valueType === 'dateTime' ? [{ pointer: `/usage/usageCharacteristic/${index}/pattern`, pattern }] : [])),
  ];
  const unknownZone = timeZone !== undefined && !isTimeZone(timeZone) ? [{ code: 'unknownTimeZone', message: `${timeZone} is not an IANA time zone`, pointer: '/timeZone' }] : [];
  return [...unknownZone, ...dates.flatMap(({ pointer, pattern }) => patternProblems(pattern, pointer, timeZone))];
}

function patternProblems(pattern: string, pointer: string, timeZone: string | undefined): readonly Finding[] {
  const read = datePattern(pattern);
  if (!read) return [{ code: 'invalidDatePattern', message: `${JSON.stringify(pattern)} is not a pattern of a date`, pointer }];
  return read.hasOffset || timeZone !== undefined ? [] : [{ code: 'missingTimeZone', message: 'times without an offset need the time zone of the clock that wrote them', pointer: '/timeZone' }];
}

function trailerProblems({ sums = {}, trailer }: Mapping): readonly Finding[] {
  const missing = Object.keys(trailer?.sums ?? {}).filter((name) => !Object.hasOwn(sums, name));
  return missing.map((name) => ({ code: 'unknownSum', message: `the trailer declares the sum ${name}, which is not among the sums`, pointer: pointerTo('trailer', 'sums', name) }));
}
