export * from './checks.ts';
export { isSafePattern, patternMatcher } from './pattern.ts';
export * from './query.ts';
export * from './storage.ts';
