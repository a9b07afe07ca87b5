import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { checkedAddress, type Address, type TargetPolicy } from '@concord/outside';
import { Webhook } from 'standardwebhooks';
import { toldTo } from './envelope.ts';
import type { Delivery, Subscription } from './subscription.ts';

const deadlineMs = 10_000;

/** @returns the status with which the listener answered. @throws Error when it did not within 10 s, name resolution included. */
export async function postEvent(subscription: Subscription, { id, event }: Delivery, policy: TargetPolicy): Promise<number> {
  const url = new URL(subscription.callback);
  const deadline = AbortSignal.timeout(deadlineMs);
  const address = await beforeDeadline(checkedAddress(url, policy, 'callback'), deadline);
  const payload = JSON.stringify(toldTo(subscription, event));
  return post({ url, address, payload, headers: signed(subscription.secret, id, payload), deadline });
}

/** Standard Webhooks: the id is the same in every attempt, the time is the attempt's. */
function signed(secret: string, id: string, payload: string): Readonly<Record<string, string>> {
  const now = new Date();
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, now, payload),
  };
}

interface Post {
  readonly url: URL;
  readonly address: Address;
  readonly payload: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly deadline: AbortSignal;
}

/** Connects to the checked address and no other, follows no redirect, and reads nothing of the answer but its status. */
function post({ url, address, payload, headers, deadline }: Post): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  const request = send(url, {
    method: 'POST',
    agent: false,
    signal: deadline,
    lookup: (_name, options, found) => (options.all === true ? found(null, [address]) : found(null, address.address, address.family)),
    headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': Buffer.byteLength(payload), 'User-Agent': 'concord-hub' },
  });
  request.once('error', reject);
  request.once('response', (response) => {
    resolve(response.statusCode ?? 0);
    response.once('error', reject);
    response.destroy();
  });
  request.end(payload);
  return promise;
}

function beforeDeadline<T>(work: Promise<T>, deadline: AbortSignal): Promise<T> {
  const late = new Promise<never>((_resolve, reject) => deadline.addEventListener('abort', () => reject(new Error(`no answer within ${deadlineMs} ms`)), { once: true }));
  return Promise.race([work, late]);
}
