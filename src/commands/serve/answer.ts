import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { RequestListener, ServerResponse } from 'node:http';
import { extname, join, relative, resolve, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.graphml': 'application/graphml+xml; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.zip': 'application/zip',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** What a page's own policy can't say in a meta element, and what every answer should say. */
const headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Files below `_astro` are named by what is in them. */
const cacheFor = (path: string): string =>
  path.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';

const fileAt = async (path: string): Promise<{ path: string; size: number } | undefined> => {
  try {
    const found = await stat(path);
    return found.isFile() ? { path, size: found.size } : undefined;
  } catch {
    return undefined;
  }
};

/** The path of a request below `base`, decoded; undefined where it is elsewhere or no path at all. */
function pathBelow(base: string, url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.startsWith(base) && !path.includes('\0') ? path.slice(base.length) : undefined;
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, file: { path: string; size: number }, body: boolean): void {
  const type = types[extname(file.path)] ?? 'application/octet-stream';
  response.writeHead(status, {
    ...headers,
    'Content-Type': type,
    'Content-Length': file.size,
    'Cache-Control': cacheFor(file.path),
  });
  if (body)
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response);
  else response.end();
}

/**
 * Answers requests from the files of a built site: a folder's `index.html` for its address, with the closing slash put
 * on where it lacks, and the site's own `404.html` with status 404 for everything else. Nothing outside `folder` is read.
 */
export function answerFrom(folder: string, base: string): RequestListener {
  const root = resolve(folder);
  return async ({ method, url = '/' }, response) => {
    const body = method === 'GET';
    if (!body && method !== 'HEAD') {
      response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
      return;
    }
    const below = pathBelow(base, url);
    const path = below === undefined ? undefined : resolve(join(root, below));
    if (path !== undefined && (path === root || path.startsWith(root + sep))) {
      const slashed = below === '' || below?.endsWith('/');
      const file = await fileAt(slashed ? join(path, 'index.html') : path);
      if (file) return send(response, 200, file, body);
      if (!slashed && (await fileAt(join(path, 'index.html')))) {
        const address = encodeURI(relative(root, path).split(sep).join('/'));
        const [, query = ''] = url.split(/(?=\?)/, 2);
        response.writeHead(301, { ...headers, Location: `${base}${address}/${query}` }).end();
        return;
      }
    } else if (`${url}/` === base || url === '/') {
      response.writeHead(302, { ...headers, Location: base }).end();
      return;
    }
    const missing = await fileAt(join(root, '404.html'));
    if (missing) return send(response, 404, missing, body);
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end(body ? 'Not found\n' : undefined);
  };
}
