import { notFound } from '@concord/errors';
import type { Operation } from '@concord/resource';
import { shippedMappings } from '@concord/usage-format';
import { shippedMapping } from './find-mapping.ts';
import { mappingVersions, type UsageMappingVersion } from './usage-mapping.resource.ts';

const mostVersions = 1_000;

/** `GET /usageMapping/{id}/version`: what a mapping said in each version, the latest first. */
export const listUsageMappingVersion: Operation = async ({ params: { id = '' } }, { transaction }) => {
  if (!(await transaction.collection('usageMapping').find(id))) throw notFound('UsageMapping', id);
  const where = { op: 'eq', path: 'usageMapping', value: id } as const;
  const found = await transaction.collection<UsageMappingVersion>(mappingVersions).list({ where, sort: [{ path: 'number', direction: 'descending' }], limit: mostVersions });
  return { status: 200, body: found.map(({ document: { number, mapping } }) => ({ id, version: String(number), ...mapping })) };
};

/** `GET /shippedUsageMapping`: the mappings that come with the suite, to be used as they are or copied and changed. */
export const listShippedUsageMapping: Operation = async () => {
  const body = Object.keys(shippedMappings).flatMap((id) => {
    const found = shippedMapping(id);
    return found ? [{ ...found.ref, ...found.mapping }] : [];
  });
  return { status: 200, headers: { 'X-Total-Count': String(body.length), 'X-Result-Count': String(body.length) }, body };
};
