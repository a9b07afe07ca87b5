export { sqliteStorage, type SqliteOptions } from './sqlite-storage.ts';
