import { type Check, nameOf } from './check.ts';
import { explainedExceptions, type ExplainedException } from './published-api.ts';

const exceptions = explainedExceptions();

const covers = ({ api, checks }: ExplainedException, check: Check): boolean =>
  api === check.api && checks.some((pattern) => new RegExp(`^(${pattern})$`).test(nameOf(check)));

/** Why something published is not so here; undefined where nobody has said. */
export const whyNot = (check: Check): string | undefined => exceptions.find((exception) => covers(exception, check))?.why;

/** What is explained and is so after all: patterns that no longer cover anything that is missing. */
export const needless = (checks: readonly Check[]): readonly string[] => exceptions.flatMap(({ api, checks: patterns, why }) => {
  const missing = checks.filter(({ holds }) => !holds);
  return patterns.filter((pattern) => !missing.some((check) => covers({ api, checks: [pattern], why }, check))).map((pattern) => `${api} ${pattern}`);
});
