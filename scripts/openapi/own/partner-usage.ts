import type { ApiFacts, OperationFacts, SchemaFacts } from '../facts.ts';
import { errorCodes, ownApi } from './own-api.ts';
import { parts } from './parts.ts';
import type { OwnResource } from './resource.ts';
import { flag, many, moment, one, part, text, texts, whole, words } from './shapes.ts';

const usageFile: OwnResource = {
  name: 'UsageFile',
  ops: 'LR',
  properties: {
    state: one('UsageFileStateType'), name: text, source: text, sequence: text, missingSequence: texts, size: whole, contentHash: text, isCompressed: flag, sender: one('PartyRef'), receivedBy: text,
    controlTotal: one('UsageFileTotal'), isRead: flag, ratedCount: whole, charge: many('Money'), firstError: many('UsageFileError'), creationDate: moment, completionDate: moment,
  },
  required: ['id', 'state', 'size', 'contentHash', 'controlTotal'],
  events: ['Create', 'StateChange', 'AttributeValueChange'],
};

const receive: OperationFacts = { method: 'POST', path: '/usageFile', operationId: 'createUsageFile', queryParams: ['name', 'source', 'sequence'], takesBytes: true, responseSchema: 'UsageFile', successCodes: [200, 201], errorCodes };

const rejects: OperationFacts = { method: 'GET', path: '/usageFile/{id}/reject', operationId: 'listUsageFileReject', queryParams: ['offset', 'limit'], responseSchema: 'UsageFileReject[]', successCodes: [200], errorCodes };

const { Money, EventSubscription, EventSubscriptionInput, Error: failure } = parts;
const shared = { Money, EventSubscription, EventSubscriptionInput, Error: failure, PartyRef: part({ id: text }, ['id']) };

const usageParts: Readonly<Record<string, SchemaFacts>> = {
  ...Object.fromEntries(Object.entries(shared).flatMap(([name, schema]) => (schema ? [[name, schema]] : []))),
  UsageFileStateType: words('received', 'validated', 'processed', 'partiallyProcessed', 'rejected'),
  UsageFileTotal: part({ received: whole, accepted: whole, duplicate: whole, rejected: whole, suspended: whole }, ['received', 'accepted', 'duplicate', 'rejected', 'suspended']),
  UsageFileError: part({ line: whole, code: text, reason: text }, ['line', 'code', 'reason']),
  UsageFileReject: part({ line: whole, code: text, reason: text, raw: text }, ['line', 'code', 'reason']),
};

/** Usage by the file, beside TMF635. */
export const partnerUsage: ApiFacts = ownApi({ api: 'PartnerUsage', resources: [usageFile], operations: [receive, rejects], parts: usageParts });
