import { packed } from '../../search/packed.ts';

/** Where the search index stands: below the base of the site. */
const searchFolder = (): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;

/** The address of a packed file of the index. `version` lets the browser keep it. */
export const packedAddress = (name: string, version = ''): string =>
  `${searchFolder()}${name}.${packed}${version && `?${version}`}`;

/** Files that others load, by address: they give the bytes of a file, or nothing where it could not be loaded. */
const handed = new Map<string, Promise<ArrayBuffer | undefined>>();

/** Says that a file comes from elsewhere. It is used once. */
export const expectFile = (address: string, bytes: Promise<ArrayBuffer | undefined>): unknown =>
  handed.set(address, bytes);

let cache: RequestCache = 'default';

/** From now on each file that the browser keeps is asked for whether it is still the same: some may be of an earlier build than those that are loaded. */
export const trustNothingKept = (): void => {
  cache = 'no-cache';
};

async function sent(address: string): Promise<Response> {
  const expected = handed.get(address);
  handed.delete(address);
  const bytes = await expected;
  return bytes ? new Response(bytes) : fetch(address, { cache });
}

/**
 * Loads a file that is compressed as a file, as all files of the index are, so that they are small whatever the server does.
 * Answers what it holds; `type` is what the answer says to be. Rejects where it can't be loaded.
 */
export async function loadFile(address: string, type = 'application/octet-stream'): Promise<Response> {
  const response = await sent(address);
  if (!response.ok || !response.body) throw new Error(`${response.status} ${address}`);
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip')), {
    headers: { 'Content-Type': type },
  });
}

const loaded = new Map<string, Promise<unknown>>();

/** Loads a packed list of the search index once; after a failure the next call tries again. */
export function loadJson<T>(name: string, version = ''): Promise<T> {
  const known = loaded.get(name);
  if (known) return known as Promise<T>;
  const request = loadFile(packedAddress(name, version)).then((response) => response.json() as Promise<T>);
  loaded.set(name, request);
  request.catch(() => loaded.delete(name));
  return request;
}
