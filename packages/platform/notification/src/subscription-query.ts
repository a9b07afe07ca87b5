import { invalidInput } from '@concord/errors';
import { lowerCamel, type ServiceEvent } from '@concord/resource';

type Condition = (event: ServiceEvent) => boolean;

/**
 * The query of a hub subscription (TMF630 part 1 §5): `eventType=ProductOrderStateChangeEvent&productOrder.state=completed`. Names other
 * than `eventType` are paths into the event; comma or repetition means or, different names mean and.
 * @throws DomainError invalidInput `badHubQuery`
 */
export function subscriptionQuery(query: string | undefined): Condition {
  const parameters = new URLSearchParams((query ?? '').replace(/^\?/, ''));
  const conditions = [...new Set(parameters.keys())].map((name) => condition(name, parameters.getAll(name).flatMap((value) => value.split(','))));
  return (event) => conditions.every((holds) => holds(event));
}

function condition(name: string, values: readonly string[]): Condition {
  if (name === 'eventType') return ({ type }) => values.includes(type);
  const path = name.replace(/^event\./, '').split('.');
  if (path.some((part) => !/^@?\w{1,64}$/.test(part)) || path.length > 10) throw invalidInput('badHubQuery', `${name.slice(0, 200)} is neither eventType nor the path of an attribute`);
  return ({ resourceName, resource }) => valuesAt({ ...resource, [lowerCamel(resourceName)]: resource }, path).some((value) => values.includes(String(value)));
}

/** On an array every element is looked at. */
function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((element) => valuesAt(element, path));
  const [first, ...rest] = path;
  if (first === undefined) return [value];
  const isRecord = typeof value === 'object' && value !== null && Object.hasOwn(value, first);
  return isRecord ? valuesAt(Reflect.get(value, first), rest) : [];
}
