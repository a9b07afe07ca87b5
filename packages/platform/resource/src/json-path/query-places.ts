import { isJsonObject } from '../document/json-object.ts';
import type { Condition, QueryStep } from './query-path.ts';
import { comparison, inner, type Place } from './select-places.ts';

/** The places in a document to which a path with conditions leads, in its order. Arrays on the way are gone through; the last attribute is meant whole unless a condition chooses in it. */
export const queryPlaces = (document: unknown, steps: readonly QueryStep[]): readonly Place[] =>
  steps.reduce<readonly Place[]>((places, step) => places.flatMap((place) => within(place, step)), [{ pointer: '', value: document }]);

/** Where something is to be added: under the last name, also where there is nothing yet. */
export function placesForMore(document: unknown, steps: readonly QueryStep[]): readonly Place[] {
  const last = steps.at(-1);
  if (!last || last.conditions.length > 0) return queryPlaces(document, steps);
  return queryPlaces(document, steps.slice(0, -1)).flatMap(membersOf).map((place) => attributeOf(place, last.name) ?? inner(place, last.name, undefined));
}

function within(place: Place, { name, conditions }: QueryStep): readonly Place[] {
  const found = membersOf(place).map((member) => attributeOf(member, name)).filter((attribute) => attribute !== undefined);
  return conditions.length === 0 ? found : found.flatMap(membersOf).filter(({ value }) => conditions.every((condition) => holds(condition, value)));
}

const attributeOf = (place: Place, name: string): Place | undefined => (isJsonObject(place.value) && Object.hasOwn(place.value, name) ? inner(place, name, place.value[name]) : undefined);

const membersOf = (place: Place): readonly Place[] => (Array.isArray(place.value) ? place.value.map((value: unknown, index) => inner(place, String(index), value)) : [place]);

/** Any value will do, where arrays on the way hold several. */
function holds({ names, text }: Condition, element: unknown): boolean {
  const ends = names.reduce<readonly Place[]>((places, name) => places.flatMap(membersOf).map((place) => attributeOf(place, name)).filter((place) => place !== undefined), [{ pointer: '', value: element }]);
  return ends.flatMap(membersOf).map(({ value }) => value).some(comparison('eq', text));
}
