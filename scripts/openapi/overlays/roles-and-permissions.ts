import { type ApiFacts, type OperationFacts, readFacts } from '../facts.ts';
import type { Operation, Schema } from '../openapi.ts';
import { operationFor } from '../operations.ts';
import { schemaFor } from '../schemas.ts';
import type { Overlay } from './overlay.ts';
import { flag, listOf, object, ref, text } from './shapes.ts';

const published = readFacts('TMF672-v4');
const facts: ApiFacts = { ...published, resources: { ...published.resources, '/checkPermission': { schema: 'CheckPermission', ops: 'LCR' } } };
const refusals = [400, 401, 403, 404, 405, 409, 500];

const operation = (asked: Omit<OperationFacts, 'errorCodes'>): Operation => operationFor({ ...asked, errorCodes: refusals }, facts);

const words = {
  '@type': text('Name of the schema that describes this object.'),
  '@baseType': text('Name of the schema that it extends.'),
  '@schemaLocation': { type: 'string', format: 'uri-reference', description: 'Where the schema of a type of its own lies.' },
} satisfies Record<string, Schema>;

/** What the client says of a check; the answer is the server's. */
const question = {
  user: ref('RelatedParty', 'Whose permission is asked for: a party, or a role to which permissions were granted.'),
  permissionSpecification: ref('PermissionSpecification', 'What is to be done.'),
  entity: listOf('EntityRef', 'On what it is to be done: the assets that have to be permitted. Without any, wherever it is permitted.'),
  state: { type: 'string', enum: ['acknowledged', 'rejected', 'inProgress', 'cancelled', 'done', 'terminatedWithError'], description: 'How far the check has come: here it is `done` at once.' },
  ...words,
} satisfies Record<string, Schema>;

const answer = {
  id: text('Identifier of the check.'),
  href: text('Address of the check.'),
  ...question,
  isPermitted: flag('Whether the user may do it now, on every asset that was named.'),
  permittedEntity: listOf('EntityRef', 'The assets on which the user may do it now: of those that were named, else all.'),
  permission: listOf('EntityRef', 'The permissions by which the user may.'),
} satisfies Record<string, Schema>;

const createEvent = (): Schema => {
  const { PermissionCreateEvent: like } = published.schemas;
  if (!like) throw new Error('TMF672-v4 has no PermissionCreateEvent');
  return schemaFor('CheckPermissionCreateEvent', { ...like, properties: { ...like.properties, event: { ref: 'CheckPermissionCreateEventPayload' } } }, false);
};

export const rolesAndPermissionsOverlay: Overlay = {
  why: 'Whoever is to let a user do something asks whether it may. v5 has the task checkPermission for that, and v4 nothing; it is served here in the form that v5 gives it, with parties as v4 writes them, and says its answer, for which v5 has no attribute. It is answered at once, so its state never changes.',
  reads: {
    '/checkPermission': operation({ method: 'GET', path: '/checkPermission', operationId: 'listCheckPermission', queryParams: ['fields', 'offset', 'limit'], responseSchema: 'CheckPermission[]', successCodes: [200] }),
    '/checkPermission/{id}': operation({ method: 'GET', path: '/checkPermission/{id}', operationId: 'retrieveCheckPermission', queryParams: ['fields'], responseSchema: 'CheckPermission', successCodes: [200] }),
  },
  takes: {
    '/checkPermission': operation({ method: 'POST', path: '/checkPermission', operationId: 'createCheckPermission', requestSchema: 'CheckPermission_Create', responseSchema: 'CheckPermission', successCodes: [201] }),
    '/listener/checkPermissionCreateEvent': operation({ method: 'POST', path: '/listener/checkPermissionCreateEvent', operationId: 'listenToCheckPermissionCreateEvent', requestSchema: 'CheckPermissionCreateEvent', responseSchema: 'EventSubscription', successCodes: [201] }),
  },
  schemas: {
    CheckPermission: object('A question whether a user may do something, and its answer.', answer, ['user', 'permissionSpecification']),
    CheckPermission_Create: object('What a client says of a check to create.', question, ['user', 'permissionSpecification']),
    PermissionSpecification: object('Something that can be permitted.', { name: text('Name of it, for people.'), function: text('Function that is used.'), action: text('What is done with the function.'), ...words }, ['function', 'action']),
    CheckPermissionCreateEvent: createEvent(),
    CheckPermissionCreateEventPayload: object('What a notification about a new check carries.', { checkPermission: ref('CheckPermission', 'The check with its answer.') }),
  },
};
