import { refTo } from './openapi.ts';
import type { Schema } from './openapi.ts';

/** RFC 6902, for the documents whose facts have no JSON patch of their own. */
export const jsonPatchSchemas: Record<string, Schema> = {
  JsonPatch: {
    type: 'object',
    description: 'One step of a JSON patch (RFC 6902).',
    required: ['op', 'path'],
    properties: {
      op: { type: 'string', description: 'What the step does.', enum: ['add', 'remove', 'replace', 'move', 'copy', 'test'] },
      path: { type: 'string', description: 'JSON pointer to the place that the step is about.' },
      value: { description: 'The value to add, to put in place of the old one, or to compare with.' },
      from: { type: 'string', description: 'JSON pointer to the place that `move` and `copy` take from.' },
    },
    'x-concord-extension': true,
  },
  JsonPatchOperations: {
    type: 'array',
    description: 'Steps of a JSON patch, applied in this order, all or none.',
    items: refTo('JsonPatch'),
    'x-concord-extension': true,
  },
};
