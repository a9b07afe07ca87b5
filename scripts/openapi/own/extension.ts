import type { ApiFacts, SchemaFacts } from '../facts.ts';
import { ownApi } from './own-api.ts';
import { parts } from './parts.ts';
import type { OwnResource } from './resource.ts';
import { many, moment, one, part, text, words } from './shapes.ts';

const extensionSchema: OwnResource = {
  name: 'ExtensionSchema',
  ops: 'LCRUD',
  properties: { name: text, version: text, description: text, state: one('ExtensionSchemaStateType'), schema: one('Any'), owner: one('PartyRef'), relatedParty: many('RelatedParty'), creationDate: moment, lastUpdate: moment },
  required: ['id', 'name', 'version', 'state', 'schema'],
  given: ['name', 'version', 'description', 'state', 'schema', 'relatedParty'],
  mandatory: ['name', 'schema'],
  patchable: ['name', 'version', 'description', 'state', 'schema', 'relatedParty'],
  events: ['Create', 'StateChange', 'AttributeValueChange', 'Delete'],
};

const sharedNames = ['Any', 'RelatedParty', 'EventSubscription', 'EventSubscriptionInput', 'Error'];

const extensionParts: Readonly<Record<string, SchemaFacts>> = {
  ...Object.fromEntries(Object.entries(parts).filter(([name]) => sharedNames.includes(name))),
  PartyRef: part({ id: text }, ['id']),
  ExtensionSchemaStateType: words('draft', 'active'),
};

/** What partners add to resources: the schemas that `@schemaLocation` names. */
export const extension: ApiFacts = ownApi({ api: 'Extension', resources: [extensionSchema], operations: [], parts: extensionParts });
