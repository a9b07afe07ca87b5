export type { Entry, FileHeader, FileTrailer, Refusal, Totals, UsageReader, UsageRecord } from './entry.ts';
export { jsonUsage } from './json/json-usage.ts';
