import type { Finding } from '@concord/errors';
import { schemaFindings } from '@concord/http';
import { type ChangeContext, defineResource, type EntityRef, isJsonObject, isSameJson, type Resource } from '@concord/resource';

/** A JSON Schema of what an operator or a partner adds to resources. */
interface ExtensionSchema extends Resource {
  readonly name: string;
  /** The first where it was not said. */
  readonly version?: string;
  readonly state: string;
  readonly schema: unknown;
  /** The partner that uploaded it; absent where the operator did. */
  readonly owner?: EntityRef;
}

const largest = 65_536;
const mostOfAPartner = 100;
const mostOfATenant = 1_000;

/** What is active judges resources, so it stays: who wants it otherwise uploads another version beside it. */
export const extensionSchema = defineResource<ExtensionSchema>({
  name: 'ExtensionSchema',
  lifecycle: { attribute: 'state', initial: 'draft', startsIn: ['active'], transitions: { draft: ['active'] } },
  stamps: { creationDate: 'onCreate', lastUpdate: 'onChange' },
  readOnly: ['owner'],
  derive: withOwnerAndVersion,
  rules: [activeOnesStand, versionsAreApart, nobodyHasTooMany, schemasCanBeUsed],
  indexes: [['name'], ['owner.id']],
  changeableBy: isOwner,
  removableBy: isOwner,
  binds: ({ state }) => state === 'active',
});

function isOwner({ owner }: ExtensionSchema, party: string): boolean {
  return owner?.id === party;
}

function withOwnerAndVersion(next: ExtensionSchema, previous: ExtensionSchema | undefined, { caller: { party } }: ChangeContext): ExtensionSchema {
  return { ...next, version: next.version ?? '1', ...(!previous && party !== undefined && { owner: { id: party } }) };
}

function activeOnesStand(next: ExtensionSchema, previous: ExtensionSchema | undefined): Finding[] {
  if (previous?.state !== 'active') return [];
  const touched = (['name', 'version', 'schema'] as const).filter((name) => !isSameJson(previous[name], next[name]));
  return touched.map((name) => ({ code: 'activeSchemasStand', message: `${name} of an active schema stays as it is: upload another version`, pointer: `/${name}` }));
}


/** As far as who uploads it sees. */
async function versionsAreApart({ id, name, version, owner }: ExtensionSchema, _previous: ExtensionSchema | undefined, { transaction }: ChangeContext): Promise<Finding[]> {
  const others = await transaction.collection<ExtensionSchema>('extensionSchema').list({ where: { op: 'eq', path: 'name', value: name }, limit: mostOfATenant });
  const isTaken = others.some(({ document: other }) => other.id !== id && other.version === version && other.owner?.id === owner?.id);
  return isTaken ? [{ code: 'versionTaken', message: `there is a version ${String(version)} of ${name} already`, pointer: '/version' }] : [];
}

async function nobodyHasTooMany({ owner }: ExtensionSchema, previous: ExtensionSchema | undefined, { transaction }: ChangeContext): Promise<Finding[]> {
  if (previous) return [];
  const kept = await transaction.collection('extensionSchema').count(owner && { op: 'eq', path: 'owner.id', value: owner.id });
  const most = owner ? mostOfAPartner : mostOfATenant;
  return kept < most ? [] : [{ code: 'tooManySchemas', message: `there are ${String(most)} extension schemas already; drafts can be removed`, pointer: '' }];
}

async function schemasCanBeUsed(next: ExtensionSchema, previous: ExtensionSchema | undefined, { transaction }: ChangeContext): Promise<Finding[]> {
  const { schema, state } = next;
  if (previous?.state === state && isSameJson(previous.schema, schema)) return [];
  if (!isJsonObject(schema)) return [{ code: 'notASchema', message: 'schema is a JSON object', pointer: '/schema' }];
  if (Buffer.byteLength(JSON.stringify(schema)) > largest) return [{ code: 'schemaTooLarge', message: `a schema has at most ${String(largest)} bytes`, pointer: '/schema' }];
  const schemas = transaction.collection<ExtensionSchema>('extensionSchema');
  const findings = await schemaFindings(schema, async (id) => {
    const { state: kept, schema: found } = (await schemas.find(id))?.document ?? {};
    return kept === 'active' && isJsonObject(found) ? found : undefined;
  });
  return findings.map((finding) => ({ ...finding, pointer: `/schema${finding.pointer ?? ''}` }));
}
