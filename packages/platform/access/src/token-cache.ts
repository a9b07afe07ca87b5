import type { Caller } from './caller.ts';

const most = 10_000;
const longestMs = 300_000;

export interface TokenCache {
  find(header: string, now: number): Caller | undefined;
  /** Times in ms since 1970. */
  keep(header: string, caller: Caller, times: { readonly now: number; readonly expiresAt: number }): void;
}

/**
 * Authorization headers whose tokens were verified, so that a busy client pays for a signature once in five minutes. The longest kept goes
 * when there are 10,000. Tokens that were refused are not kept: they cost their sender more than us.
 */
export function tokenCache(): TokenCache {
  const entries = new Map<string, { readonly caller: Caller; readonly until: number }>();
  return {
    find(header, now) {
      const entry = entries.get(header);
      if (entry === undefined || entry.until > now) return entry?.caller;
      entries.delete(header);
      return undefined;
    },
    keep(header, caller, { now, expiresAt }) {
      const oldest = entries.keys().next();
      if (entries.size >= most && oldest.done !== true) entries.delete(oldest.value);
      entries.set(header, { caller, until: Math.min(expiresAt, now + longestMs) });
    },
  };
}
