import { namedParties } from '@concord/resource';
import { type ExternalIdentifier, contentHash, type Usage } from '../../records/usage.ts';
import { identityKey } from '../../records/usage-identity.ts';
import type { UsageFile } from '../usage-file.resource.ts';
import { recordId } from './record-id.ts';

/** A record that is sound and not yet known to be new. */
export interface Draft {
  readonly usage: Usage;
  readonly parties: readonly string[];
  readonly contentHash: string;
  /** Under which its source is asked for it again; absent for a record that nobody has numbered. */
  readonly key?: string;
}

/** What the records of a file have of it. */
export type FileSource = Pick<UsageFile, 'id' | 'source' | 'sender' | 'receivedBy'>;

const path = '/tmf-api/usageManagement/v4/usage/';

/** The number that a source gave a record as its id is known as its external identifier. */
export function draftOf(sent: Partial<Usage>, file: FileSource, place: number): Draft {
  const { source, sender, receivedBy } = file;
  const [first, ...others] = sent.externalIdentifier ?? (sent.id === undefined ? [] : [{ id: sent.id }]);
  const identifier: ExternalIdentifier | undefined = first && { ...first, ...(first.owner === undefined && source !== undefined && { owner: source }) };
  const id = recordId(file.id, place);
  const own = { id, href: `${path}${id}` };
  const usage: Usage = { ...own, '@type': 'Usage', ...sent, ...own, status: 'received', ...(identifier && { externalIdentifier: [identifier, ...others] }), ...(sender && { sender }) };
  const numbering = { subject: receivedBy, ...(sender && { party: sender.id }) };
  return { usage, parties: [...new Set([...namedParties(usage), ...(sender ? [sender.id] : [])])], contentHash: contentHash(usage), ...(identifier && { key: identityKey(identifier, numbering) }) };
}
