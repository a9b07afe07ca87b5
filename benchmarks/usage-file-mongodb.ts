import { rmSync } from 'node:fs';
import { MongoClient } from 'mongodb';
import { startRealServers } from '../scripts/real-servers.ts';
import type { Benchmark } from './report.ts';
import { folderOnDisk, startSuiteOn } from './suite.ts';
import { measured } from './usage-file.ts';

const prefix = 'benchmark';

/** The same records under a key each, a thousand in a command, on disk at a majority: all that the server has to do at the least. */
async function bareInsert(url: string, lines: readonly string[]): Promise<number> {
  const client = await MongoClient.connect(url, { writeConcern: { w: 'majority', journal: true } });
  const bare = client.db(`${prefix}_bare`).collection<{ readonly _id: string }>('record');
  const records = lines.map((line, index) => ({ _id: `mediation cdr-${String(index).padStart(9, '0')}`, ...(JSON.parse(line) as object) }));
  const startedAt = performance.now();
  for (let from = 0; from < records.length; from += 1_000) await bare.insertMany(records.slice(from, from + 1_000), { ordered: false });
  const seconds = (performance.now() - startedAt) / 1_000;
  await bare.drop();
  await client.close();
  return lines.length / seconds;
}

/** Servers of its own on the disk, or those that MONGODB_URL and AMQP_URL name. */
export const usageFileMongodb: Benchmark = {
  name: 'usage-file-mongodb',
  about: 'the same file with the suite on MongoDB and RabbitMQ',
  async run() {
    const folder = folderOnDisk();
    const servers = await startRealServers(folder);
    try {
      const suite = await startSuiteOn(['--store', servers.mongodbUrl.replace('/?', `/${prefix}?`), '--bus', servers.amqpUrl]);
      const bare = (lines: readonly string[]) => bareInsert(servers.mongodbUrl, lines);
      return await measured({ name: this.name, suite, bare, adapters: 'MongoDB with journalled majority writes, RabbitMQ with quorum queues' }).finally(() => suite.stop());
    } finally {
      await servers.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
