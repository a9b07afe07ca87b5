import type { OperationFacts } from './facts.ts';
import { refTo } from './openapi.ts';
import type { Action, Reference, Response, Schema } from './openapi.ts';

const errors: Readonly<Record<string, string>> = {
  400: 'The request is not understood: something required is missing or a value is out of its bounds. Nothing has changed.',
  401: 'The caller has not said who it is, or the proof has expired.',
  403: 'The caller is known but may not do this.',
  404: 'There is no such resource, or none that the caller may see.',
  405: 'The address exists but does not offer this method.',
  409: 'The request contradicts the state of the resource or a rule that binds it. Nothing has changed.',
  500: 'The server has failed. The request may be sent again.',
  501: 'The server does not offer this.',
  503: 'The server cannot answer now. The request may be sent again later.',
  default: 'Any other failure, in the same form.',
};

export const errorResponses: Record<string, Response> = Object.fromEntries(
  Object.entries(errors).map(([code, description]) => [errorName(code), { description, content: { 'application/json': { schema: refTo('Error') } } }]),
);

function errorName(code: string): string {
  return code === 'default' ? 'Error' : `Error${code}`;
}

const successes: Readonly<Record<string, string>> = {
  200: 'Done; the answer holds the result.',
  201: 'Created; the answer holds what was created.',
  202: 'Accepted; the work goes on after this answer.',
  204: 'Done; the answer has no body.',
};

const answered: Partial<Record<Action, readonly string[]>> = {
  list: ['X-Total-Count', 'X-Result-Count', 'Link'],
  create: ['Location', 'ETag'],
  retrieve: ['ETag'],
  patch: ['ETag'],
  subscribe: ['Location'],
};

/** Success answers of the facts, the partial page and the unchanged resource of HTTP, errors of the facts, and `default` for the rest. */
export const responsesFor = (facts: OperationFacts, action: Action): Record<string, Response | Reference> => ({
  ...Object.fromEntries(facts.successCodes.map((code) => [String(code), successFor(facts, action, code)])),
  ...partial(facts, action),
  ...Object.fromEntries([...facts.errorCodes, 'default'].map((code) => [String(code), { $ref: `#/components/responses/${errorName(String(code))}` }])),
});

const successFor = (facts: OperationFacts, action: Action, code: number): Response => {
  const description = successes[code] ?? 'Done.';
  if (code === 204 || facts.responseSchema === undefined) return { description };
  return { description, ...headersFor(action), content: { 'application/json': { schema: bodyFor(facts.responseSchema) } } };
};

const bodyFor = (name: string): Schema => (name.endsWith('[]') ? { type: 'array', items: refTo(name.slice(0, -2)) } : refTo(name));

const headersFor = (action: Action): Pick<Response, 'headers'> => {
  const names = answered[action];
  if (names === undefined) return {};
  return { headers: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }])) };
};

const partial = (facts: OperationFacts, action: Action): Record<string, Response> => {
  if (action === 'retrieve') return { 304: { description: 'The caller already holds the current version.', ...headersFor(action), 'x-concord-extension': true } };
  if (action !== 'list') return {};
  return { 206: { ...successFor(facts, action, 200), description: 'A page: more resources match than `limit` let through.', 'x-concord-extension': true } };
};
