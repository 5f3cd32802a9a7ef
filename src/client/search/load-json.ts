/** Where the search index stands: below the base of the site. */
export const searchFolder = (): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;

const loaded = new Map<string, Promise<unknown>>();

/** Loads a file of the search index once; after a failure the next call tries again. `version` lets the browser keep it. */
export function loadJson<T>(name: string, version = ''): Promise<T> {
  const known = loaded.get(name);
  if (known) return known as Promise<T>;
  const request = fetch(`${searchFolder()}${name}${version && `?${version}`}`).then((response) => {
    if (!response.ok) throw new Error(`${response.status} ${name}`);
    return response.json() as Promise<T>;
  });
  loaded.set(name, request);
  request.catch(() => loaded.delete(name));
  return request;
}
