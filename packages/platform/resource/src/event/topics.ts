import type { ResourceDeclaration } from '../declaration/declaration.ts';
import type { OpenApiDocument } from '../document/openapi-document.ts';
import { batchTopic } from './batch-event.ts';

export type ChangeKind = 'create' | 'attributeValueChange' | 'stateChange' | 'delete';

const topicEndings: Readonly<Record<ChangeKind, readonly [string, ...string[]]>> = {
  create: ['CreateEvent'],
  attributeValueChange: ['AttributeValueChangeEvent', 'ChangeEvent'],
  stateChange: ['StateChangeEvent', 'StatusChangeEvent'],
  delete: ['DeleteEvent', 'RemoveEvent'],
};

/** Every name under which a change of a resource may be told, whatever its document calls it. */
export const possibleTopics = (name: string): readonly string[] => Object.values(topicEndings).flat().map((ending) => name + ending);

/** The document's own name where it has one, else TM Forum's usual: a change is told in any case. */
export function topicsOf(name: string, document: OpenApiDocument): Readonly<Record<ChangeKind, string>> {
  const named = (kind: ChangeKind): string => name + (topicEndings[kind].find((ending) => Object.hasOwn(document.components.schemas, name + ending)) ?? topicEndings[kind][0]);
  return { create: named('create'), attributeValueChange: named('attributeValueChange'), stateChange: named('stateChange'), delete: named('delete') };
}

/** Every topic under which the services tell of a resource, created by the thousand included. */
export const toldTopics = ({ name, lifecycle, tellsOf = {} }: ResourceDeclaration): readonly string[] => [...possibleTopics(name), batchTopic(name), ...Object.values(lifecycle?.tells ?? {}), ...Object.values(tellsOf)];
