export * from './bus.ts';
export * from './deliver.ts';
export * from './in-time.ts';
export * from './outside.ts';
