import { storageConformance } from '@concord/storage-port/conformance';
import { sqliteStorage } from './index.ts';

storageConformance('storage-sqlite', (collections) => sqliteStorage({ path: ':memory:', collections }));
