import type { ApiFacts, OperationFacts, SchemaFacts } from '../facts.ts';
import { errorCodes, ownApi } from './own-api.ts';
import { parts } from './parts.ts';
import type { OwnResource } from './resource.ts';
import { closed, decimal, flag, many, moment, one, part, text, texts, whole, words, type Properties } from './shapes.ts';

const usageFile: OwnResource = {
  name: 'UsageFile',
  ops: 'LR',
  properties: {
    state: one('UsageFileStateType'), name: text, format: one('UsageFileFormatType'), usageMapping: one('UsageMappingRef'), source: text, sequence: text, missingSequence: texts, size: whole, contentHash: text, isCompressed: flag, sender: one('PartyRef'), receivedBy: text,
    controlTotal: one('UsageFileTotal'), isRead: flag, ratedCount: whole, charge: many('Money'), quantity: many('UsageFileQuantity'), declaredCount: whole, sum: many('UsageFileSum'), firstError: many('UsageFileError'), creationDate: moment, completionDate: moment,
  },
  required: ['id', 'state', 'format', 'size', 'contentHash', 'controlTotal'],
  events: ['Create', 'StateChange', 'AttributeValueChange'],
};

const streamReject: OwnResource = {
  name: 'UsageStreamReject',
  ops: 'LR',
  properties: { message: text, line: whole, code: text, reason: text, raw: text, sender: one('PartyRef'), creationDate: moment },
  required: ['id', 'message', 'line', 'code', 'reason'],
  events: ['Create'],
};

const said: Properties = {
  name: text, description: text, format: one('UsageMappingFormat'), numbers: one('UsageMappingNumbers'), timeZone: text, nulls: texts, tables: one('Any'), skip: texts, sums: one('Any'),
  trailer: one('UsageMappingTrailer'), usage: one('UsageMappingRecord'),
};

const usageMapping: OwnResource = {
  name: 'UsageMapping',
  ops: 'LCRU',
  properties: { ...said, version: text, owner: one('PartyRef'), relatedParty: many('RelatedParty'), creationDate: moment, lastUpdate: moment },
  required: ['id', 'name', 'version', 'format', 'usage'],
  given: [...Object.keys(said), 'relatedParty'],
  mandatory: ['name', 'format', 'usage'],
  patchable: [...Object.keys(said), 'relatedParty'],
  events: ['Create', 'AttributeValueChange'],
};

const versions: OperationFacts = { method: 'GET', path: '/usageMapping/{id}/version', operationId: 'listUsageMappingVersion', responseSchema: 'UsageMappingVersion[]', successCodes: [200], errorCodes };

const tryIt: OperationFacts = { method: 'POST', path: '/usageMapping/{id}/try', operationId: 'tryUsageMapping', takesBytes: true, responseSchema: 'UsageMappingTrial', successCodes: [200], errorCodes, task: true };

const shipped: OperationFacts = { method: 'GET', path: '/shippedUsageMapping', operationId: 'listShippedUsageMapping', responseSchema: 'ShippedUsageMapping[]', successCodes: [200], errorCodes };

const receive: OperationFacts = { method: 'POST', path: '/usageFile', operationId: 'createUsageFile', queryParams: ['name', 'source', 'sequence', 'mapping', 'format'], takesBytes: true, takesForm: true, responseSchema: 'UsageFile', successCodes: [200, 201], errorCodes };

const rejects: OperationFacts = { method: 'GET', path: '/usageFile/{id}/reject', operationId: 'listUsageFileReject', queryParams: ['offset', 'limit'], responseSchema: 'UsageFileReject[]', successCodes: [200], errorCodes };

const report: OperationFacts = { method: 'GET', path: '/usageFile/{id}/returnReport', operationId: 'retrieveReturnReport', responseSchema: 'ReturnReport', successCodes: [200], errorCodes };

const { Any, Money, RelatedParty, EventSubscription, EventSubscriptionInput, Error: failure } = parts;
const shared = { Any, Money, RelatedParty, EventSubscription, EventSubscriptionInput, Error: failure, PartyRef: part({ id: text }, ['id']) };

const usageParts: Readonly<Record<string, SchemaFacts>> = {
  ...Object.fromEntries(Object.entries(shared).flatMap(([name, schema]) => (schema ? [[name, schema]] : []))),
  UsageFileStateType: words('received', 'validated', 'processed', 'partiallyProcessed', 'rejected'),
  UsageFileTotal: part({ received: whole, accepted: whole, duplicate: whole, rejected: whole, suspended: whole }, ['received', 'accepted', 'duplicate', 'rejected', 'suspended']),
  UsageFileError: part({ line: whole, code: text, reason: text }, ['line', 'code', 'reason']),
  UsageFileFormatType: words('json', 'tap', 'delimited', 'fixedWidth', 'xml'),
  UsageMappingRef: part({ id: text, name: text, version: text }, ['id', 'version']),
  UsageMappingFormat: closed({ type: one('UsageMappingFormatType'), separator: text, quote: text, encoding: text, leadingLines: whole, columns: one('Any'), element: text }, ['type']),
  UsageMappingFormatType: words('delimited', 'fixedWidth', 'xml'),
  UsageMappingNumbers: closed({ decimal: text, grouping: text }, ['decimal']),
  UsageMappingTrailer: closed({ when: text, count: text, sums: one('Any') }, ['when']),
  UsageMappingRecord: closed({
    usageType: text, usageDate: one('UsageMappingDate'), externalIdentifier: one('UsageMappingIdentifier'), relatedParty: many('UsageMappingParty'), usageCharacteristic: many('UsageMappingCharacteristic'),
    productOffering: one('UsageMappingOffering'), description: text,
  }, ['usageType', 'usageDate']),
  UsageMappingDate: closed({ value: text, pattern: text }, ['value', 'pattern']),
  UsageMappingIdentifier: closed({ id: text, owner: text }, ['id']),
  UsageMappingParty: closed({ id: text, role: text }, ['id', 'role']),
  UsageMappingOffering: closed({ id: text }, ['id']),
  UsageMappingCharacteristic: closed({ name: text, value: text, valueType: text, pattern: text, unit: text, isRequired: flag }, ['name', 'value']),
  UsageMappingVersion: part({ id: text, version: text, ...said }, ['id', 'version']),
  ShippedUsageMapping: part({ id: text, version: text, ...said }, ['id', 'version', 'name']),
  UsageMappingTrial: part({ usageMapping: one('UsageMappingRef'), receivedCount: whole, rejectedCount: whole, record: many('TriedRecord'), reject: many('UsageFileReject'), finding: many('UsageFileFinding') }, ['usageMapping', 'receivedCount', 'rejectedCount', 'record', 'reject', 'finding']),
  TriedRecord: part({ line: whole, usage: one('Any') }, ['line', 'usage']),
  UsageFileFinding: part({ code: text, message: text, pointer: text }, ['code', 'message']),
  UsageFileQuantity: part({ name: text, units: text, amount: decimal }, ['name', 'units', 'amount']),
  UsageFileSum: part({ name: text, value: decimal, declared: decimal }, ['name', 'value']),
  ReturnReport: part({ sender: text, recipient: text, fileSequenceNumber: text, returnDetails: many('ReturnDetail'), isFatal: flag, returnDetailsCount: whole }, ['sender', 'recipient', 'fileSequenceNumber', 'returnDetails', 'isFatal', 'returnDetailsCount']),
  ReturnDetail: part({ severity: one('ReturnSeverityType'), event: whole, errors: many('ReturnError'), callEventDetail: text }, ['severity', 'errors']),
  ReturnSeverityType: words('fatal', 'severe'),
  ReturnError: part({ code: text, reason: text }, ['code', 'reason']),
  UsageFileReject: part({ line: whole, code: text, reason: text, raw: text }, ['line', 'code', 'reason']),
};

/** Usage by the file, beside TMF635. */
export const partnerUsage: ApiFacts = ownApi({ api: 'PartnerUsage', resources: [usageFile, usageMapping, streamReject], operations: [receive, rejects, report, versions, tryIt, shipped], parts: usageParts });
