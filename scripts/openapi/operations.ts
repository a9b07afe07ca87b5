import { actionOf, resourceOf } from './actions.ts';
import type { ApiFacts, OperationFacts } from './facts.ts';
import type { Action, Operation, Parameter, Reference, Schema } from './openapi.ts';
import { refTo } from './openapi.ts';
import { describeOperation, summarise, tagOf } from './operation-prose.ts';
import { pathParameter, queryParameter } from './parameters.ts';
import { responsesFor } from './responses.ts';

export const operationFor = (facts: OperationFacts, api: ApiFacts): Operation => {
  const action = actionOf(facts, api);
  const resource = resourceOf(facts, api);
  const parameters = parametersFor(facts, action);
  return {
    operationId: facts.operationId,
    summary: summarise(action, resource),
    description: describeOperation(action, resource),
    tags: [tagOf(action, resource)],
    'x-concord-action': action,
    'x-concord-resource': resource,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...requestBodyFor(facts, action),
    responses: responsesFor(facts, action),
    ...(action === 'bulkPatch' ? { 'x-concord-extension': true } : {}),
  };
};

const added: Partial<Record<Action, readonly string[]>> = {
  list: ['sort', 'filter', 'filters'],
  create: ['idempotencyKey'],
  task: ['idempotencyKey'],
  retrieve: ['ifNoneMatch'],
  patch: ['ifMatch'],
  bulkPatch: ['idempotencyKey'],
  delete: ['ifMatch'],
};

const parametersFor = (facts: OperationFacts, action: Action): readonly (Parameter | Reference)[] => {
  const inPath = [...facts.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => pathParameter(name ?? ''));
  const inQuery = [...new Set([...(facts.queryParams ?? []), ...(added[action] ?? [])])].map(queryParameter);
  return [...inPath, ...inQuery];
};

const byteTypes = ['application/octet-stream', 'application/x-ndjson', 'application/json', 'application/gzip', 'text/csv', 'text/tab-separated-values', 'text/plain', 'application/xml', 'text/xml'];

const bytes: Schema = { type: 'string', format: 'binary' };

/** Fields come before the file: it is read as it comes. */
const formOf = ({ takesForm, queryParams = [] }: OperationFacts): Record<string, { schema: Schema }> => {
  const fields = queryParams.map((name): [string, Schema] => [name, { type: 'string', maxLength: 256 }]);
  return takesForm ? { 'multipart/form-data': { schema: { type: 'object', properties: { ...Object.fromEntries(fields), file: bytes } } } } : {};
};

const requestBodyFor = (facts: OperationFacts, action: Action): Pick<Operation, 'requestBody'> => {
  if (facts.takesBytes) return { requestBody: { required: true, content: { ...Object.fromEntries(byteTypes.map((type) => [type, { schema: bytes }])), ...formOf(facts) } } };
  if (facts.requestSchema === undefined) return {};
  const schema = refTo(facts.requestSchema);
  return { requestBody: { required: true, content: contentOf(schema, action) } };
};

const contentOf = (schema: Schema, action: Action): Record<string, { schema: Schema }> => {
  if (action === 'bulkPatch') return { 'application/json-patch+json': { schema }, 'application/json-patch-query+json': { schema } };
  return action === 'patch' ? patchContent(schema) : { 'application/json': { schema } };
};

const patchContent = (schema: Schema): Record<string, { schema: Schema }> => {
  const types = ['application/json', 'application/merge-patch+json', 'application/json-patch+json', 'application/json-patch-query+json'];
  return Object.fromEntries(types.map((type) => [type, { schema: type.includes('json-patch') ? refTo('JsonPatchOperations') : schema }]));
};
