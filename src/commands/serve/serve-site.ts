import { createServer, type RequestListener, type Server } from 'node:http';
import { UsageError } from '../arguments.ts';
import { answerFrom } from './answer.ts';

export interface Serving {
  /** `http://localhost:4321/` with the base path. */
  url: string;
  port: number;
  close: () => void;
}

/** Both, so that a port on which another program answers to either is seen to be taken. */
const hosts = ['127.0.0.1', '::1'];
const tries = 20;

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

const listen = (answer: RequestListener, host: string, port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer(answer);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });

/** Undefined where the port is taken. A machine without one of the two addresses does without it. */
async function listenOn(answer: RequestListener, port: number): Promise<Server[] | undefined> {
  const servers: Server[] = [];
  let at = port;
  for (const host of hosts) {
    try {
      const server = await listen(answer, host, at);
      servers.push(server);
      at = (server.address() as { port: number }).port;
    } catch (error) {
      if (codeOf(error) === 'EADDRNOTAVAIL' || codeOf(error) === 'EAFNOSUPPORT') continue;
      for (const server of servers) server.close();
      if (codeOf(error) === 'EADDRINUSE') return undefined;
      if (codeOf(error) === 'EACCES')
        throw new UsageError(`Port ${port} may not be used here. Set PORT to another one.`);
      throw error;
    }
  }
  return servers;
}

/**
 * Serves the built site in `folder` under `base`, to this machine only. Where `port` is taken, the next free one after it;
 * port 0 is any free one.
 */
export async function serveSite(folder: string, base: string, port: number): Promise<Serving> {
  const answer = answerFrom(folder, base);
  for (let at = port; at < port + tries && at < 65_536; at++) {
    const servers = await listenOn(answer, at);
    const first = servers?.[0]?.address();
    if (!servers || !first || typeof first === 'string') continue;
    const close = () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    };
    return { url: `http://localhost:${first.port}${base}`, port: first.port, close };
  }
  throw new UsageError(`Ports ${port} to ${port + tries - 1} are all taken. Set PORT to a free one.`);
}

/** The number in `text`, as given by PORT; 4321 where it is not set. */
export function portFrom(text: string | undefined): number {
  if (!text) return 4321;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new UsageError(`PORT is ${text}; a port is a number up to 65535.`);
  return Number(text);
}

/** A base path as links need it: `/`, `/library/`. */
export const basePath = (text: string | undefined): string => `/${text ?? ''}/`.replace(/\/+/g, '/');
