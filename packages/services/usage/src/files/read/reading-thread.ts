import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { Reading } from '../../mappings/reading.ts';
import type { UsageSpecification } from '../../records/usage-specification.ts';
import type { DraftChunk } from './chunk-builder.ts';
import type { FileSource } from './draft.ts';

/** What is read of which file. Plain data. */
export interface ReadingOrder {
  readonly file: FileSource;
  readonly reading: Reading;
  readonly isCompressed: boolean;
  readonly pieceCount: number;
  /** Those that are active: a record that names one says what it asks for. */
  readonly specifications: readonly UsageSpecification[];
  /** Entries that are done with. */
  readonly from: number;
}

/** What the thread says over the port of one file. */
export type FromThread = { readonly chunk: DraftChunk } | { readonly piece: number } | { readonly failure: string };

/** What it is told: to go on with a chunk, or what a piece holds that it has asked for. */
export type ToThread = 'next' | { readonly piece: string };

/** A file that is being read beside the event loop. */
export interface ChunkReader {
  /** The next chunk, while the one behind it is read already. @throws DomainError where a piece cannot be had */
  next(): Promise<DraftChunk>;
  close(): void;
}

/**
 * What it makes of a line is packed and forgotten at once: with V8's own bounds such garbage would fill four times as much before it is
 * collected, no faster; with half of this it takes a sixth more time.
 */
const maxYoungGenerationSizeMb = 32;

let thread: Worker | undefined;

/** One for the process; whoever has nothing else to do need not wait for it. */
function readingThread(): Worker {
  if (thread) return thread;
  const started = new Worker(new URL('./reading.worker.ts', import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb } });
  const gone = (): void => void (thread = thread === started ? undefined : thread);
  started.on('exit', gone).on('error', gone).unref();
  return (thread = started);
}

/**
 * Reads, checks and packs a file in a thread of its own: on the thread that serves everybody that would take half of the time.
 * @param pieceAt what the store keeps of the file at a place
 */
export function readInThread(order: ReadingOrder, pieceAt: (index: number) => Promise<string>): ChunkReader {
  const { port1: port, port2 } = new MessageChannel();
  let waiting: PromiseWithResolvers<DraftChunk> | undefined;
  let failure: Error | undefined;
  const fail = (reason: unknown): void => {
    failure ??= reason instanceof Error ? reason : new Error(String(reason));
    waiting?.reject(failure);
    port.close();
  };
  port.on('message', (said: FromThread) => {
    if ('piece' in said) void pieceAt(said.piece).then((piece) => tell(port, { piece }), fail);
    else if ('chunk' in said) waiting?.resolve(said.chunk);
    else fail(new Error(said.failure));
  });
  port.on('close', () => fail(new Error('the thread that reads files has ended')));
  port.unref();
  readingThread().postMessage({ port: port2, order }, [port2]);
  return {
    next() {
      if (failure !== undefined) return Promise.reject(failure);
      waiting = Promise.withResolvers();
      tell(port, 'next');
      return waiting.promise;
    },
    close: () => port.close(),
  };
}

const tell = (port: MessagePort, said: ToThread): void => port.postMessage(said);
