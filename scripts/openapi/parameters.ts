import type { Header, Parameter, Reference } from './openapi.ts';

const path: Readonly<Record<string, string>> = {
  id: 'Identifier of the resource, as the server gave it.',
  topicId: 'Identifier of the topic.',
};

const ofFiles: Readonly<Record<string, string>> = {
  name: 'Name of the file at its sender.',
  source: 'The system or partner that numbers the file, and its records where they name no owner.',
  sequence: 'The number of the file at its source.',
  mapping: 'Id or name of the mapping by which the file is read: one that was saved, or one that is shipped.',
  format: 'How a file is read without a mapping: json, or tap.',
  agreement: 'Id of the agreement that the file is about.',
  counterparty: 'Id of the partner whose account the file is; a partner sends its own.',
  startDateTime: 'When the period of the account begins.',
  endDateTime: 'When the period of the account is over.',
  basis: 'statement (the default): closed lines by term; or usage: rated records.',
  keyCharacteristic: 'Names of the characteristics by which both sides know a record, separated by commas.',
  amountCharacteristic: 'Name of the characteristic that holds the amount, with its currency as unit of measure: amount, where nothing is said.',
  quantityCharacteristic: 'Name of the characteristic that holds what was counted: quantity, where nothing is said.',
  seconds: 'How far the two clocks may go apart.',
  against: 'Id of an earlier reconciliation: what its partner said takes the place of our account. For the operator alone.',
};

const cursors: Readonly<Record<string, string>> = {
  after: 'Id of the resource that a page ended with: answers what follows it in the order of ids. Not together with `sort`.',
  before: 'Id of the resource that a page began with: answers what precedes it in the order of ids, the nearest first. Not together with `sort`.',
};

/** A parameter that most documents share, or one that a single operation has. */
export const queryParameter = (name: string): Parameter | Reference => {
  const description = ofFiles[name] ?? cursors[name];
  return description === undefined ? { $ref: `#/components/parameters/${name}` } : query(name, description, { type: 'string', maxLength: 256, 'x-concord-bound': true });
};

export const pathParameter = (name: string): Parameter => ({
  name,
  in: 'path',
  description: path[name] ?? `Identifier that stands for ${name}.`,
  required: true,
  schema: { type: 'string', maxLength: 1000, 'x-concord-bound': true },
});

const query = (name: string, description: string, schema: Parameter['schema']): Parameter => ({ name, in: 'query', description, schema });

export const parameters: Record<string, Parameter> = {
  fields: query('fields', 'First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone.', { type: 'string' }),
  offset: query('offset', 'How many matching resources to skip before the first one answered; 0 where it is not given.', { type: 'integer' }),
  limit: query('limit', 'How many resources to answer at most.', { type: 'integer' }),
  sort: {
    ...query('sort', 'Attributes to sort by, separated by commas; a leading minus sorts downwards, dots lead into nested attributes.', { type: 'string' }),
    'x-concord-extension': true,
  },
  filter: {
    ...query(
      'filter',
      'JSONPath of what a resource must have: `relatedParty[?(@.role==\'payer\')]`, `$[?(@.status==\'active\' && @.version!=\'1\')]`. Compared by `== != < <= > >= =~`, joined by `&& || !`; of one element of an array one thing is asked at a time.',
      { type: 'string', maxLength: 1000, 'x-concord-bound': true },
    ),
    'x-concord-extension': true,
  },
  filters: {
    ...query(
      'filters',
      'Any attribute, by its dotted path, with the value it must have: `status=active`, `relatedParty.id=42`. Several values separated by commas are alternatives; the endings `.gt`, `.gte`, `.lt`, `.lte`, `.eq` and `.regex` compare.',
      { type: 'object', additionalProperties: { type: 'string' } },
    ),
    style: 'form',
    explode: true,
    'x-concord-extension': true,
  },
  idempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description: 'Name that the client gives to this request. Sent again with the same key and body, it has no second effect and gets the first answer; with another body it is refused.',
    schema: { type: 'string', maxLength: 255 },
    'x-concord-extension': true,
  },
  ifMatch: {
    name: 'If-Match',
    in: 'header',
    description: 'ETag that the resource must still have; otherwise nothing changes and the answer is 412.',
    schema: { type: 'string' },
    'x-concord-extension': true,
  },
  ifNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'ETag that the caller already holds; if it is still current the answer is 304 without a body.',
    schema: { type: 'string' },
    'x-concord-extension': true,
  },
};

export const headers: Record<string, Header> = {
  'X-Total-Count': { description: 'How many resources match, on all pages together.', schema: { type: 'integer' } },
  'X-Result-Count': { description: 'How many resources this answer holds.', schema: { type: 'integer' } },
  Link: { description: 'Addresses of the first, previous, next and last page, where there are any.', schema: { type: 'string' } },
  Location: { description: 'Address of what was created; the same as its href.', schema: { type: 'string' } },
  ETag: { description: 'Version of the resource, to be sent back in If-Match or If-None-Match.', schema: { type: 'string' } },
};
