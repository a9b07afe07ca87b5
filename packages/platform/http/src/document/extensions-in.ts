/** An object that says by which schema it is extended. */
interface Extension {
  /** The address of the schema, as a URL reads it. */
  readonly location: string;
  /** Where the object lies in the body. */
  readonly pointer: string;
  readonly value: object;
}

/** The objects in a body, itself included, that name in `@schemaLocation` a schema below one of the places. */
export function extensionsIn(body: unknown, places: readonly string[], pointer = ''): readonly Extension[] {
  if (places.length === 0 || typeof body !== 'object' || body === null) return [];
  const location = locationOf(body, places);
  const within = Object.entries(body).flatMap(([name, value]) => extensionsIn(value, places, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`));
  return location === undefined ? within : [{ location, pointer, value: body }, ...within];
}

/** Read as a URL, so that dots lead nowhere else. */
function locationOf(value: object, places: readonly string[]): string | undefined {
  const named = '@schemaLocation' in value ? value['@schemaLocation'] : undefined;
  const href = typeof named === 'string' ? URL.parse(named)?.href : undefined;
  return href !== undefined && places.some((place) => href.startsWith(place.endsWith('/') ? place : `${place}/`)) ? href : undefined;
}
