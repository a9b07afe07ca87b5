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
