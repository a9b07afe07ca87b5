import { invalidInput } from '@concord/errors';
import { lowerCamel, type ServiceEvent } from '@concord/resource';

/**
 * The query of a hub subscription (TMF630 part 1 §5): `eventType=ProductOrderStateChangeEvent&productOrder.state=completed`. Names other
 * than `eventType` are paths into the event; comma or repetition means or, different names mean and.
 * @throws DomainError invalidInput `badHubQuery`
 */
export function subscriptionQuery(query: string | undefined): (event: ServiceEvent) => boolean {
  const holds = attributeQuery(query);
  return ({ type, resourceName, resource }) => {
    const attributes = { ...resource, [lowerCamel(resourceName)]: resource };
    return holds({ ...attributes, event: attributes, eventType: type });
  };
}

/** The same of the attributes of any value. @throws DomainError invalidInput `badHubQuery` */
export function attributeQuery(query: string | undefined): (value: unknown) => boolean {
  const parameters = new URLSearchParams((query ?? '').replace(/^\?/, ''));
  const conditions = [...new Set(parameters.keys())].map((name) => condition(name, parameters.getAll(name).flatMap((value) => value.split(','))));
  return (value) => conditions.every((holds) => holds(value));
}

function condition(name: string, values: readonly string[]): (value: unknown) => boolean {
  const path = name.split('.');
  if (path.some((part) => !/^@?\w{1,64}$/.test(part)) || path.length > 10) throw invalidInput('badHubQuery', `${name.slice(0, 200)} is neither eventType nor the path of an attribute`);
  return (value) => valuesAt(value, path).some((found) => values.includes(String(found)));
}

/** On an array every element is looked at. */
function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((element) => valuesAt(element, path));
  const [first, ...rest] = path;
  if (first === undefined) return [value];
  const isRecord = typeof value === 'object' && value !== null && Object.hasOwn(value, first);
  return isRecord ? valuesAt(Reflect.get(value, first), rest) : [];
}
