import { lookup as resolve } from 'node:dns/promises';
import { isIP } from 'node:net';
import { invalidInput } from '@concord/errors';
import ipaddr from 'ipaddr.js';

/** `public`: https, to addresses of the public internet alone. `development`: http and this machine's loopback too. */
export type TargetPolicy = 'public' | 'development';

export interface Address {
  readonly address: string;
  readonly family: 4 | 6;
}

/** The attribute that holds an address, as a refusal names it. */
export type Named = 'callback' | 'url';

/**
 * An address that somebody has given, as far as it can be judged without asking anybody. What its name resolves to is judged
 * at every attempt, since a name may point elsewhere tomorrow.
 * @throws DomainError invalidInput `badCallback` or `badUrl`, by what it is named
 */
export function targetUrl(address: unknown, policy: TargetPolicy, named: Named): URL {
  const url = typeof address === 'string' && address.length <= 2048 ? URL.parse(address) : null;
  if (!url) throw refused(named, 'is not an absolute address');
  if (url.protocol !== 'https:' && !(policy === 'development' && url.protocol === 'http:')) throw refused(named, 'must begin with https:');
  if (url.username !== '' || url.password !== '') throw refused(named, 'must not carry credentials');
  const literal = literalOf(url);
  if (literal !== undefined && !isAllowed(literal, policy)) throw refused(named, 'is no address of the public internet');
  return url;
}

const codes: Readonly<Record<Named, string>> = { callback: 'badCallback', url: 'badUrl' };

const refused = (named: Named, why: string) => invalidInput(codes[named], `${named} ${why}`);

/**
 * Where to connect for this attempt: an address that was checked, and no other.
 * @throws DomainError invalidInput as `targetUrl` when any address of the name is not allowed, Error when it has none
 */
export async function checkedAddress(url: URL, policy: TargetPolicy, named: Named): Promise<Address> {
  const literal = literalOf(url);
  const found = literal === undefined ? await resolve(url.hostname, { all: true }) : [{ address: literal }];
  if (!found.every(({ address }) => isAllowed(address, policy))) throw refused(named, 'leads to no address of the public internet');
  const address = found[0]?.address ?? '';
  return { address, family: isIP(address) === 6 ? 6 : 4 };
}

/** URL has already brought `127.1`, `2130706433` and `0x7f000001` into one form; IPv6 stands in brackets. */
function literalOf({ hostname }: URL): string | undefined {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(bare) === 0 ? undefined : bare;
}

/** Whether an address is an ordinary one of the public internet. IPv4 written as IPv6 counts as what it is. */
export function isAllowed(address: string, policy: TargetPolicy): boolean {
  const parsed = ipaddr.process(address);
  const range = parsed.range();
  if (policy === 'development' && range === 'loopback') return true;
  return range === 'unicast' && (parsed.kind() === 'ipv4' || isGlobalUnicast(parsed.toByteArray()));
}

/** 2000::/3: what ipaddr.js calls unicast holds, among others, `::127.0.0.1`. */
const isGlobalUnicast = ([first = 0]: readonly number[]): boolean => first >> 5 === 1;
