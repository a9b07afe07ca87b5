import { notFound } from '@concord/errors';
import type { Operation } from '@concord/resource';
import type { UsageFile } from '../usage-file.resource.ts';
import { fileRejects, type FileReject } from './write-chunk.ts';

const mostShown = 1_000;

/** `GET /usageFile/{id}/reject`: the entries that are no records, in the order of the file, a page at a time. */
export const listUsageFileReject: Operation = async ({ params: { id = '' }, query }, { transaction }) => {
  if (!(await transaction.collection<UsageFile>('usageFile').find(id))) throw notFound('UsageFile', id);
  const asked = new URLSearchParams(query);
  const page = (name: string, usual: number): number => Math.min(Math.max(0, Math.trunc(Number(asked.get(name) ?? usual)) || 0), Number.MAX_SAFE_INTEGER);
  const where = { op: 'eq', path: 'file', value: id } as const;
  const rejects = transaction.collection<FileReject>(fileRejects);
  const found = await rejects.list({ where, sort: [{ path: 'id', direction: 'ascending' }], offset: page('offset', 0), limit: Math.min(page('limit', mostShown), mostShown) });
  const body = found.map(({ document: { line, code, reason, raw } }) => ({ line, code, reason, raw }));
  return { status: 200, headers: { 'X-Total-Count': String(await rejects.count(where)), 'X-Result-Count': String(body.length) }, body };
};
