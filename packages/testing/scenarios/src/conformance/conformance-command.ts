import { givenSuite } from '@concord/testkit';
import { kitTable } from '../kit/kit-table.ts';
import { playKits } from '../kit/play-kit.ts';
import { apiChecks } from './api-checks.ts';
import { needless, whyNot } from './explained.ts';
import { conformanceTable } from './table.ts';

/** Starts a suite, holds it against everything that TM Forum has published of its APIs and prints what holds, as against what the public kits assert: `npm run conformance`. */
const suite = await givenSuite();
const checks = await apiChecks(suite);
await suite.close();
const fresh = await givenSuite();
const assertions = await playKits(fresh);
await fresh.close();
process.stdout.write(`${conformanceTable(checks, whyNot)}\n${kitTable(assertions)}`);
process.exitCode = assertions.every(({ holds }) => holds) && checks.every((check) => check.holds || whyNot(check) !== undefined) && needless(checks).length === 0 ? 0 : 1;
