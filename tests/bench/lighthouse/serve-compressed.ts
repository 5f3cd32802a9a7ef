import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Serving } from '../../../src/commands/serve/serve-site.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves a built site as hosts of static sites do: gzipped, with what is named by its content kept for a year. Our own preview compresses nothing. */
export async function serveCompressed(folder: string): Promise<Serving> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const type = types[extname(file)] ?? 'application/octet-stream';
      const small = type === 'font/woff2' ? undefined : gzipSync(readFileSync(file), { level: 9 });
      response.writeHead(200, {
        'content-type': type,
        'cache-control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ...(small ? { 'content-encoding': 'gzip' } : {}),
      });
      response.end(small ?? readFileSync(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, port, close: () => server.close() };
}
