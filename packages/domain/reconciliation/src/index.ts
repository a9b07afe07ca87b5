export { type Claim, type Reading, readings, type Tolerance } from './claim.ts';
export { type Comparison, reconcile } from './reconcile.ts';
