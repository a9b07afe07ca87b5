import apis from './prose/apis.json' with { type: 'json' };
import properties from './prose/properties.json' with { type: 'json' };
import resources from './prose/resources.json' with { type: 'json' };
import schemas from './prose/schemas.json' with { type: 'json' };

export interface ResourceProse {
  /** With its article, in the middle of a sentence: `an agreement`. */
  readonly one: string;
  readonly many: string;
  readonly what: string;
  /** What happens besides, by action. */
  readonly create?: string;
  readonly patch?: string;
  readonly list?: string;
  readonly delete?: string;
  readonly retrieve?: string;
}

/** Where a sentence came from: written for this schema, for every schema that has the property, built by rule, or built from the name alone. */
export type Origin = 'own' | 'general' | 'rule' | 'fallback';

export interface Sentence {
  readonly text: string;
  readonly origin: Origin;
}

type Dictionary = Readonly<Record<string, string>>;

const propertyTexts: Dictionary = properties;
const schemaTexts: Dictionary = schemas;
const apiTexts: Readonly<Record<string, { readonly title: string; readonly description: string }>> = apis;
const resourceTexts: Readonly<Record<string, ResourceProse>> = resources;

const variant = /_(Create|Update|FVO|MVO|RES)$/;

/** `ProductOrder_Create` → `ProductOrder`. */
export const baseName = (schema: string): string => schema.replace(variant, '');

/** `productOrderItem` → `product order item`. */
export const words = (name: string): string =>
  name.replace(/^@/, '').replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2').toLowerCase();

export const apiProse = (document: string): { readonly title: string; readonly description: string } => {
  const text = apiTexts[document];
  if (text === undefined) throw new Error(`prose/apis.json says nothing of ${document}`);
  return text;
};

export const resourceProse = (resource: string): ResourceProse => {
  const text = resourceTexts[resource];
  if (text === undefined) throw new Error(`prose/resources.json says nothing of ${resource}`);
  return text;
};

/** A sentence for this schema, for its kind (`*Ref.id`), for the property wherever it occurs, or one built from the name. */
export const describeProperty = (schema: string, property: string): Sentence => {
  const base = baseName(schema);
  const own = propertyTexts[`${base}.${property}`];
  if (own !== undefined) return { text: own, origin: 'own' };
  return byKind(base, property) ?? general(property) ?? { text: `The ${words(property)} of this ${words(base)}.`, origin: 'fallback' };
};

const kindsWithProperties = ['RefOrValue', 'Ref', 'Relationship', 'Event', 'Characteristic'];

const byKind = (base: string, property: string): Sentence | undefined => {
  if (base.endsWith('EventPayload')) return { text: `The ${words(property)} as it is after the change, or as it was before its deletion.`, origin: 'rule' };
  const kind = kindsWithProperties.find((ending) => base.endsWith(ending));
  const text = propertyTexts[`*${kind ?? ''}.${property}`];
  return text === undefined ? undefined : { text, origin: 'own' };
};

const general = (property: string): Sentence | undefined => {
  const text = propertyTexts[property];
  return text === undefined ? undefined : { text, origin: 'general' };
};

export const describeSchema = (schema: string): Sentence => {
  const base = baseName(schema);
  const known = resourceTexts[base]?.what ?? schemaTexts[base];
  if (known !== undefined) return { text: `${known}${purpose(schema)}`, origin: 'own' };
  return describeByKind(schema, base) ?? { text: `A ${words(base)} with its attributes.${purpose(schema)}`, origin: 'fallback' };
};

const purpose = (schema: string): string => {
  if (/_(Create|FVO)$/.test(schema)) return ' Form in which a client sends it to have it created.';
  if (/_(Update|MVO)$/.test(schema)) return ' Form in which a client sends changes to it.';
  return '';
};

const describeByKind = (schema: string, base: string): Sentence | undefined => {
  const rule = kinds.find(([ending]) => ending.test(base));
  if (rule === undefined) return undefined;
  const [ending, text] = rule;
  return { text: text(words(base.replace(ending, ''))) + purpose(schema), origin: 'rule' };
};

const valueWords = (type: string): string =>
  ({ boolean: 'true or false', float: 'a number', integer: 'a whole number', map: 'an object of values by name', number: 'a number', object: 'an object', string: 'a text' })[type] ?? `of type ${type}`;

const kinds: readonly (readonly [RegExp, (subject: string) => string])[] = [
  [/ArrayCharacteristicValueSpecification$/, (type) => `A value, or a range of values, that a characteristic may have which is a list, each of its members ${valueWords(type)}.`],
  [/CharacteristicValueSpecification$/, (type) => `A value, or a range of values, that a characteristic may have which is ${valueWords(type)}.`],
  [/ArrayCharacteristic$/, (type) => `A characteristic whose value is a list, each of its members ${valueWords(type)}.`],
  [/(?<=Boolean|Float|Integer|Number|Object|String)Characteristic$/, (type) => `A characteristic whose value is ${valueWords(type)}.`],
  [/CreateEvent$/, (subject) => `Notification that a new ${subject} exists.`],
  [/AttributeValueChangeEvent$/, (subject) => `Notification that an attribute of a ${subject}, other than its state, has a new value.`],
  [/(StateChange|StatusChange)Event$/, (subject) => `Notification that a ${subject} has moved to another state.`],
  [/ChangeEvent$/, (subject) => `Notification that a ${subject} has changed.`],
  [/DeleteEvent$/, (subject) => `Notification that a ${subject} no longer exists.`],
  [/InformationRequiredEvent$/, (subject) => `Notification that a ${subject} waits for information that its sender has to give.`],
  [/BatchEvent$/, (subject) => `Notification about several changes of type ${subject} at once.`],
  [/ResolvedEvent$/, (subject) => `Notification that a ${subject} has been resolved.`],
  [/EventPayload$/, (subject) => `What a notification about a ${subject} carries.`],
  [/RefOrValue$/, (subject) => `A ${subject}: either a reference to one that is kept elsewhere, or the whole of it.`],
  [/Relationship$/, (subject) => `How a ${subject} has to do with another.`],
  [/Ref$/, (subject) => `Reference to a ${subject}: it names one that is kept elsewhere, by its id.`],
];
