import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { MadeByRoute } from './made-files.ts';

/** What a build left in a folder, so that the next one there need not make it again. */
export interface SiteRecord {
  /** Of the program and its settings. */
  version: string;
  /** Of all else that the site is made from. */
  state: string;
  /** The files that each route was written to, with the keys of what they were made from. */
  made: MadeByRoute;
  /** The shards of the search index, each with a digest of what it was made from. */
  shards: ReadonlyMap<string, string>;
  files: number;
  bytes: number;
  /** When all of its files stood in their places, as `timeOfDisk`. */
  until: number;
}

interface Head extends Omit<SiteRecord, 'made' | 'shards'> {
  shards: [string, string][];
  /** The routes, and how many characters say of each what it has made. */
  routes: [string, number][];
  identity: string;
}

/** The folder itself, not only its path: one that was put in its place since then has another. */
const identityOf = (folder: string): string => {
  const { ino, birthtimeMs } = statSync(folder);
  return `${ino} ${birthtimeMs}`;
};

/** Records of sites that were built from this project, wherever they stand. */
export class SiteRecords {
  readonly #path: string;
  readonly #folder: string;

  constructor(cache: string, folder: string) {
    this.#folder = resolve(folder);
    this.#path = join(cache, createHash('sha256').update(this.#folder).digest('hex').slice(0, 32));
  }

  /** A file of the given name for what else is kept of that folder. */
  beside(name: string): string {
    return `${this.#path}.${name}`;
  }

  /** What stands in the folder, if all of it was made by this version and none of it was replaced; else undefined. */
  read(version: string): SiteRecord | undefined {
    try {
      const text = readFileSync(this.#path, 'utf8');
      const start = text.indexOf('\n') + 1;
      const { identity, shards, routes, ...known } = JSON.parse(text.slice(0, start)) as Head;
      if (known.version !== version || identity !== identityOf(this.#folder)) return undefined;
      let end = start;
      const made = routes.map(([route, length]): [string, string] => {
        end += length;
        return [route, text.slice(end - length, end)];
      });
      if (end !== text.length) return undefined;
      return { ...known, shards: new Map(shards), made: new Map(made) };
    } catch {
      return undefined;
    }
  }

  /** To be called before the folder is touched: until `write`, nothing in it is trusted. */
  forget(): void {
    rmSync(this.#path, { force: true });
  }

  write({ made, shards, ...known }: SiteRecord): void {
    mkdirSync(dirname(this.#path), { recursive: true });
    const routes = Array.from(made, ([route, { length }]): [string, number] => [route, length]);
    const head: Head = { ...known, shards: [...shards], routes, identity: identityOf(this.#folder) };
    writeFileSync(`${this.#path}.new`, [JSON.stringify(head), '\n', ...made.values()].join(''));
    renameSync(`${this.#path}.new`, this.#path);
  }
}
