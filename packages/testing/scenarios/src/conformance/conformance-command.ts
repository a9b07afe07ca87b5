import { givenSuite } from '@concord/testkit';
import { apiChecks } from './api-checks.ts';
import { needless, whyNot } from './explained.ts';
import { conformanceTable } from './table.ts';

/** Starts a suite, holds it against everything that TM Forum has published of its APIs and prints what holds: `npm run conformance`. */
const suite = await givenSuite();
const checks = await apiChecks(suite);
await suite.close();
process.stdout.write(conformanceTable(checks, whyNot));
process.exitCode = checks.every((check) => check.holds || whyNot(check) !== undefined) && needless(checks).length === 0 ? 0 : 1;
