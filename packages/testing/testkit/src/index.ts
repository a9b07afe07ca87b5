export { type Answer, type Client, type RequestOptions } from './client.ts';
export { eventually } from './eventually.ts';
export { givenPlace, type Place } from './given-place.ts';
export { givenSuite, operatorOf, tenantForEachTest, type GivenSuite, type SuiteOptions } from './given-suite.ts';
