import { packed } from '../../search/packed.ts';

/** Where the search index stands: below the base of the site. */
export const searchFolder = (): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;

const loaded = new Map<string, Promise<unknown>>();

/**
 * Loads a packed list of the search index once; after a failure the next call tries again. `version` lets the browser keep
 * it. The lists are compressed as files, as the index itself is, so that they are small whatever the server does.
 */
export function loadJson<T>(name: string, version = ''): Promise<T> {
  const known = loaded.get(name);
  if (known) return known as Promise<T>;
  const request = fetch(`${searchFolder()}${name}.${packed}${version && `?${version}`}`).then((response) => {
    if (!response.ok || !response.body) throw new Error(`${response.status} ${name}`);
    const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
    return new Response(unpacked).json() as Promise<T>;
  });
  loaded.set(name, request);
  request.catch(() => loaded.delete(name));
  return request;
}
