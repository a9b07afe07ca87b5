export * from './query.ts';
export * from './storage.ts';
