import { besideRaw } from './beside-raw.ts';
import { close } from './close.ts';
import { engine } from './engine.ts';
import { getById, listFiltered, postOrganization } from './organizations.ts';
import { profile } from './profile.ts';
import type { Benchmark, Report } from './report.ts';
import { reconciliation } from './reconciliation.ts';
import { startUp } from './start-up.ts';
import { usageFile } from './usage-file.ts';
import { usageFileMongodb } from './usage-file-mongodb.ts';
import { usageFormats } from './usage-formats.ts';
import { usagePost } from './usage-post.ts';

const cases = [usagePost, postOrganization, getById, listFiltered];
const benchmarks: readonly Benchmark[] = [...cases.map(besideRaw), usageFile, usageFileMongodb, startUp, engine, close, usageFormats, reconciliation];

function text({ name, unit, value, against = 'bare server', raw, ratio, details = {}, ...rest }: Report): string {
  const lines = { ...rest, ...details };
  return [`${name}: ${String(value)} ${unit}; ${against} ${String(raw)}; ratio ${String(ratio)}`, ...Object.entries(lines).map(([key, held]) => `  ${key.padEnd(20)} ${String(held)}`)].join('\n');
}

const args = process.argv.slice(2);
const chosen = benchmarks.find(({ name }) => name === args[0]);
if (chosen) {
  const report = await chosen.run();
  console.log(args.includes('--json') ? JSON.stringify(report, null, 2) : text(report));
} else if (args[0] === 'profile') {
  console.log(await profile(cases.find(({ name }) => name === args[1]) ?? usagePost));
} else {
  const list = [...benchmarks, { name: 'profile [NAME]', about: 'where the time of a benchmark over HTTP goes; of usage-post if none is named' }].map(({ name, about }) => `  ${name.padEnd(18)} ${about}`);
  console.log(`npm run bench -- NAME [--json]\n\n${list.join('\n')}`);
  process.exitCode = args.length > 0 ? 1 : 0;
}
