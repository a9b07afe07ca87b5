export { mongodbStorage, type MongodbOptions } from './mongodb-storage.ts';
