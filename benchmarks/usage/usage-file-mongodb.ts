import { rmSync } from 'node:fs';
import { MongoClient } from 'mongodb';
import { startRealServers } from '../../scripts/real-servers.ts';
import type { Benchmark } from '../report.ts';
import { folderOnDisk, startSuiteOn } from '../suite.ts';
import { type BareInsert, measured, usageSize } from './usage-file.ts';
import { jsonLines } from './usage-forms.ts';

const prefix = 'benchmark';

/** The same records under a key each, a thousand in a command, on disk at a majority: all that the server has to do at the least. */
const bareInsert = (url: string): BareInsert => async (batches) => {
  const client = await MongoClient.connect(url, { writeConcern: { w: 'majority', journal: true } });
  const bare = client.db(`${prefix}_bare`).collection<{ readonly _id: string }>('record');
  let [count, milliseconds] = [0, 0];
  for await (const lines of batches) {
    const records = lines.map((line) => ({ _id: `mediation cdr-${String((count += 1)).padStart(9, '0')}`, ...(JSON.parse(line) as object) }));
    const startedAt = performance.now();
    await bare.insertMany(records, { ordered: false });
    milliseconds += performance.now() - startedAt;
  }
  await bare.drop();
  await client.close();
  return (count / milliseconds) * 1_000;
};

/** Servers of its own on the disk, or those that MONGODB_URL and AMQP_URL name. */
export const usageFileMongodb: Benchmark = {
  name: 'usage-file-mongodb',
  about: 'the same file with the suite on MongoDB and RabbitMQ',
  async run(size) {
    const folder = folderOnDisk();
    const servers = await startRealServers(folder);
    try {
      const suite = await startSuiteOn(['--store', servers.mongodbUrl.replace('/?', `/${prefix}?`), '--bus', servers.amqpUrl]);
      const taker = { suite, bare: bareInsert(servers.mongodbUrl), form: jsonLines, size: usageSize(size), folder };
      return await measured(taker, { name: this.name, adapters: 'MongoDB with journalled majority writes, RabbitMQ with quorum queues' }).finally(() => suite.stop());
    } finally {
      await servers.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
