export { outsideOf } from './outside-of.ts';
export { type Address, checkedAddress, targetUrl, type TargetPolicy } from './target.ts';
