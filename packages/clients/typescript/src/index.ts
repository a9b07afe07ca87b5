export { concord, type Concord, type ConcordOptions } from './concord.ts';
export type { ApiName, CollectionName, Draft, Resource } from './collection-types.ts';
export type { Collection, Filter, PatchOperation } from './collection.ts';
export type { Retry } from './exchange.ts';
export type { Access, Credentials } from './bearer.ts';
export { NoAnswer } from './no-answer.ts';
export { TmfError, type Finding } from './tmf-error.ts';
