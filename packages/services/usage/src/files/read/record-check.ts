import { readFile } from 'node:fs/promises';
import type { Finding } from '@concord/errors';
import { apiDocument } from '@concord/http';
import { normaliseInstants, type OpenApiDocument } from '@concord/resource';
import type { Collection, Document } from '@concord/storage-port';
import { isActive, specificationFindings, type UsageSpecification } from '../../records/usage-specification.ts';
import { recordsSayWhatAndWhen } from '../../records/usage.resources.ts';
import type { Usage } from '../../records/usage.ts';

const documentFile = new URL('../../../../../../openapi/TMF635-Usage-v4.json', import.meta.url);

/** A record as `POST /usage` would have it, with what it would be refused for. */
interface CheckedRecord {
  readonly usage: Partial<Usage>;
  readonly findings: readonly Finding[];
}

export type RecordCheck = (record: Readonly<Record<string, unknown>>) => CheckedRecord;

/** Made when it is first asked for: to compile a schema takes a while. */
let made: Promise<RecordCheck> | undefined;

/** Holds records against what the edge holds the body of `POST /usage` against, and writes date-times as they are stored. */
export const recordCheck = (): Promise<RecordCheck> => (made ??= compiled());

async function compiled(): Promise<RecordCheck> {
  const document = JSON.parse(await readFile(documentFile, 'utf8')) as OpenApiDocument;
  const { check } = await apiDocument(document);
  return (record) => {
    const findings = check('createUsage', record);
    if (findings.length > 0) return { usage: {}, findings };
    const usage = normaliseInstants(document, 'Usage', record) as Partial<Usage>;
    return { usage, findings: recordsSayWhatAndWhen(usage) };
  };
}

const mostSpecifications = 1_000;

/** A store or a transaction of it. */
interface Store {
  collection<D extends Document>(name: string): Pick<Collection<D>, 'list'>;
}

export async function activeSpecifications(store: Store): Promise<readonly UsageSpecification[]> {
  return (await store.collection<UsageSpecification>('usageSpecification').list({ where: isActive, limit: mostSpecifications })).map(({ document }) => document);
}

/** Holds records also against those of some specifications that they name. */
export function withSpecifications(check: RecordCheck, specifications: readonly UsageSpecification[]): RecordCheck {
  if (specifications.length === 0) return check;
  const known = new Map(specifications.map((specification) => [specification.id, specification]));
  return (record) => {
    const checked = check(record);
    const specification = known.get(checked.usage.usageSpecification?.id ?? '');
    return specification && checked.findings.length === 0 ? { ...checked, findings: specificationFindings(checked.usage, specification) } : checked;
  };
}
