import { writeSync } from 'node:fs';
import { sqliteStorage } from '../index.ts';

/** Runs until it is killed: 64 at a time, each named on standard output once it has been acknowledged. */
const [, , path = ''] = process.argv;
const store = sqliteStorage({ path, collections: [{ name: 'thing', indexes: [['n']] }, { name: 'twin' }] }).scoped({ tenant: 't' });

async function insertPair(id: string): Promise<void> {
  await store.transaction(async (t) => {
    await t.collection('thing').insert({ document: { id, text: 'x'.repeat(300) }, parties: ['p'] });
    t.emit({ id: `m${id}`, topic: 'ThingCreateEvent', key: id, tenant: 't', body: {} });
    await t.collection('twin').insert({ document: { id }, parties: [] });
  });
  writeSync(1, `${id}\n`);
}

for (let round = 0; ; round += 1) await Promise.all(Array.from({ length: 64 }, (_, n) => insertPair(`${round}-${n}`)));
