import { forbidden } from '@concord/errors';
import type { Caller } from './caller.ts';

/** What is asked for: an operation by its OpenAPI document (`TMF632-Party-v4`), method and path template (`/organization/{id}`). */
export interface Target {
  readonly document: string;
  readonly method: string;
  readonly path: string;
}

/**
 * Allows an operation only to callers who hold its scope: `tmf632:read` or `tmf632:write` after the number of its
 * document, `partnerSettlement:…` for our own, `*:read` and `*:write` for all. Who may write need not be able to read.
 * @throws DomainError `forbidden`
 */
export function authorize(caller: Caller, target: Target): void {
  const action = actionOf(target);
  const needed = `${familyOf(target.document)}:${action}`;
  if (caller.scopes.has(needed) || caller.scopes.has(`*:${action}`)) return;
  throw forbidden('scopeMissing', `${caller.subject} needs the scope ${needed}`);
}

const families = new Map<string, string>();

/** `TMF632-Party-v4` → `tmf632`, `Concord-PartnerSettlement-v1` → `partnerSettlement`: versions share their scopes. Kept for the few documents there are: it is asked for each request. */
function familyOf(document: string): string {
  const family = families.get(document) ?? readFamily(document);
  families.set(document, family);
  return family;
}

function readFamily(document: string): string {
  const [number = '', name = ''] = document.split('-');
  return /^TMF\d+$/.test(number) ? number.toLowerCase() : name.charAt(0).toLowerCase() + name.slice(1);
}

/** To subscribe to what one may read is no more than to read it. */
const actionOf = ({ method, path }: Target): 'read' | 'write' => (/^(get|head)$/i.test(method) || /^\/hub(\/|$)/.test(path) ? 'read' : 'write');
