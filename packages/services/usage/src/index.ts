import { answerBarriers, defineService } from '@concord/resource';
import { acceptCdrTransaction } from './cdr/accept-cdr-transaction.ts';
import { cdrTransaction } from './cdr/cdr-transaction.resource.ts';
import { queryUsageConsumption } from './consumption/query-usage-consumption.resource.ts';
import { controlFiles } from './control/control-files.ts';
import { fileControls } from './control/file-control.ts';
import { retrieveReturnReport } from './control/return-report.ts';
import { lastNumbers, sentFiles } from './files/receive/file-number.ts';
import { filePieces } from './files/receive/file-pieces.ts';
import { listUsageFileReject } from './files/count/list-rejects.ts';
import { fileIntakes, readFiles } from './files/read/read-files.ts';
import { receiveUsageFile } from './files/receive/receive-file.ts';
import { usageFile } from './files/usage-file.resource.ts';
import { fileRejects } from './files/count/write-chunk.ts';
import { listShippedUsageMapping, listUsageMappingVersion } from './mappings/list-mappings.ts';
import { tryUsageMapping } from './mappings/try-mapping.ts';
import { mappingVersions, usageMapping } from './mappings/usage-mapping.resource.ts';
import { acceptUsage } from './records/accept-usage.ts';
import { followRating } from './records/follow-rating.ts';
import { identities, keysOfUsage } from './records/usage-identity.ts';
import { usageSpecification } from './records/usage-specification.ts';
import { usage } from './records/usage.resources.ts';
import { streamRejectsKept, usageStreamReject } from './stream/stream-reject.resource.ts';
import { takeStream } from './stream/take-stream.ts';
import { sweepUploads } from './uploads/sweep-uploads.ts';
import { usageUploads } from './uploads/upload.ts';

/** What was used, taken in once: record by record, or by the file. */
export const usageService = defineService({
  name: 'usage',
  apis: [
    { document: 'TMF635-Usage-v4', resources: [usage, usageSpecification], operations: { createUsage: acceptUsage } },
    { document: 'TMF735-CdrTransaction-v5', resources: [cdrTransaction], operations: { createCdrTransaction: acceptCdrTransaction } },
    { document: 'TMF677-UsageConsumption-v4', resources: [queryUsageConsumption] },
    {
      document: 'Concord-PartnerUsage-v1', resources: [usageFile, usageMapping, usageStreamReject],
      operations: { listUsageFileReject, retrieveReturnReport, listUsageMappingVersion, listShippedUsageMapping }, streaming: { createUsageFile: receiveUsageFile, tryUsageMapping },
    },
  ],
  collections: [
    { name: identities, keyed: true },
    { name: keysOfUsage, keyed: true },
    { name: filePieces, indexes: [['file']] },
    { name: usageUploads, indexes: [['lastUpdate']] },
    { name: fileRejects, indexes: [['file', 'id']] },
    { name: mappingVersions, indexes: [['usageMapping', 'number']] },
    { name: fileIntakes },
    { name: fileControls },
    { name: sentFiles },
    { name: lastNumbers },
  ],
  consumers: [followRating, controlFiles, readFiles, takeStream, answerBarriers('usage')],
  tasks: [sweepUploads],
  retentions: [streamRejectsKept],
  shelved: ['usage'],
});
