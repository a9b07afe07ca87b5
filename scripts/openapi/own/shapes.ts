import type { PropertyFacts, SchemaFacts } from '../facts.ts';

export type Properties = Readonly<Record<string, PropertyFacts>>;

export const text: PropertyFacts = { type: 'string' };
/** A list of texts. */
export const texts: PropertyFacts = { type: 'string', array: true };
export const moment: PropertyFacts = { type: 'string', format: 'date-time' };
export const day: PropertyFacts = { type: 'string', format: 'date' };
export const flag: PropertyFacts = { type: 'boolean' };
export const whole: PropertyFacts = { type: 'integer' };
export const decimal: PropertyFacts = { type: 'number', format: 'float' };
export const one = (ref: string): PropertyFacts => ({ ref });
export const many = (ref: string): PropertyFacts => ({ ref, array: true });

/** TMF630: attributes by which any object can be extended. */
export const extensible: Properties = { '@baseType': text, '@schemaLocation': { type: 'string', format: 'uri' }, '@type': text };
export const identified: Properties = { id: text, href: { type: 'string', format: 'uri' } };

export const part = (properties: Properties, required: readonly string[] = []): SchemaFacts => ({ properties: { ...properties, ...extensible }, required });
/** One that is not to be extended: what reads it would not know what to make of more. */
export const closed = (properties: Properties, required: readonly string[] = []): SchemaFacts => ({ properties, required });
export const words = (...values: readonly string[]): SchemaFacts => ({ type: 'string', enum: values, properties: {}, required: [] });
export const reference = (more: Properties = {}): SchemaFacts => part({ ...identified, name: text, ...more, '@referredType': text }, ['id']);
