import addFormats from 'ajv-formats';
import { attributeOf, type DocumentOperation, type OpenApiDocument } from '@concord/resource';
import { OpenAPIBackend, type Document } from 'openapi-backend';
import { withTypesChosen } from './types-chosen.ts';

/** An event as its listener gets it. */
export interface ToldEvent {
  readonly eventType: string;
  /** What carries the resource; one document calls it `payload`. */
  readonly event?: Carrier;
  readonly payload?: Carrier;
}

type Carrier = Readonly<Record<string, unknown>>;

/** What a document has against an event as a listener gets it; nothing when the document describes it so. */
export type EventObjections = (told: ToldEvent) => readonly string[];

/** Judges events by the operations that listeners offer: each takes events of one type, with the resource under a name of its own. */
export async function documentedEvents(document: OpenApiDocument): Promise<EventObjections> {
  const api = new OpenAPIBackend({
    definition: withTypesChosen(document) as Document, quick: true,
    ajvOpts: { allErrors: true, strict: false },
    customizeAjv: (ajv) => {
      addFormats.default(ajv);
      return ajv;
    },
  });
  await api.init();
  const listeners = new Map(Object.entries(document.paths).filter(([path]) => path.startsWith('/listener/')).flatMap(([, methods]) => Object.values(methods)).map((operation) => [eventOf(operation), operation.operationId] as const));
  return (told) => {
    const operationId = listeners.get(told.eventType);
    if (operationId === undefined) return [`${told.eventType} is not documented`];
    const [validate] = api.validator.getRequestValidatorsForOperation(operationId);
    const errors = !validate || validate({ requestBody: told }) ? [] : (validate.errors ?? []);
    return [...errors.map(({ instancePath, message = '' }) => `${told.eventType} ${instancePath}: ${message}`), ...strangeNames(document, told)];
  };
}

const eventOf = (operation: DocumentOperation): string => {
  const { 'x-concord-resource': event = '' } = operation as { readonly 'x-concord-resource'?: string };
  return event;
};

/** Names under which the document has nothing: unknown ones are allowed to it, and would hide that the known one is missing. */
function strangeNames(document: OpenApiDocument, { eventType, event = {}, payload = {} }: ToldEvent): readonly string[] {
  const schema = document.components.schemas[eventType];
  return Object.entries({ event, payload }).flatMap(([carrier, carried]) =>
    Object.keys(carried).filter((key) => !attributeOf(document, attributeOf(document, schema, carrier), key)).map((key) => `${eventType} /${carrier}/${key}: the document has nothing of that name`));
}
