import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A TCP proxy on loopback between a bus and the broker, which a test may break. */
export interface BrokenWire {
  readonly url: string;
  /** Closes every connection, as a broker that restarts would. New ones are let through. */
  cut(): void;
  /** Nothing gets through any more, and nobody is told. */
  hold(): void;
  /** Everything flows again. */
  release(): void;
  close(): Promise<void>;
}

export async function brokenWire(brokerUrl: string): Promise<BrokenWire> {
  const broker = new URL(brokerUrl);
  const sockets = new Set<Socket>();
  let held = false;
  const server = createServer((near) => {
    const far = connect(Number(broker.port), broker.hostname);
    join(near, far);
    join(far, near);
  });
  const join = (from: Socket, to: Socket): void => {
    sockets.add(from);
    if (held) from.pause();
    from.on('data', (bytes) => to.write(bytes));
    from.on('error', () => to.destroy());
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
  };
  const cut = () => sockets.forEach((socket) => socket.destroy());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(brokerUrl);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    cut,
    hold: () => {
      held = true;
      sockets.forEach((socket) => socket.pause());
    },
    release: () => {
      held = false;
      sockets.forEach((socket) => socket.resume());
    },
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
