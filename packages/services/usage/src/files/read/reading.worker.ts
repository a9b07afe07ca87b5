import { type MessagePort, parentPort } from 'node:worker_threads';
import { readerOf } from '../../mappings/reading.ts';
import { bytesOfPiece } from '../receive/file-pieces.ts';
import { draftChunks } from './draft-chunks.ts';
import { gunzipped } from './gunzipped.ts';
import type { FromThread, ReadingOrder, ToThread } from './reading-thread.ts';
import { recordCheck, withSpecifications } from './record-check.ts';

/** The other side of `reading-thread`: each order comes with a port over which its chunks go and the pieces of its file come. */
const check = recordCheck();

interface Ordered {
  readonly port: MessagePort;
  readonly order: ReadingOrder;
}

parentPort?.on('message', ({ port, order }: Ordered) => void serve(port, order));

async function serve(port: MessagePort, { file, reading, isCompressed, pieceCount, specifications, from }: ReadingOrder): Promise<void> {
  const say = (said: FromThread): void => port.postMessage(said);
  let gotPiece: ((piece: string) => void) | undefined;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (let index = 0; index < pieceCount; index += 1) {
      const piece = new Promise<string>((resolve) => { gotPiece = resolve; });
      say({ piece: index });
      yield bytesOfPiece(await piece);
    }
  }
  const chunks = draftChunks({ file, reader: readerOf(reading), check: withSpecifications(await check, specifications) }, isCompressed ? gunzipped(bytes()) : bytes(), from);
  let ahead = chunks.next();
  const next = async (): Promise<void> => {
    try {
      const chunk = await ahead;
      if (chunk.done === true) return;
      say({ chunk: chunk.value });
      ahead = chunks.next();
      ahead.catch(() => undefined);
    } catch (error) {
      say({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  };
  port.on('message', (said: ToThread) => {
    if (said === 'next') void next();
    else gotPiece?.(said.piece);
  });
}
