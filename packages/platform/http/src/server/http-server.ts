import { createServer, type RequestListener, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

const statusOf: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/**
 * A server for an app, with time limits against clients that dawdle; what is no HTTP at all gets a TMF Error too. Does not listen.
 * How long a body may take depends on what it is: `readBody` and `chunksOf` see to it.
 */
export function httpServer(app: RequestListener): Server {
  const limits = { requestTimeout: 0, headersTimeout: 20_000, keepAliveTimeout: 65_000, maxHeaderSize: 24_576 };
  return createServer(limits, app).on('clientError', refuseConnection);
}

function refuseConnection(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const status = statusOf[error.code ?? ''] ?? 400;
  const reason = STATUS_CODES[status] ?? 'Error';
  const body = JSON.stringify({ code: 'malformedRequest', reason, message: 'the request is not HTTP as this server reads it', status: String(status), '@type': 'Error' });
  const head = [`HTTP/1.1 ${status} ${reason}`, 'Content-Type: application/json; charset=utf-8', `Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close'];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
