import { refTo } from '../openapi.ts';
import type { Schema } from '../openapi.ts';

export const text = (description: string): Schema => ({ type: 'string', description });
export const flag = (description: string): Schema => ({ type: 'boolean', description });
export const whole = (description: string): Schema => ({ type: 'integer', description });
export const oneOfWords = (description: string, words: readonly string[]): Schema => ({ type: 'string', description, enum: words });
export const ref = (schema: string, description: string): Schema => ({ description, allOf: [refTo(schema)] });
export const listOf = (schema: string, description: string): Schema => ({ type: 'array', description, items: refTo(schema) });
export const texts = (description: string): Schema => ({ type: 'array', description, items: { type: 'string' } });
export const oneOrMore = (description: string): Schema => ({ description, anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] });
/** A decimal number: text, or a JSON number that is read by its shortest decimal form. */
export const decimal = (description: string): Schema => ref('Decimal', description);
export const object = (description: string, properties: Record<string, Schema>, required: readonly string[] = []): Schema => ({
  type: 'object',
  description,
  ...(required.length > 0 ? { required } : {}),
  properties,
});
