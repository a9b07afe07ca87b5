import { parseArgs } from 'node:util';
import { profile } from './profile/profile.ts';
import { loadRecorded } from './profile/recording.ts';
import type { Benchmark, Report, Size } from './report.ts';
import { besideRaw } from './requests/beside-raw.ts';
import { getById, listFiltered, postOrganization } from './requests/organizations.ts';
import { startUp } from './requests/start-up.ts';
import { usagePost } from './requests/usage-post.ts';
import { close } from './settlement/close.ts';
import { engine } from './settlement/engine.ts';
import { reconciliation } from './settlement/reconciliation.ts';
import { settlementRun } from './settlement/settlement-run.ts';
import { usageFileMongodb } from './usage/usage-file-mongodb.ts';
import { usageFile, usageFileCsv } from './usage/usage-file.ts';
import { usageFormats } from './usage/usage-formats.ts';
import { usageSoak } from './usage/usage-soak.ts';

const cases = [usagePost, postOrganization, getById, listFiltered];
const benchmarks: readonly Benchmark[] = [...cases.map(besideRaw), usageFile, usageFileCsv, usageFileMongodb, usageSoak, startUp, engine, close, settlementRun, usageFormats, reconciliation];

function text({ name, unit, value, against = 'bare server', raw, ratio, details = {}, stages = {}, ...rest }: Report): string {
  const lines = { ...rest, ...details, ...Object.fromEntries(Object.entries(stages).map(([stage, time]) => [`µs ${stage}`, time])) };
  return [`${name}: ${String(value)} ${unit}; ${against} ${String(raw)}; ratio ${String(ratio)}`, ...Object.entries(lines).map(([key, held]) => `  ${key.padEnd(20)} ${String(held)}`)].join('\n');
}

const { positionals: [asked, subject], values } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' }, records: { type: 'string' }, agreements: { type: 'string' }, minutes: { type: 'string' } } });
const { json, ...counts } = values;
const size: Size = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, Number(count)]));
const chosen = benchmarks.find(({ name }) => name === asked);
if (chosen) {
  const report = await chosen.run(size);
  console.log(json ? JSON.stringify(report, null, 2) : text(report));
} else if (asked === 'profile') {
  const own = [usageFile, usageFileCsv, settlementRun].find(({ name }) => name === subject);
  const load = cases.find(({ name }) => name === subject) ?? usagePost;
  console.log(own ? profile(own.name, await own.record(size)) : profile(load.name, await loadRecorded(load)));
} else {
  const list = [...benchmarks, { name: 'profile [NAME]', about: 'where the time of a benchmark over HTTP goes; of usage-post if none is named' }].map(({ name, about }) => `  ${name.padEnd(18)} ${about}`);
  console.log(`npm run bench -- NAME [--json] [--records N] [--agreements N] [--minutes N]\n\n${list.join('\n')}`);
  process.exitCode = asked === undefined ? 0 : 1;
}
