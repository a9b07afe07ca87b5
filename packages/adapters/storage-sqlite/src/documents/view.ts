import type { Scope } from '@concord/storage-port';
import type { Connection } from '../connection.ts';

/** A collection as one scope sees it over one connection. */
export interface View {
  readonly connection: Connection;
  readonly name: string;
  readonly scope: Scope;
}
