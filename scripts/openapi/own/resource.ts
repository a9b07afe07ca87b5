import type { OperationFacts, SchemaFacts } from '../facts.ts';
import { identified, moment, one, part, text } from './shapes.ts';
import type { Properties } from './shapes.ts';

/** A resource of our own, in the words of TMF630. */
export interface OwnResource {
  /** `SettlementRun`; its path is the lowerCamelCase of it. */
  readonly name: string;
  /** L list, C create, R retrieve, U patch, D delete. */
  readonly ops: string;
  readonly properties: Properties;
  readonly required: readonly string[];
  /** What a client gives when it creates one; those in `mandatory` it must give. */
  readonly given?: readonly string[];
  readonly mandatory?: readonly string[];
  readonly patchable?: readonly string[];
  /** `Create`, `StateChange`, `AttributeValueChange`, `Delete`. */
  readonly events: readonly string[];
}

const common = [400, 401, 403, 404, 405, 409, 500];
const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export const pathOf = ({ name }: OwnResource): string => `/${lower(name)}`;

export const operationsOf = (resource: OwnResource): readonly OperationFacts[] => Array.from(resource.ops, (op) => operationOf(resource, op));

const operationOf = (resource: OwnResource, op: string): OperationFacts => {
  const { name } = resource;
  const path = pathOf(resource);
  switch (op) {
    case 'L': return { method: 'GET', path, operationId: `list${name}`, queryParams: ['fields', 'offset', 'limit'], responseSchema: `${name}[]`, successCodes: [200], errorCodes: common };
    case 'C': return { method: 'POST', path, operationId: `create${name}`, requestSchema: `${name}_Create`, responseSchema: name, successCodes: [201], errorCodes: common };
    case 'R': return { method: 'GET', path: `${path}/{id}`, operationId: `retrieve${name}`, queryParams: ['fields'], responseSchema: name, successCodes: [200], errorCodes: common };
    case 'U': return { method: 'PATCH', path: `${path}/{id}`, operationId: `patch${name}`, requestSchema: `${name}_Update`, responseSchema: name, successCodes: [200], errorCodes: common };
    case 'D': return { method: 'DELETE', path: `${path}/{id}`, operationId: `delete${name}`, successCodes: [204], errorCodes: common };
    default: throw new Error(`${name} has the unknown operation ${op}`);
  }
};

export const schemasOf = (resource: OwnResource): Readonly<Record<string, SchemaFacts>> => ({
  [resource.name]: part({ ...(resource.ops.includes('R') ? identified : {}), ...resource.properties }, resource.required),
  ...(resource.given ? { [`${resource.name}_Create`]: part(only(resource.properties, resource.given), resource.mandatory) } : {}),
  ...(resource.patchable ? { [`${resource.name}_Update`]: part(only(resource.properties, resource.patchable)) } : {}),
});

const only = (properties: Properties, names: readonly string[]): Properties => Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name)));

export const eventsOf = ({ name, events }: OwnResource): readonly string[] => events.map((event) => `${name}${event}Event`);

export const listenerOf = (event: string): OperationFacts => ({
  method: 'POST',
  path: `/listener/${lower(event)}`,
  operationId: `listenTo${event}`,
  requestSchema: event,
  responseSchema: 'EventSubscription',
  successCodes: [201],
  errorCodes: common,
});

/** The envelope of TMF630 in the form of version 4, its spelling of `timeOcurred` included, and what it carries. */
export const eventSchemasOf = (resource: OwnResource): Readonly<Record<string, SchemaFacts>> =>
  Object.fromEntries(
    eventsOf(resource).flatMap((event) => [
      [event, { properties: { ...envelope, event: one(`${event}Payload`) }, required: [] }],
      [`${event}Payload`, { properties: { [lower(resource.name)]: one(resource.name) }, required: [] }],
    ]),
  );

const envelope: Properties = {
  ...identified,
  eventId: text,
  eventTime: moment,
  eventType: text,
  correlationId: text,
  domain: text,
  title: text,
  description: text,
  priority: text,
  timeOcurred: moment,
};
