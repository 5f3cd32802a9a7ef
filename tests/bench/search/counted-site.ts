import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerFrom } from '../../../src/commands/serve/answer.ts';

export interface CountedSite {
  url: string;
  /** Bytes sent since the last call, headers included. */
  sent(): number;
  close(): void;
}

/** Serves a folder on loopback, as our own preview does, and counts what it sends. */
export async function countedSite(folder: string): Promise<CountedSite> {
  const server = createServer(answerFrom(folder, '/'));
  let bytes = 0;
  server.on('connection', (socket) => {
    let counted = 0;
    const count = () => {
      bytes += socket.bytesWritten - counted;
      counted = socket.bytesWritten;
    };
    const timer = setInterval(count, 20);
    socket.once('close', () => {
      clearInterval(timer);
      count();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  let before = 0;
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent() {
      const since = bytes - before;
      before = bytes;
      return since;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
