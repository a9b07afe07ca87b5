import { invalidInput, readName } from '@concord/errors';
import { isName } from '../query/filter-terms.ts';

/** A value that an attribute, by its names from an element, must have. */
export interface Condition {
  readonly names: readonly string[];
  readonly text: string;
}

/** A step to an attribute and, where there are conditions, on to those of its elements for which all of them hold. */
export interface QueryStep {
  readonly name: string;
  readonly conditions: readonly Condition[];
}

const limits = { length: 1000, conditions: 10 };

/**
 * Reads TM Forum's own path of a JSON patch query (TMF630 part 5): a pointer along attributes, with conditions behind a `?`, joined by `&`:
 * `/note/text?note.author=John Doe`, `/productPrice?priceType=recurring&name=Rent/price/value`. A condition whose first name is that of the
 * path is meant from the beginning, any other from the element before it. In a value, `~1` is a `/` and `%26` an `&`.
 * @throws DomainError invalidInput `invalidPatch`
 */
export function parseQueryPath(path: string): readonly QueryStep[] {
  if (path.length > limits.length || !path.startsWith('/')) throw refusal(path, `has at most ${String(limits.length)} characters and begins with /`);
  const segments = path.slice(1).split('/').map((segment) => segmentOf(path, segment));
  const names = segments.map(({ name }) => name);
  const placed = segments.flatMap(({ conditions }, index) => conditions.map((condition) => placedIn(names, condition, index)));
  if (placed.length > limits.conditions) throw refusal(path, `holds more than ${String(limits.conditions)} conditions`);
  return names.map((name, index) => ({ name, conditions: placed.filter(({ at }) => at === index).map(({ condition }) => condition) }));
}

const refusal = (path: string, why: string): Error => invalidInput('invalidPatch', `the path ${path.slice(0, 200)} of the patch ${why}`);

function segmentOf(path: string, segment: string): QueryStep {
  const [name = '', ...behind] = segment.split('?');
  const conditions = behind.length === 0 ? [] : behind.join('?').split('&').map((text) => conditionOf(path, text));
  if (!isName(name)) throw refusal(path, `has ${JSON.stringify(name.slice(0, 50))} for an attribute`);
  return { name, conditions };
}

function conditionOf(path: string, text: string): Condition {
  const sign = text.indexOf('=');
  const names = text.slice(0, Math.max(sign, 0)).split('.');
  if (sign < 1 || !names.every(isName)) throw refusal(path, `holds a condition that is no attribute=value: ${text.slice(0, 50)}`);
  return { names, text: decoded(path, text.slice(sign + 1)) };
}

function decoded(path: string, value: string): string {
  try {
    return readName(decodeURIComponent(value));
  } catch (error) {
    throw Object.assign(refusal(path, 'holds a % that begins no encoded character; write %25'), { cause: error });
  }
}

/** The step whose elements a condition is about, and what it asks of them: behind the last name that it shares with the path. */
function placedIn(path: readonly string[], condition: Condition, at: number): { readonly at: number; readonly condition: Condition } {
  if (condition.names[0] !== path[0]) return { at, condition };
  const apart = condition.names.findIndex((name, index) => name !== path[index] || index > at);
  const shared = apart < 0 ? condition.names.length : apart;
  return { at: shared - 1, condition: { ...condition, names: condition.names.slice(shared) } };
}
