import { createHash } from 'node:crypto';
import { invalidInput, isDomainError, unprocessable } from '@concord/errors';
import type { Document, Transaction } from '@concord/storage-port';
import type { Retention } from '../declaration/retention.ts';
import type { OperationRequest, Reply } from '../service.ts';

export const idempotencyCollection = 'idempotency';

interface Kept extends Document {
  readonly bodyHash: string;
  readonly at: string;
  readonly reply: Reply;
}

/** For how long a repeated request is answered as before; afterwards its key is as good as new. */
export const repliesKept = (hours: number): Retention => ({ collection: idempotencyCollection, path: 'at', keptForMs: hours * 3_600_000 });

/** One request that carries a key, and the work that it asks for. */
export interface Once {
  readonly document: string;
  readonly key: string;
  readonly request: OperationRequest;
  readonly transaction: Transaction;
  readonly work: () => Promise<Reply>;
  readonly now: Date;
}

const keyForm = /^[\x21-\x7e]{1,255}$/;
const hashed = (...parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** The key of a POST that may be sent again, if it has one. @throws DomainError invalidInput */
export function idempotencyKey({ headers }: OperationRequest): string | undefined {
  const key = headers['idempotency-key'];
  if (key !== undefined && !keyForm.test(key)) throw invalidInput('invalidIdempotencyKey', 'an Idempotency-Key has 1 to 255 visible characters');
  return key;
}

/**
 * Answers a repeated request with what the first one got, so that both have one effect: the answer is kept in the
 * transaction of the effect. A key belongs to one tenant, party and operation; refused requests leave no trace and may be sent again.
 * @throws DomainError unprocessable `idempotencyKeyReused` when the key came with another body
 */
export async function onlyOnce({ document, key, request, transaction, work, now }: Once): Promise<Reply> {
  const kept = transaction.collection<Kept>(idempotencyCollection);
  const { party } = request.caller;
  const id = hashed(document, request.operationId, party ?? null, key);
  const bodyHash = hashed(request.body, request.params, request.query);
  const earlier = await kept.find(id);
  if (earlier) return replayed(earlier.document, bodyHash);
  const reply = await work();
  await kept.insert({ document: { id, bodyHash, at: now.toISOString(), reply: repeatable(reply) }, parties: party === undefined ? [] : [party] });
  return reply;
}

const repeatable = ({ bodyOfRepeat, ...reply }: Reply): Reply => (bodyOfRepeat === undefined ? reply : { ...reply, body: bodyOfRepeat });

function replayed({ bodyHash, reply }: Kept, hash: string): Reply {
  if (bodyHash !== hash) throw unprocessable('idempotencyKeyReused', 'this Idempotency-Key came before with another body');
  return { ...reply, headers: { ...reply.headers, 'Idempotency-Replayed': 'true' } };
}

/** Two requests with one key at the same time: the second finds the first one's answer when it looks again. */
export const lostTheRace = (error: unknown): boolean => isDomainError(error) && error.code === 'duplicateId';
