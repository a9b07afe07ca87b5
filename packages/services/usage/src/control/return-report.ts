import { notFound } from '@concord/errors';
import type { Operation } from '@concord/resource';
import { returnReport } from '@concord/usage-format';
import { fileRejects, type FileReject } from '../files/count/write-chunk.ts';
import { fileControls, type KeptControl, wholeRefusals } from './file-control.ts';

const mostReturned = 10_000;

/**
 * `GET /usageFile/{id}/returnReport`: what is given back of a TAP file, after the model of a RAP return batch.
 * @throws DomainError notFound where the file is not TAP, is not looked through yet, or nothing of it is given back
 */
export const retrieveReturnReport: Operation = async ({ params: { id = '' } }, { transaction }) => {
  const control = (await transaction.collection<KeptControl>(fileControls).find(id))?.document;
  const rejects = await transaction.collection<FileReject>(fileRejects).list({ where: { op: 'eq', path: 'file', value: id }, sort: [{ path: 'id', direction: 'ascending' }], limit: mostReturned });
  const refused = rejects.map(({ document: { line, code, reason, raw } }) => ({ line, refusal: { code, reason }, raw }));
  const report = control?.header.sequence === undefined ? undefined : returnReport(control.header, refused, { ...control.trailer, findings: wholeRefusals(control) });
  if (!report) throw notFound('ReturnReport', id);
  return { status: 200, body: report };
};
