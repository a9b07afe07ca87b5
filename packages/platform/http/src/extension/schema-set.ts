import type { Finding } from '@concord/errors';
import { isSafePattern } from '@concord/storage-port';
import { keywords, within } from './keywords.ts';

/** Schemas by their addresses, with the one that is asked for under the address ''. */
export type SchemaSet = ReadonlyMap<string, object>;

/** Below which address the suite keeps the schemas that were registered with it. */
export const registeredPlace = '/tmf-api/extension/v1/extensionSchema/';

/** What a schema may hold in all, what it refers to counted wherever it is referred to: so many values are looked at for each value that is judged. */
const mostWeight = 1_000;

interface Place {
  /** How many values it holds besides schemas. */
  readonly own: number;
  /** The places that judge the same object, or what is in it. */
  readonly judging: readonly string[];
  readonly reference?: string;
}

/** Every place of a set where a schema stands, by the address of its document and its pointer there. */
export interface ReadSet {
  readonly places: ReadonlyMap<string, Place>;
  readonly findings: readonly Finding[];
}

interface Reading {
  readonly address: string;
  readonly places: Map<string, Place>;
  readonly findings: Finding[];
}

/** What a set says, and what is wrong with the schema under '', with pointers. */
export function readSet(schemas: SchemaSet): ReadSet {
  const places = new Map<string, Place>();
  const findings: Finding[] = [];
  for (const [address, schema] of schemas) readPlace({ address, places, findings: address === '' ? findings : [] }, '', schema);
  return { places, findings: findings.length > 0 ? findings : referenceFindings(places) };
}

function readPlace(reading: Reading, pointer: string, schema: unknown): void {
  const { address, places, findings } = reading;
  if (typeof schema === 'boolean') return void places.set(placeOf(address, pointer), { own: 1, judging: [] });
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return void findings.push(wrong('notASchema', pointer, 'is a schema, which is an object, true or false'));
  const parts = Object.entries(schema).flatMap(([name, value]) => readKeyword(reading, `${pointer}/${name}`, name, value));
  const reference: unknown = '$ref' in schema ? schema.$ref : undefined;
  places.set(placeOf(address, pointer), {
    own: 1 + parts.reduce((sum, { own }) => sum + own, 0), judging: parts.flatMap(({ judging }) => judging),
    ...(typeof reference === 'string' && { reference: referredPlace(address, reference) }),
  });
}

function readKeyword(reading: Reading, pointer: string, name: string, value: unknown): readonly Omit<Place, 'reference'>[] {
  const keyword = keywords.get(name);
  if (!keyword) return [];
  if (!keyword.isFit(value)) {
    reading.findings.push(wrong('notASchema', pointer, keyword.asks));
    return [];
  }
  reading.findings.push(...slowPatterns(name, value, pointer));
  if (!keyword.holds) return [{ own: valuesIn(value), judging: [] }];
  const parts = within(keyword.holds, value).map(([place, part]) => [`${pointer}${place}`, part] as const);
  for (const [place, part] of parts) readPlace(reading, place, part);
  const judges = name !== 'definitions' && name !== '$defs';
  return [{ own: judges ? Object.keys(value as object).length : 0, judging: judges ? parts.map(([place]) => placeOf(reading.address, place)) : [] }];
}

const placeOf = (address: string, pointer: string): string => `${address}#${pointer}`;

/** The pointer in the form in which places have it, where it is well written. */
function referredPlace(address: string, reference: string): string {
  const [named = '', fragment = ''] = reference.split('#');
  try {
    return placeOf(named === '' ? address : named, decodeURIComponent(fragment));
  } catch {
    return placeOf(named === '' ? address : named, fragment);
  }
}

const valuesIn = (value: unknown): number => 1 + (typeof value === 'object' && value !== null ? Object.values(value).reduce((sum: number, one) => sum + valuesIn(one), 0) : 0);

function slowPatterns(name: string, value: unknown, pointer: string): readonly Finding[] {
  const patterns = name === 'pattern' ? [value] : name === 'patternProperties' ? Object.keys(value as object) : [];
  return patterns.filter((pattern) => typeof pattern !== 'string' || !isSafePattern(pattern)).map((pattern) => wrong('unsafePattern', pointer, `holds ${String(pattern).slice(0, 100)}, which is malformed or could take too long`));
}

function referenceFindings(places: ReadSet['places']): readonly Finding[] {
  const weights = new Map<string, number>();
  const found = [...places].filter(([place]) => place.startsWith('#')).flatMap(([place, { reference }]) => {
    const pointer = place.slice(1);
    if (reference !== undefined && !places.has(reference)) return [wrong('unknownReference', `${pointer}/$ref`, `refers to ${reference.slice(0, 200)}, where no schema is known: one refers to places in itself and to active registered schemas`)];
    if (reference === undefined || Number.isFinite(weightAt(place, places, weights))) return [];
    return [wrong('recursiveSchema', `${pointer}/$ref`, 'leads back to itself: what it judges would have no bound')];
  });
  const weight = weightAt('#', places, weights);
  return found.length > 0 || weight <= mostWeight ? found : [wrong('schemaTooLarge', '', `holds ${String(weight)} values where all references are written out; ${String(mostWeight)} are possible`)];
}

/** The values of a schema with those of what it refers to; infinite where it comes back to itself. */
export function weightAt(place: string, places: ReadSet['places'], known = new Map<string, number>()): number {
  const weight = known.get(place);
  if (weight !== undefined) return weight;
  const { own = 0, judging = [], reference } = places.get(place) ?? {};
  known.set(place, Infinity);
  const total = [...judging, ...(reference === undefined ? [] : [reference])].reduce((sum, part) => sum + weightAt(part, places, known), own);
  known.set(place, total);
  return total;
}

const wrong = (code: string, pointer: string, what: string): Finding => ({ code, message: `${pointer === '' ? 'the schema' : pointer} ${what}`, pointer });

/** The addresses of other documents that a schema refers to. */
export const othersNamedBy = (schema: object): readonly string[] =>
  [...new Set([...readSet(new Map([['', schema]])).places.values()].flatMap(({ reference }) => (reference === undefined || reference.startsWith('#') ? [] : [reference.slice(0, reference.indexOf('#'))])))];
