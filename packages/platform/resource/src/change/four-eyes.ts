import type { Finding } from '@concord/errors';
import type { ChangeContext } from '../declaration/declaration.ts';

/** What one person has done, and what somebody else than that person does next, in words. */
interface Deed {
  /** The subject of the token. */
  readonly by: string | undefined;
  /** Such as `entry 7 was entered`. */
  readonly done: string;
  /** Such as `approves it`. */
  readonly next: string;
}

/** What is wrong where who changes a state is the one who has done what that follows from. */
export const fourEyes = ({ by, done, next }: Deed, { caller: { subject } }: Pick<ChangeContext, 'caller'>): Finding[] =>
  (by === subject ? [{ code: 'secondPersonNeeded', message: `${done} by ${subject}, so somebody else ${next}`, pointer: '/state' }] : []);

/** What is wrong where a change of state gives no reason. @param what in words, such as `the run is refused` */
export const saysWhy = (what: string, { stateReason }: { readonly stateReason?: string | undefined }): Finding[] =>
  (stateReason ? [] : [{ code: 'missingReason', message: `stateReason says why ${what}`, pointer: '/stateReason' }]);
