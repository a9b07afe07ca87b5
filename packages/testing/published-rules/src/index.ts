export * from './business-rules.ts';
export * from './schemas.ts';
