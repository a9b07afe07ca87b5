export type { Entry, FileHeader, FileTrailer, Refusal, Refused, Totals, UsageReader, UsageRecord } from './entry.ts';
export { jsonUsage } from './json/json-usage.ts';
export { compileMapping } from './mapping/compile-mapping.ts';
export { mappingFindings } from './mapping/mapping-findings.ts';
export { mappingSchema } from './mapping/mapping-schema.ts';
export type { Mapping } from './mapping/mapping.ts';
