import type { ChangeContext } from '@concord/resource';
import type { Transaction } from '@concord/storage-port';
import { contentHash, type ExternalIdentifier, type Usage } from './usage.ts';

/** What a source has sent under an identifier. Kept as long as the record stands: the guard against paying twice. */
export interface Identity {
  readonly usageId: string;
  readonly contentHash: string;
}

/** Identities, each under its key. */
export const identities = 'usageKey';

/** The keys of records that do not tell them themselves, by the id of the record. */
export const keysOfUsage = 'usageKeyOfUsage';

/** Whose records they are: a partner's, or the operator's under the name of whoever sent them. */
export interface Numbering {
  readonly party?: string;
  readonly subject: string;
}

/**
 * Under which source a record is known. The operator may number for others; a partner that names an owner other than itself
 * numbers in a space of its own, so that it neither learns what another has sent nor takes its numbers.
 */
export function identityKey({ id, owner }: ExternalIdentifier, { party, subject }: Numbering): string {
  const source = owner ?? party ?? subject;
  return JSON.stringify(party === undefined || source === party ? [source, id] : [party, source, id]);
}

/** Whether a record tells its key itself. The operator's that name no owner do not: they are known under whoever sent them. */
export const tellsItsKey = ({ externalIdentifier: [identifier] = [], sender }: Pick<Usage, 'externalIdentifier' | 'sender'>): boolean => (identifier?.owner ?? sender?.id) !== undefined;

function toldKey(usage: Usage): string | undefined {
  const { externalIdentifier: [identifier] = [], sender } = usage;
  return identifier && tellsItsKey(usage) ? identityKey(identifier, { subject: '', ...(sender && { party: sender.id }) }) : undefined;
}

/** The hash has no blank in it. */
export const writtenIdentity = ({ usageId, contentHash: hash }: Identity): string => `${hash} ${usageId}`;

export function readIdentity(written: string): Identity {
  const end = written.indexOf(' ');
  return { contentHash: written.slice(0, end), usageId: written.slice(end + 1) };
}

export async function identityOf(key: string, transaction: Transaction): Promise<Identity | undefined> {
  const written = await transaction.keyed(identities).find(key);
  return written === undefined ? undefined : readIdentity(written);
}

/** Notes what was not known. */
export async function remember(usage: Usage, key: string, hash: string, transaction: Transaction): Promise<void> {
  await transaction.keyed(identities).put(key, writtenIdentity({ usageId: usage.id, contentHash: hash }));
  if (!tellsItsKey(usage)) await transaction.keyed(keysOfUsage).put(usage.id, key);
}

interface Change {
  readonly next?: Usage;
  readonly previous?: Usage;
}

/** A record that conflicts with another has the key of that one, and none of its own. */
async function keyOf(usage: Usage, transaction: Transaction): Promise<string | undefined> {
  const key = (await transaction.keyed(keysOfUsage).find(usage.id)) ?? toldKey(usage);
  const known = key === undefined ? undefined : await identityOf(key, transaction);
  return known?.usageId === usage.id ? key : undefined;
}

/** What was withdrawn may be sent again under its identifier. */
export async function forgetIdentity({ next, previous }: Change, { transaction }: ChangeContext): Promise<void> {
  const key = !next && previous ? await keyOf(previous, transaction) : undefined;
  if (!previous || key === undefined) return;
  await transaction.keyed(identities).remove(key);
  await transaction.keyed(keysOfUsage).remove(previous.id);
}

/** A corrected record is a duplicate of its corrected self, and known under the identifier with which it came. */
export async function identityFollows({ next, previous }: Change, { transaction }: ChangeContext): Promise<void> {
  if (!next || !previous) return;
  const [hash, isRenamed] = [contentHash(next), toldKey(next) !== toldKey(previous)];
  const isCorrected = hash !== contentHash(previous);
  const key = isCorrected || isRenamed ? await keyOf(previous, transaction) : undefined;
  if (key === undefined) return;
  if (isCorrected) await transaction.keyed(identities).put(key, writtenIdentity({ usageId: next.id, contentHash: hash }));
  if (isRenamed) await transaction.keyed(keysOfUsage).put(next.id, key);
}
