import { refTo } from '../openapi.ts';
import type { Schema } from '../openapi.ts';

export const text = (description: string): Schema => ({ type: 'string', description });
export const moment = (description: string): Schema => ({ type: 'string', format: 'date-time', description });
export const flag = (description: string): Schema => ({ type: 'boolean', description });
export const ref = (schema: string, description: string): Schema => ({ description, allOf: [refTo(schema)] });
export const listOf = (schema: string, description: string): Schema => ({ type: 'array', description, items: refTo(schema) });
export const object = (description: string, properties: Record<string, Schema>, required: readonly string[] = []): Schema => ({
  type: 'object',
  description,
  ...(required.length > 0 ? { required } : {}),
  properties,
});

/** Of a record, by which it is recognised when it comes twice. */
export const externalIdentifier = object('Identifier that something has in another system.', {
  id: text('The identifier there.'),
  owner: text('System or party that gave the identifier.'),
  externalIdentifierType: text('What kind of identifier it is, such as a record number in a file.'),
  '@type': text('Name of the schema that describes this object.'),
});
