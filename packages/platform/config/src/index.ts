export { type AccessConfig, type BusConfig, type Config, type PaymentsConfig, readConfig, type StoreConfig } from './config.ts';
export { usage } from './settings.ts';
