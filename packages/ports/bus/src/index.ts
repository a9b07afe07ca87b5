export * from './bus.ts';
export * from './deliver.ts';
