import type { ApiFacts, OperationFacts } from './facts.ts';

export const jsonPatch = 'JsonPatchOperations';

const errorCodes = [400, 401, 403, 404, 409, 500];

/**
 * A patch for each collection of which clients create, change or delete members: TMF630 part 1 §6.2 has it for every API, and no
 * published document names it. Tasks are asked for one at a time, and what is sent as bytes is no member.
 */
export const bulkPatches = (api: ApiFacts): readonly OperationFacts[] =>
  Object.entries(api.resources).filter(([path]) => !path.includes('{') && listed(api, path) !== undefined && isWritten(api, path)).map(([path, { schema }]) => ({
    method: 'PATCH', path, operationId: `bulkPatch${schema.replace(/_RES$/, '')}`, queryParams: ['fields'],
    requestSchema: jsonPatch, responseSchema: listed(api, path)?.responseSchema ?? '', successCodes: [200], errorCodes,
  }));

const listed = ({ operations }: ApiFacts, path: string): OperationFacts | undefined => operations.find((operation) => operation.method === 'GET' && operation.path === path);

const isWritten = ({ operations }: ApiFacts, path: string): boolean => operations.some(({ method, path: at, task, takesBytes }) =>
  (method === 'POST' && at === path && task !== true && takesBytes !== true) || (['PATCH', 'DELETE'].includes(method) && at === `${path}/{id}`));
