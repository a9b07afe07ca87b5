import type { Partner } from '@concord/partnership';
import type { EntityRef, Resource } from '@concord/resource';

interface Reference {
  readonly id: string;
  readonly '@referredType'?: string;
}

/** A partner with what taking part gave it. */
export interface Member extends Partner {
  readonly account?: readonly Reference[];
  readonly agreement?: readonly Reference[];
}

/** A TMF668 partnership as its document promises it. */
export interface Partnership extends Resource {
  readonly name: string;
  readonly specification: EntityRef;
  readonly partner?: readonly Member[];
  /** Extension: the parameters of its model that hold for all partners. */
  readonly characteristic?: Partner['characteristic'];
  /** Extension: the standard model of its specification when it was made; its agreements follow from it. */
  readonly standardModel?: string;
}

/** Where a partner's settlements of a partnership are kept (TMF666). */
export const accountIdOf = ({ id }: Partnership, party: string): string => `${id}-${party}`;
