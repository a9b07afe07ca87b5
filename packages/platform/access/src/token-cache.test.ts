import type { Caller } from './caller.ts';
import { tokenCache } from './token-cache.ts';

const caller: Caller = { tenant: 't', subject: 's', scopes: new Set() };

describe('the cache of verified tokens', () => {
  it.each([
    { expiresAt: 1_000, at: 999, found: true, why: 'the token is good' },
    { expiresAt: 1_000, at: 1_000, found: false, why: 'the token has expired' },
    { expiresAt: 10_000_000, at: 299_999, found: true, why: 'five minutes are not over' },
    { expiresAt: 10_000_000, at: 300_000, found: false, why: 'a key may have been withdrawn meanwhile' },
  ])('has a token that expires at $expiresAt found at $at: $found, since $why', ({ expiresAt, at, found }) => {
    const cache = tokenCache();
    cache.keep('token', caller, { now: 0, expiresAt });
    expect(cache.find('token', at) === caller).toBe(found);
  });

  it('holds at most 10,000', () => {
    const cache = tokenCache();
    for (let index = 0; index <= 10_000; index += 1) cache.keep(`token-${index}`, caller, { now: 0, expiresAt: 1_000 });
    expect([cache.find('token-0', 1), cache.find('token-1', 1), cache.find('token-10000', 1)]).toEqual([undefined, caller, caller]);
  });
});
