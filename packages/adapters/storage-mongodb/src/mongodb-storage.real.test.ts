import { randomUUID } from 'node:crypto';
import { storageConformance } from '@concord/storage-port/conformance';
import { mongodbStorage } from './index.ts';

const url = process.env.MONGODB_URL ?? '';

storageConformance('storage-mongodb', (collections) => mongodbStorage({ url, database: `concord-${randomUUID()}`, collections }));
