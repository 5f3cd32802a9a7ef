import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What a build left in a folder, so that the next one there need not make it again. */
export interface SiteRecord {
  /** Of the program and its settings. */
  version: string;
  /** Of all else that the site is made from. */
  state: string;
  /** Each file that a page or an endpoint was written to, below the folder, with the key of what it was made from. */
  made: ReadonlyMap<string, string>;
  /** The shards of the search index, each with a digest of what it was made from. */
  shards: ReadonlyMap<string, string>;
  files: number;
  bytes: number;
}

interface Head extends Omit<SiteRecord, 'made' | 'shards'> {
  shards: [string, string][];
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
      const [head = '', ...lines] = readFileSync(this.#path, 'utf8').split('\n');
      const { identity, shards, ...known } = JSON.parse(head) as Head;
      if (known.version !== version || identity !== identityOf(this.#folder)) return undefined;
      const made = lines.map((line): [string, string] => {
        const at = line.indexOf(' ');
        return [line.slice(at + 1), line.slice(0, at)];
      });
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
    const head: Head = { ...known, shards: [...shards], identity: identityOf(this.#folder) };
    const lines = [...made].map(([file, key]) => `${key} ${file}`);
    writeFileSync(`${this.#path}.new`, [JSON.stringify(head), ...lines].join('\n'));
    renameSync(`${this.#path}.new`, this.#path);
  }
}
