import { pointerTo } from '@concord/errors';

/** An object that says by which schema it is extended. */
interface Extension {
  /** The address of the schema. */
  readonly location: string;
  /** Where the object lies in the body. */
  readonly pointer: string;
  readonly value: object;
}

/** What an object names in `@schemaLocation`, read: the address of a schema by which it is judged, or nothing where it is a name like others. */
export type Location = (named: string) => string | undefined;

/** The objects in a body, itself included, that name in `@schemaLocation` a schema by which they are judged. */
export const extensionsIn = (body: unknown, locationOf: Location): readonly Extension[] => (namesSchema(body) ? found(body, locationOf, '') : []);

/** Nearly no body does, and each is asked. */
function namesSchema(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('@schemaLocation' in value) return true;
  return Object.values(value).some(namesSchema);
}

function found(value: unknown, locationOf: Location, pointer: string): readonly Extension[] {
  if (typeof value !== 'object' || value === null) return [];
  const named = '@schemaLocation' in value ? value['@schemaLocation'] : undefined;
  const location = typeof named === 'string' ? locationOf(named) : undefined;
  const within = Object.entries(value).flatMap(([name, part]) => found(part, locationOf, `${pointer}${pointerTo(name)}`));
  return location === undefined ? within : [{ location, pointer, value }, ...within];
}
