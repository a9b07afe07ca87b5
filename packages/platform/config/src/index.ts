export { type AccessConfig, type BusConfig, type Config, readConfig, type StoreConfig } from './config.ts';
export { usage } from './settings.ts';
