import { backoff, inTime, pause } from '@concord/bus-port';
import { connect } from 'amqplib';
import type { ChannelModel } from 'amqplib';
import { BROKER_TIMEOUT_MS, brokerUnavailable, busClosed, GOODBYE_MS, reasonOf } from './failures.ts';

const CONNECT_TIMEOUT_MS = 5_000;
const FIRST_RETRY_MS = 100;
const PROBE_EVERY_MS = 5_000;
const HEARTBEAT_SECONDS = 10;

/** Called with the reason when a connection, or anything on it, is of no more use. Later calls change nothing. */
export type Lost = (reason: string) => void;

/** What runs on one connection. */
export interface Session {
  /** A round trip through every channel that must be alive. */
  probe(): Promise<void>;
  readonly lost: Lost;
}

/**
 * One connection and what runs on it, rebuilt from nothing whenever any of it fails: a channel may die while its
 * connection lives, and a consumer while its channel does, without a word from the driver.
 */
export class Link<S extends Session> {
  readonly #url: string;
  readonly #open: (connection: ChannelModel, lost: Lost) => Promise<S>;
  readonly #stop = new AbortController();
  readonly #kept: Promise<void>;
  #current: PromiseWithResolvers<S> = Promise.withResolvers();
  #reason = 'not connected yet';

  constructor(url: string, open: (connection: ChannelModel, lost: Lost) => Promise<S>) {
    this.#url = withHeartbeat(url);
    this.#open = open;
    this.#kept = this.#keep();
  }

  /** The session that works. @throws DomainError unavailable when there is none in time, or never will be. */
  async session(): Promise<S> {
    if (this.#stop.signal.aborted) throw busClosed();
    return inTime(this.#current.promise, BROKER_TIMEOUT_MS, () => brokerUnavailable(this.#reason));
  }

  /** Asks the session something. @throws DomainError unavailable when no answer comes in time; the session is rebuilt then. */
  async ask<T>(question: (session: S) => Promise<T>): Promise<T> {
    const session = await this.session();
    try {
      return await inTime(question(session), BROKER_TIMEOUT_MS, () => new Error(`no answer within ${BROKER_TIMEOUT_MS} ms`));
    } catch (error) {
      session.lost(reasonOf(error));
      throw brokerUnavailable(reasonOf(error));
    }
  }

  /** Ends the connection for good. What is to be closed in order on it has been closed before. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#kept;
  }

  async #keep(): Promise<void> {
    for (let failures = 0; !this.#stop.signal.aborted; ) {
      failures = (await this.#hold()) ? 0 : failures + 1;
      await pause(backoff(FIRST_RETRY_MS, failures + 1), this.#stop.signal);
    }
  }

  /** Connects and stays until the session is lost. Resolves with whether there was one. */
  async #hold(): Promise<boolean> {
    const ending = new AbortController();
    const { promise: loss, resolve: lost }: PromiseWithResolvers<string> = Promise.withResolvers();
    this.#stop.signal.addEventListener('abort', () => lost('the bus is closed'), { signal: ending.signal });
    try {
      const connection = await connect(this.#url, { timeout: CONNECT_TIMEOUT_MS, noDelay: true, ...until(ending.signal) });
      watch(connection, 'connection', lost);
      await this.#serve(await opened(this.#open(connection, lost), loss), loss);
      if (this.#stop.signal.aborted) await inTime(connection.close(), GOODBYE_MS, () => new Error('the broker did not say goodbye'));
      return true;
    } catch (error) {
      this.#reason = reasonOf(error);
      return false;
    } finally {
      ending.abort();
    }
  }

  async #serve(session: S, loss: Promise<string>): Promise<void> {
    this.#current.resolve(session);
    const probing = setInterval(() => void probe(session), PROBE_EVERY_MS);
    this.#reason = await loss;
    clearInterval(probing);
    this.#current = Promise.withResolvers();
  }
}

/** The signal destroys the socket: a closing handshake would wait for a broker that may be gone. Node takes it, the driver's types do not know it. */
const until = (signal: AbortSignal): object => ({ signal });

const opened = <S>(opening: Promise<S>, loss: Promise<string>): Promise<S> => {
  const lostMeanwhile = loss.then((reason) => Promise.reject(new Error(reason)));
  return inTime(Promise.race([opening, lostMeanwhile]), BROKER_TIMEOUT_MS, () => new Error('set-up took too long'));
};

/** Reports the end of a connection or channel, asked for or not; without an `error` listener the driver would end the process. */
export function watch(emitter: NodeJS.EventEmitter, what: string, lost: Lost): void {
  emitter.on('error', (error: unknown) => lost(`${what}: ${reasonOf(error)}`));
  emitter.on('close', () => lost(`${what} closed`));
}

async function probe(session: Session): Promise<void> {
  try {
    await inTime(session.probe(), BROKER_TIMEOUT_MS, () => new Error('no answer to a probe'));
  } catch (error) {
    session.lost(reasonOf(error));
  }
}

function withHeartbeat(url: string): string {
  const target = new URL(url);
  if (!target.searchParams.has('heartbeat')) target.searchParams.set('heartbeat', `${HEARTBEAT_SECONDS}`);
  return target.href;
}
