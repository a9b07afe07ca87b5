import { connect, type Socket } from 'node:net';

/** Told of each answer, in order: the status. Returns the next request, or undefined to end the connection. */
export type Next = (status: number | undefined) => Buffer | undefined;

const headEnd = Buffer.from('\r\n\r\n');

/**
 * One keep-alive connection with one request at a time. It reads no more of an answer than its status and its length, so
 * that the client takes little of a machine that it shares with the server.
 * @throws Error (the promise rejects) when the connection breaks or an answer states no length
 */
export function driveConnection(host: string, port: number, next: Next): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true });
    let pending: Buffer = Buffer.alloc(0);
    const proceed = (status?: number): void => sendOrEnd(socket, next(status));
    socket.once('connect', () => proceed());
    socket.once('error', reject);
    socket.once('close', () => resolve());
    socket.on('data', (chunk: Buffer) => {
      try {
        pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
        const answer = completeAnswer(pending);
        if (!answer) return;
        pending = pending.subarray(answer.length);
        proceed(answer.status);
      } catch (error) {
        socket.destroy(error instanceof Error ? error : new Error(String(error)));
      }
    });
  });
}

function sendOrEnd(socket: Socket, request: Buffer | undefined): void {
  if (request) socket.write(request);
  else socket.end();
}

/** Status and whole length of the answer that the bytes begin with; undefined while it is not there whole. */
function completeAnswer(bytes: Buffer): { readonly status: number; readonly length: number } | undefined {
  const end = bytes.indexOf(headEnd);
  if (end < 0) return undefined;
  const head = bytes.toString('latin1', 0, end);
  const stated = /^content-length: *(\d+)/im.exec(head)?.[1];
  if (stated === undefined) throw new Error(`an answer without a length: ${head}`);
  const length = end + headEnd.length + Number(stated);
  return bytes.length < length ? undefined : { status: Number(head.slice(9, 12)), length };
}
