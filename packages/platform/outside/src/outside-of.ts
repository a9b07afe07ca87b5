import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isDomainError, unprocessable } from '@concord/errors';
import type { Outside } from '@concord/resource';
import { type Address, checkedAddress, targetUrl, type TargetPolicy } from './target.ts';

/** For the answer to begin, and for each of its next bytes. */
const patienceMs = 30_000;

/**
 * The world outside under a policy. It is connected to the address that was judged and no other, no redirect is followed, and nothing
 * is sent along that says who asks.
 */
export const outsideOf = (policy: TargetPolicy): Outside => ({
  async *bytesAt(text) {
    const url = targetUrl(text, policy, 'url');
    try {
      const response = await answerOf(url, await checkedAddress(url, policy, 'url'));
      if (response.statusCode !== 200) throw notToBeHad(url, `it answered ${String(response.statusCode)}`);
      yield* response as AsyncIterable<Uint8Array>;
    } catch (error) {
      throw isDomainError(error) ? error : Object.assign(notToBeHad(url, reasonOf(error)), { cause: error });
    }
  },
});

const notToBeHad = ({ origin, pathname }: URL, why: string) => unprocessable('notToBeHad', `${origin}${pathname} is not to be had: ${why}`);

/** By its message: an error may come from another realm. */
const reasonOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : 'nobody answered');

function answerOf(url: URL, address: Address): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  const request = send(url, {
    agent: false,
    timeout: patienceMs,
    lookup: (_name, options, found) => (options.all === true ? found(null, [address]) : found(null, address.address, address.family)),
    headers: { 'User-Agent': 'concord', 'Accept-Encoding': 'identity' },
  });
  request.once('timeout', () => request.destroy(new Error(`nothing came for ${String(patienceMs / 1000)} s`)));
  request.once('error', reject);
  request.once('response', resolve);
  request.end();
  return promise;
}
