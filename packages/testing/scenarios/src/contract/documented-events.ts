import { attributeOf, type DocumentOperation, type OpenApiDocument } from '@concord/resource';
import { strictJudge } from './strict-judge.ts';

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

/** Judges events by their schemas, those that a listener of the document takes. */
export async function documentedEvents(document: OpenApiDocument): Promise<EventObjections> {
  const judge = await strictJudge(document);
  const listeners = Object.entries(document.paths).filter(([path]) => path.startsWith('/listener/')).flatMap(([, methods]) => Object.values(methods));
  const known = new Set(listeners.map(eventOf));
  return (told) => {
    const { eventType } = told;
    if (!known.has(eventType)) return [`${eventType} is not documented`];
    const errors = judge('components', 'schemas', eventType)(told);
    return [...errors.map(({ instancePath, message = '' }) => `${eventType} ${instancePath}: ${message}`), ...strangeNames(document, told)];
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
