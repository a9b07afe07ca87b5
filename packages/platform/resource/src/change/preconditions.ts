import { versionConflict } from '@concord/errors';
import type { Versioned } from '@concord/storage-port';
import type { Resource } from '../declaration/declaration.ts';
import type { OperationRequest } from '../service.ts';

/** What has a version: a stored resource, or its text. */
type Current = Pick<Versioned, 'version'>;

export const etagOf = ({ version }: Current): string => `"${version}"`;

/** The entity tags of a header; those of weak comparison count as well, since a version says all about a resource. */
const tagsOf = (header: string): string[] => header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));

const names = (header: string, current: Current): boolean => tagsOf(header).some((tag) => tag === '*' || tag === etagOf(current));

/** If-Match (RFC 9110 §13.1.1). @throws DomainError preconditionFailed when the caller knows another version */
export function assertMatches({ headers }: OperationRequest, current: Versioned<Resource>, what: string): void {
  const header = headers['if-match'];
  if (header !== undefined && !names(header, current)) throw versionConflict(what, current.document.id);
}

/** If-None-Match (RFC 9110 §13.1.2): whether the caller has the current version already. */
export function isKnown({ headers }: OperationRequest, current: Current): boolean {
  const header = headers['if-none-match'];
  return header !== undefined && names(header, current);
}
