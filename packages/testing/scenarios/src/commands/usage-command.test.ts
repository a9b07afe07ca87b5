import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { developmentSession, reportOf, sendUsageFile } from '@concord/cli';
import { givenSuite, type GivenSuite } from '@concord/testkit';

const sample = fileURLToPath(new URL('../../../../formats/usage-format/samples/advertising-log.csv', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'concord-usage-'));
let suite: GivenSuite;
beforeAll(async () => { suite = await givenSuite({ services: ['agreement', 'catalog', 'ordering', 'usage', 'settlement'] }); });
afterAll(async () => {
  await suite.close();
  rmSync(folder, { recursive: true });
});

async function send(path: string, how: Readonly<Record<string, string>>): Promise<string> {
  const { operator } = developmentSession(suite.url, 'default');
  const { id, ...file } = await sendUsageFile({ path, how }, operator);
  return reportOf({ ...file, id: '7' }).replace(id, '7');
}

it('sends a file by a mapping, follows it to its end and says what became of it', async () => {
  expect(await send(sample, { mapping: 'advertising-log' })).toBe('advertising-log.csv: partiallyProcessed (7)\n  received 4 = accepted 0 + duplicate 0 + rejected 0 + suspended 4\n');
});

it('says what is wrong, by line', async () => {
  const path = join(folder, 'wrong.ndjson');
  writeFileSync(path, '{"usageType":"x"}\nnonsense\n');
  const report = await send(path, {});
  expect(report).toContain('wrong.ndjson: rejected (7)\n  received 2 = accepted 0 + duplicate 0 + rejected 2 + suspended 0\n');
  expect(report).toMatch(/line 1: .*missingUsageDate\)\n {2}line 2: .*\(invalidJson\)/);
});

it('does not send what the suite does not know to read', async () => {
  await expect(send(sample, { mapping: 'unheard' })).rejects.toThrow('there is no mapping unheard');
});
